package io.github.contentlint.lint;

/**
 * A kind of finding within a rule that has a severity of its own.
 *
 * @param name as configuration names it
 * @param severity unless configured
 * @param confidence how many of a hundred such findings were true where they were read, as the rule's page tells;
 *     {@link #UNKNOWN} where that is not given
 */
public record Grade(String name, Severity severity, int confidence) {

    /** Most findings are facts, and of some other rules the page tells more than one number. */
    public static final int UNKNOWN = 0;

    public Grade(String name, Severity severity) {
        this(name, severity, UNKNOWN);
    }
}
