package io.github.contentlint.lint;

import java.util.List;

/**
 * Something about a rule that can be configured beside its severity.
 *
 * @param name camelCase
 * @param type of its value
 * @param defaultValue a {@code List<String>}, {@code Integer}, {@code Long}, {@code Boolean} or {@code String}, as the type says
 * @param description one English sentence
 */
public record Option(String name, Type type, Object defaultValue, String description) {

    /** What a value of an option is. */
    public enum Type {
        /** A list, or one string with commas. */
        STRINGS(List.class),
        INTEGER(Integer.class),
        /** Bytes; written with KB, MB or GB where that is easier. */
        SIZE(Long.class),
        BOOLEAN(Boolean.class),
        STRING(String.class);

        private final Class<?> valueClass;

        Type(Class<?> valueClass) {
            this.valueClass = valueClass;
        }
    }

    public Option {
        if (!type.valueClass.isInstance(defaultValue)) {
            throw new IllegalArgumentException(name + ": " + defaultValue + " is no " + type);
        }
    }
}
