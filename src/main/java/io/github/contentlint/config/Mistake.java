package io.github.contentlint.config;

import java.util.function.Function;

/**
 * Something wrong in a configuration. It is put into words last, as the configuration itself may set the language.
 *
 * @param place as {@link Setting#place()}; empty where there is none
 */
public record Mistake(String place, Function<ConfigText, String> what) {

    String in(ConfigText text) {
        return place.isEmpty() ? what.apply(text) : place + ": " + what.apply(text);
    }
}
