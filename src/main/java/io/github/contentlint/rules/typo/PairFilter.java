package io.github.contentlint.rules.typo;

import java.util.List;

/**
 * Tells, without looking phrases up, most places of a text where none of them can start: by a bit for each pair of chars
 * that a phrase starts with, in so little memory that it stays near the processor. Immutable.
 */
final class PairFilter {

    private static final int BITS = 1 << 16;

    private final long[] pairs = new long[BITS / Long.SIZE];

    /**
     * @param phrases none shorter than two chars
     */
    PairFilter(List<String> phrases) {
        for (String phrase : phrases) {
            int bit = bit(phrase.charAt(0), phrase.charAt(1));
            pairs[bit >> 6] |= 1L << bit;
        }
    }

    /** The first place from which on a phrase may start, -1 where none does. */
    int next(String text, int from) {
        char first = from < text.length() ? text.charAt(from) : 0;
        for (int i = from + 1; i < text.length(); i++) {
            char second = text.charAt(i);
            int bit = bit(first, second);
            if ((pairs[bit >> 6] >>> bit & 1) != 0) {
                return i - 1;
            }
            first = second;
        }
        return -1;
    }

    private static int bit(char first, char second) {
        return (first * 0x9E3B + second) * 0x85EB & BITS - 1;
    }
}
