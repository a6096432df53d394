package io.github.contentlint.rules.typo;

import java.util.List;

/**
 * Tells, without looking phrases up, most places of a text where none of them can start: by a bit for each pair of chars
 * that a phrase starts with, and where that is set, by one for the first three chars, in so little memory that it stays
 * near the processor. Immutable.
 */
final class StartFilter {

    private static final int BITS = 1 << 16;

    private final long[] pairs = new long[BITS / Long.SIZE];

    /** Of phrases of two chars the pair, of longer ones three chars. */
    private final long[] starts = new long[BITS / Long.SIZE];

    /**
     * @param phrases none shorter than two chars
     */
    StartFilter(List<String> phrases) {
        for (String phrase : phrases) {
            int pair = pair(phrase.charAt(0), phrase.charAt(1));
            set(pairs, pair);
            set(starts, phrase.length() == 2 ? pair : triple(pair, phrase.charAt(2)));
        }
    }

    /** The first place from which on a phrase may start, -1 where none does. */
    int next(String text, int from) {
        char first = from < text.length() ? text.charAt(from) : 0;
        for (int i = from + 1; i < text.length(); i++) {
            char second = text.charAt(i);
            int pair = pair(first, second);
            if (has(pairs, pair) && maySpell(pair, text, i + 1)) {
                return i - 1;
            }
            first = second;
        }
        return -1;
    }

    private boolean maySpell(int pair, String text, int third) {
        return has(starts, pair) || third < text.length() && has(starts, triple(pair, text.charAt(third)));
    }

    private static int pair(char first, char second) {
        return (first * 0x9E3B + second) * 0x85EB & BITS - 1;
    }

    private static int triple(int pair, char third) {
        return (pair * 0x9E3B + third) * 0x85EB + 1 & BITS - 1;
    }

    private static void set(long[] bits, int bit) {
        bits[bit >> 6] |= 1L << bit;
    }

    private static boolean has(long[] bits, int bit) {
        return (bits[bit >> 6] >>> bit & 1) != 0;
    }
}
