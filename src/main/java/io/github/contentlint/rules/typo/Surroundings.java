package io.github.contentlint.rules.typo;

/** What stands beside a piece of text. */
final class Surroundings {

    private static final String OPENING = "“‘「『《\"'";
    private static final String CLOSING = "”’」』》\"'";

    private Surroundings() {}

    /** The char before a place, 0 at the start of the text. */
    static char before(String text, int start) {
        return start == 0 ? 0 : text.charAt(start - 1);
    }

    /** The char at a place, 0 at the end of the text. */
    static char after(String text, int end) {
        return end >= text.length() ? 0 : text.charAt(end);
    }

    /** Whether quotes stand on both sides: the author speaks of the word and does not use it. */
    static boolean quoted(String text, int start, int end) {
        return OPENING.indexOf(before(text, start)) >= 0 && CLOSING.indexOf(after(text, end)) >= 0;
    }
}
