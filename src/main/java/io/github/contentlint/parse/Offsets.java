package io.github.contentlint.parse;

import java.util.Arrays;

/**
 * From the code point indices that libraries count in to UTF-16 offsets into the source. Looking one up costs a binary
 * search among the chars beyond the basic plane.
 */
final class Offsets {

    /** UTF-16 offsets, into the text read, of its surrogate pairs. */
    private final int[] pairs;

    private final int base;
    private final int[] origins;

    private Offsets(int[] pairs, int base, int[] origins) {
        this.pairs = pairs;
        this.base = base;
        this.origins = origins;
    }

    /** For a text that stands in the source at {@code base}. */
    static Offsets of(String text, int base) {
        return new Offsets(pairs(text), base, new int[0]);
    }

    /**
     * For a text that was changed before it was read.
     *
     * @param origins for each char of the text, and for its end, the offset into the source
     */
    static Offsets of(String text, int[] origins) {
        return new Offsets(pairs(text), 0, origins);
    }

    /** Whether the text that was read is not the source's. */
    boolean isChanged() {
        return origins.length > 0;
    }

    /** The source offset of the code point with this index. */
    int at(int codePoint) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int offset = codePoint + low;
        return isChanged() ? origins[Math.min(offset, origins.length - 1)] : base + offset;
    }

    /** The source offset {@code count} code points after the char at {@code offset} of the text. */
    int after(int offset, int count) {
        int found = Arrays.binarySearch(pairs, offset);
        int before = found >= 0 ? found : -found - 1;
        return at(offset - before + count);
    }

    private static int[] pairs(String text) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 8 + count * 2);
                }
                found[count++] = i++;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
