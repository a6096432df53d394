package io.github.contentlint.rules.typo;

import io.github.contentlint.text.Han;

/** Tells a name in a sentence from a piece of an identifier, address or path. */
final class LatinBorder {

    private static final String JOINS_BEFORE = "_-./\\@#$~&=+%:<";
    private static final String JOINS_AFTER = "_-/\\@#$~&=+%*";
    private static final String JOINS_BEFORE_A_LETTER = ".:";

    private LatinBorder() {}

    /** Whether the chars are whole words, with a blank, punctuation or another script around them. */
    static boolean isWord(String text, int start, int end) {
        return startsWord(text, start) && endsWord(text, end);
    }

    /** Whether a text has nothing but capitals, in more than one word: a title that shouts. */
    static boolean isShouting(String text) {
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || Han.isHan(c)) {
                return false;
            }
            blank |= c == ' ';
        }
        return blank;
    }

    private static boolean startsWord(String text, int start) {
        char c = Surroundings.before(text, start);
        if (isLatin(c)) {
            return false;
        }
        return JOINS_BEFORE.indexOf(c) < 0
                || isListNumber(text, start - 1)
                || c == ':' && !isLatinBefore(text, start - 1);
    }

    private static boolean endsWord(String text, int end) {
        char c = Surroundings.after(text, end);
        char next = Surroundings.after(text, end + 1);
        if (isLatin(c) || c == '(' && next == ')' || isOption(text, end)) {
            return false;
        }
        return JOINS_AFTER.indexOf(c) < 0 && (JOINS_BEFORE_A_LETTER.indexOf(c) < 0 || !isLatin(next));
    }

    /** A blank, a hyphen and a letter: what stands before them is a command. */
    private static boolean isOption(String text, int end) {
        return text.startsWith(" -", end) && isLatin(Surroundings.after(text, end + 2));
    }

    /** {@code 1.} at the start of a text or after a blank. */
    private static boolean isListNumber(String text, int dot) {
        int i = dot - 1;
        while (i >= 0 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i--;
        }
        return text.charAt(dot) == '.' && i < dot - 1 && (i < 0 || text.charAt(i) == ' ' || text.charAt(i) == '\n');
    }

    private static boolean isLatinBefore(String text, int index) {
        return isLatin(Surroundings.before(text, index));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
