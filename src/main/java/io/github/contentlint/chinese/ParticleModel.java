package io.github.contentlint.chinese;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The weights of the features, read from the file that the trainer writes. */
final class ParticleModel {

    private static final int FILTER_BITS = 21;

    /** The key in the high half, its weights in the low one: of 地 less 的 in the second byte, of 得 less 的 in the last. */
    private final long[] slots;
    /** A bit for the start of each key. Most features have no weight, and this fits a cache that the table does not fit. */
    private final long[] filter = new long[1 << FILTER_BITS - 6];

    private final float scale;
    private final int mask;

    private ParticleModel(int size, float scale) {
        this.slots = new long[Integer.highestOneBit(size * 3)];
        this.mask = slots.length - 1;
        this.scale = scale;
    }

    static ParticleModel load(String name) {
        try (InputStream in = ParticleModel.class.getResourceAsStream(name)) {
            return read(new DataInputStream(new BufferedInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ParticleModel read(DataInputStream in) throws IOException {
        int size = in.readInt();
        ParticleModel model = new ParticleModel(size, in.readFloat());
        int[] places = new int[size];
        long key = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            key += readGap(in);
            places[i] = model.claim((int) key);
        }
        for (int place : places) {
            model.slots[place] |= in.readUnsignedByte() << 8;
        }
        for (int place : places) {
            model.slots[place] |= in.readUnsignedByte();
        }
        return model;
    }

    /** Seven bits a byte, the lowest first; the top bit says that more follow. */
    private static long readGap(DataInputStream in) throws IOException {
        long gap = 0;
        for (int shift = 0; ; shift += 7) {
            int bits = in.readUnsignedByte();
            gap |= (long) (bits & 0x7F) << shift;
            if (bits < 0x80) {
                return gap;
            }
        }
    }

    private int claim(int key) {
        int slot = key & mask;
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = (long) key << 32;
        int bit = key >>> 32 - FILTER_BITS;
        filter[bit >> 6] |= 1L << bit;
        return slot;
    }

    /** Moves the features that may have weights to the front and counts them. */
    private int known(int[] features, int count) {
        int known = 0;
        for (int i = 0; i < count; i++) {
            int key = features[i];
            int bit = key >>> 32 - FILTER_BITS;
            features[known] = key;
            known += (int) (filter[bit >> 6] >>> bit & 1);
        }
        return known;
    }

    /** The slot of a key; 0 where it has none. */
    private long find(int key) {
        int at = key & mask;
        while (slots[at] != 0 && (int) (slots[at] >> 32) != key) {
            at = at + 1 & mask;
        }
        return slots[at];
    }

    /**
     * Scores of 的, 地 and 得 for a place with these features, as log odds against 的.
     *
     * @param features are put in another order
     */
    void score(int[] features, int count, float[] scores) {
        int diSum = 0;
        int deSum = 0;
        int known = known(features, count);
        for (int i = 0; i < known; i++) {
            long slot = find(features[i]);
            diSum += (byte) (slot >> 8);
            deSum += (byte) slot;
        }
        scores[0] = 0;
        scores[1] = diSum * scale;
        scores[2] = deSum * scale;
    }
}
