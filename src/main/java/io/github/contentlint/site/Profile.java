package io.github.contentlint.site;

import java.util.List;
import java.util.Map;

/**
 * What a generator and its theme ask of front matter.
 *
 * @param required keys without which a post is incomplete, nested ones joined by dots; {@code a|b}: one of them
 * @param recommended keys a good post has
 * @param keys every key the generator or theme defines, with its type
 * @param publishesFuture whether posts dated in the future are published
 * @param printsTitle whether the theme prints the title above the body
 */
public record Profile(
        List<String> required,
        List<String> recommended,
        Map<String, KeyType> keys,
        boolean publishesFuture,
        boolean printsTitle) {

    public Profile {
        required = List.copyOf(required);
        recommended = List.copyOf(recommended);
        keys = Map.copyOf(keys);
    }

    /** What a value should be. */
    public enum KeyType {
        STRING,
        STRINGS,
        /** A list, or a string that the generator splits. */
        STRING_OR_STRINGS,
        BOOLEAN,
        NUMBER,
        DATE,
        MAPPING,
        STRING_OR_MAPPING,
        ANY
    }
}
