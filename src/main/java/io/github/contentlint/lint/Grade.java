package io.github.contentlint.lint;

/**
 * A kind of finding within a rule that has a severity of its own.
 *
 * @param name as configuration names it
 * @param severity unless configured
 */
public record Grade(String name, Severity severity) {}
