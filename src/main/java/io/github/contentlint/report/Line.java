package io.github.contentlint.report;

import io.github.contentlint.lint.Severity;

/**
 * One line for the screen, without line end and without colour codes.
 *
 * @param level under which to log it
 * @param text may be empty
 */
public record Line(Severity level, String text) {}
