package io.github.contentlint.config;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that one place configures.
 *
 * @param kind of the place
 * @param settings a table
 * @param folder that folders are relative to
 * @param patterns folder that patterns are relative to
 */
record Layer(Kind kind, Setting settings, Path folder, Path patterns) {

    enum Kind {
        FILE,
        POM,
        COMMAND_LINE
    }

    boolean isCommandLine() {
        return kind == Kind.COMMAND_LINE;
    }

    Stream<Setting> entries(Key key) {
        return settings.entries().orElse(List.of()).stream()
                .filter(e -> e.key().equals(key.id()))
                .map(Setting.Entry::value);
    }

    /** What to say of a key that there is not. */
    Function<ConfigText, String> unknown(String key) {
        if (isCommandLine() && key.equals(Key.RULES.id())) {
            return ConfigText::rulesProperty;
        }
        return switch (kind) {
            case FILE -> text -> text.noKey(key);
            case POM -> text -> text.noParameter(key);
            case COMMAND_LINE -> text -> text.noProperty(key);
        };
    }
}
