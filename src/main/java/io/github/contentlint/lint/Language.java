package io.github.contentlint.lint;

import java.util.Locale;

/** The languages that messages are written in. */
public enum Language {
    ZH,
    EN;

    /** {@code zh} or {@code en}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Chinese where the locale is, else English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }
}
