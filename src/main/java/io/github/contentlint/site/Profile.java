package io.github.contentlint.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a generator and its theme ask of front matter.
 *
 * @param required keys without which a post is incomplete, each written as {@link Requirement#of} reads it
 * @param recommended keys a good post has, written likewise
 * @param keys every key the generator or theme defines, with its type; nested ones joined by dots
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

    /** The same for a site whose configuration says whether posts dated in the future are published. */
    Profile withFuture(boolean published) {
        return new Profile(required, recommended, keys, published, printsTitle);
    }

    /**
     * A key that a post should have.
     *
     * @param where asked only of posts that have this key; empty: of all
     * @param anyOf paths of keys, one of which is enough
     */
    public record Requirement(Optional<String> where, List<String> anyOf) {

        public Requirement {
            anyOf = List.copyOf(anyOf);
        }

        /**
         * @param written {@code title}; {@code tags|categories}, one of them; {@code image.path -> image.alt}, the second
         *     where the first is
         */
        public static Requirement of(String written) {
            int arrow = written.indexOf("->");
            String keys = arrow < 0 ? written : written.substring(arrow + 2);
            Optional<String> where = arrow < 0
                    ? Optional.empty()
                    : Optional.of(written.substring(0, arrow).strip());
            String anyOf = keys.strip();
            return new Requirement(
                    where, anyOf.indexOf('|') < 0 ? List.of(anyOf) : List.of(anyOf.split("\\s*\\|\\s*")));
        }
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
