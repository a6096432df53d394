package io.github.contentlint.report;

import io.github.contentlint.lint.Language;

/**
 * How much a {@link ConsoleReport} prints.
 *
 * @param language of everything but severities and ids, which are written as in configuration
 * @param maxPrinted how many findings are printed in full, 0 or more
 * @param verbose whether info findings are printed
 * @param allFindings where all findings stand, or how to have them written; said where some are left out
 */
public record ConsoleOptions(Language language, int maxPrinted, boolean verbose, String allFindings) {}
