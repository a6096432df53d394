package io.github.contentlint.rules.frontmatter;

/** Text of a post as part of a message. */
final class Texts {

    private static final int MAX_LENGTH = 40;

    private Texts() {}

    /** On one line, and not longer than a message bears. */
    static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= MAX_LENGTH
                ? line
                : line.substring(
                                0,
                                line.offsetByCodePoints(
                                        0, Math.min(MAX_LENGTH, line.codePointCount(0, line.length())) - 1))
                        + "…";
    }
}
