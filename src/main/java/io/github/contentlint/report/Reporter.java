package io.github.contentlint.report;

import io.github.contentlint.lint.LintResult;
import java.io.IOException;
import java.io.Writer;

/** Writes what a run found as one file. */
public interface Reporter {

    /**
     * @param out stays open
     */
    void write(LintResult result, Writer out) throws IOException;
}
