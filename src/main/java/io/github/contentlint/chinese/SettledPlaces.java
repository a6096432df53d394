package io.github.contentlint.chinese;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Neighbours beside which a character that may be confused hardly ever needed a second look in the text learned from:
 * {@code settled.txt}, pairs of characters that stand before one another, those that settle the second in the first line, those
 * that settle the first in the second line. One look into so little memory that it stays near the processor settles most
 * places. Of places that no pair settles, one in two hundred is taken for settled.
 */
final class SettledPlaces {

    private static final int BITS = 1 << 18;

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
            int hash = hash(pairs.charAt(i), pairs.charAt(i + 1));
            bits[word(hash)] |= 1L << hash;
            bits[word(hash >>> Short.SIZE)] |= 1L << (hash >>> Short.SIZE);
        }
    }

    boolean has(String text, int index) {
        char c = text.charAt(index);
        return index > 0 && has(byLeft, text.charAt(index - 1), c)
                || index + 1 < text.length() && has(byRight, c, text.charAt(index + 1));
    }

    private static boolean has(long[] bits, char first, char second) {
        int hash = hash(first, second);
        return (bits[word(hash)] >>> hash & bits[word(hash >>> Short.SIZE)] >>> (hash >>> Short.SIZE) & 1) != 0;
    }

    /** Two numbers that have little to do with one another, one in the upper half. */
    private static int hash(char first, char second) {
        int hash = (first << Short.SIZE | second) * 0x9E3779B1;
        return (hash ^ hash >>> 15) * 0x85EBCA77;
    }

    private static int word(int hash) {
        return hash >>> 6 & BITS / Long.SIZE - 1;
    }
}
