package io.github.contentlint.lint;

/**
 * A kind of finding within a rule that has a severity of its own.
 *
 * @param name as configuration names it
 * @param severity unless configured
 * @param confidence how many of a hundred such findings were true where they were read, as the rule's page tells;
 *     {@link #CERTAIN} for what is no guess
 */
public record Grade(String name, Severity severity, int confidence) {

    /** Of rules that do not judge language: the finding is a fact. */
    public static final int CERTAIN = 100;

    public Grade(String name, Severity severity) {
        this(name, severity, CERTAIN);
    }
}
