package io.github.contentlint.lint;

import java.util.Locale;

/** The lowest severity that fails the build. */
public enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    /** As it is written in configuration: {@code warning}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean fails(Severity severity) {
        return switch (this) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity.compareTo(Severity.WARNING) >= 0;
            case NEVER -> false;
        };
    }
}
