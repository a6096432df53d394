package io.github.contentlint.chinese;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The weights of features, two each, read from what the trainer wrote. Every place asks for dozens of features all over
 * the table, so the table is as small as can be: which heads of keys there are is a bit each, and how many bits are set
 * before one says where the rest of its key is, with its weights. Bits and counts lie side by side, in one line of the
 * processor's cache.
 */
final class WeightTable {

    private static final int HEAD_BITS = 20;
    private static final int TAIL_BITS = Integer.SIZE - HEAD_BITS;
    private static final int TAIL = (1 << TAIL_BITS) - 1;
    private static final int WEIGHT_BITS = 16;

    /** How many heads an element of {@link #heads} has bits for, as a power of two. */
    private static final int GROUP_BITS = 5;

    /**
     * A bit for the head of each key, in the lower half; most features have no weight. How many heads come before those of
     * the element, in the upper half.
     */
    private final long[] heads = new long[1 << HEAD_BITS - GROUP_BITS];

    /**
     * By the order of heads: the tail of the key, then its weights, the first in the second byte, the second in the last.
     * Negative where there are more keys with this head.
     */
    private final int[] entries;

    /** The second and further keys of a head, ascending. */
    private final int[] otherKeys;

    private final int[] otherEntries;
    private final float scale;

    /**
     * @param keys ascending
     * @param weights for each key
     */
    private WeightTable(int[] keys, int[] weights, float scale) {
        this.scale = scale;
        int[] first = new int[keys.length];
        int[] rest = new int[keys.length];
        int[] restKeys = new int[keys.length];
        int firsts = 0;
        int others = 0;
        int last = -1;
        for (int i = 0; i < keys.length; i++) {
            int head = head(keys[i]);
            int entry = (keys[i] & TAIL) << WEIGHT_BITS | weights[i];
            if (head == last) {
                first[firsts - 1] |= Integer.MIN_VALUE;
                restKeys[others] = keys[i];
                rest[others++] = entry;
            } else {
                heads[head >> GROUP_BITS] |= bit(head);
                first[firsts++] = entry;
                last = head;
            }
        }
        entries = Arrays.copyOf(first, firsts);
        otherKeys = Arrays.copyOf(restKeys, others);
        otherEntries = Arrays.copyOf(rest, others);
        long before = 0;
        for (int i = 0; i < heads.length; i++) {
            int size = Long.bitCount(heads[i]);
            heads[i] |= before << Integer.SIZE;
            before += size;
        }
    }

    static WeightTable load(String name) {
        try (InputStream in = WeightTable.class.getResourceAsStream(name)) {
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How many, the scale, the keys ascending as gaps, then all first weights, all second. Of the gaps come all lowest bytes,
     * then all second, third and last: bytes of one kind pack better. Plain loops over an array: they run before they are
     * compiled.
     */
    static WeightTable read(byte[] data) {
        ByteBuffer head = ByteBuffer.wrap(data);
        int size = head.getInt();
        float scale = head.getFloat();
        int[] keys = new int[size];
        int[] weights = new int[size];
        int key = Integer.MIN_VALUE;
        int at = head.position();
        for (int i = 0; i < size; i++, at++) {
            key += data[at] & 0xFF
                    | (data[at + size] & 0xFF) << 8
                    | (data[at + 2 * size] & 0xFF) << 16
                    | data[at + 3 * size] << 24;
            keys[i] = key;
            weights[i] = (data[at + 4 * size] & 0xFF) << 8 | data[at + 5 * size] & 0xFF;
        }
        return new WeightTable(keys, weights, scale);
    }

    /** Its order is the order of the keys, negative ones first. */
    private static int head(int key) {
        return (key ^ Integer.MIN_VALUE) >>> TAIL_BITS;
    }

    /** Where the bit of a head is in its element. */
    private static int position(int head) {
        return head & (1 << GROUP_BITS) - 1;
    }

    private static long bit(int head) {
        return 1L << position(head);
    }

    /** Moves the features that may have weights to the front and counts them. */
    private int known(int[] features, int count) {
        int known = 0;
        for (int i = 0; i < count; i++) {
            int key = features[i];
            int head = head(key);
            features[known] = key;
            known += (int) (heads[head >> GROUP_BITS] >>> position(head) & 1);
        }
        return known;
    }

    /** The entry of the first key with the head of this one, which is known. */
    private int firstEntry(int key) {
        int head = head(key);
        long group = heads[head >> GROUP_BITS];
        return entries[(int) (group >>> Integer.SIZE) + Long.bitCount(group & bit(head) - 1)];
    }

    private int otherEntry(int key) {
        int at = Arrays.binarySearch(otherKeys, key);
        return at < 0 ? 0 : otherEntries[at];
    }

    /**
     * Adds up the weights of some features.
     *
     * @param features are put in another order
     * @param scores 0, the sum of the first weights, the sum of the second, as log odds
     */
    void score(int[] features, int count, float[] scores) {
        int first = 0;
        int second = 0;
        int known = known(features, count);
        for (int i = 0; i < known; i++) {
            int key = features[i];
            int entry = firstEntry(key);
            int difference = (entry >>> WEIGHT_BITS ^ key) & TAIL;
            if (difference != 0 && entry < 0) {
                entry = otherEntry(key);
                difference = 0;
            }
            // All ones where the key is the entry's: no branch, so that the next look-up does not wait for this one.
            int mask = difference - 1 >> Integer.SIZE - 1;
            first += (byte) (entry >> 8) & mask;
            second += (byte) entry & mask;
        }
        scores[0] = 0;
        scores[1] = first * scale;
        scores[2] = second * scale;
    }
}
