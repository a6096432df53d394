package io.github.contentlint.chinese;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Neighbours beside which a character that may be confused hardly ever needed a second look in the text learned from:
 * {@code settled.txt}, pairs of characters that stand before one another, those that settle the second in the first line, those
 * that settle the first in the second line. One look into so little memory that it stays near the processor settles most
 * places. Of places that no pair settles, one in a thousand is taken for settled.
 */
final class SettledPlaces {

    private static final int BITS = 1 << 18;

    /** Leaves of a hash as many upper bits as there are elements; the lower ones tell the bit. */
    private static final int SHIFT = Integer.SIZE - 18 + 6;

    private final long[] byLeft = new long[BITS / Long.SIZE];
    private final long[] byRight = new long[BITS / Long.SIZE];

    private SettledPlaces(String byLeft, String byRight) {
        fill(this.byLeft, byLeft);
        fill(this.byRight, byRight);
    }

    static SettledPlaces load() {
        try (InputStream in = SettledPlaces.class.getResourceAsStream("settled.txt")) {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
            return new SettledPlaces(lines[0], lines[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(long[] bits, String pairs) {
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            long hash = hash(pairs.charAt(i), pairs.charAt(i + 1));
            set(bits, (int) hash);
            set(bits, (int) (hash >>> Integer.SIZE));
        }
    }

    boolean has(String text, int index) {
        char c = text.charAt(index);
        return index > 0 && has(byLeft, text.charAt(index - 1), c)
                || index + 1 < text.length() && has(byRight, c, text.charAt(index + 1));
    }

    private static boolean has(long[] bits, char first, char second) {
        long hash = hash(first, second);
        return isSet(bits, (int) hash) && isSet(bits, (int) (hash >>> Integer.SIZE));
    }

    /** Two numbers that have little to do with one another, one in each half. */
    private static long hash(char first, char second) {
        long hash = (first << Short.SIZE | second) * 0x9E3779B97F4A7C15L;
        return (hash ^ hash >>> Integer.SIZE) * 0xBF58476D1CE4E5B9L;
    }

    private static void set(long[] bits, int hash) {
        bits[hash >>> SHIFT] |= 1L << hash;
    }

    private static boolean isSet(long[] bits, int hash) {
        return (bits[hash >>> SHIFT] >>> hash & 1) != 0;
    }
}
