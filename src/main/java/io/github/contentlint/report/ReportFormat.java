package io.github.contentlint.report;

import java.util.Locale;

/** The files that a run can write. */
public enum ReportFormat {
    SARIF("report.sarif");

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    public String fileName() {
        return fileName;
    }

    /** As {@code content.reports} names it: {@code sarif}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
