package io.github.contentlint.lint;

import java.util.Locale;

/** How much a finding matters, from not at all to failing the build. */
public enum Severity {
    OFF,
    /** In reports and counts, on the screen only when asked for. */
    INFO,
    WARNING,
    ERROR;

    /** As it is written in configuration and reports: {@code warning}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
