package io.github.contentlint.chinese;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The weights of the features, read from the file that the trainer writes. */
final class ParticleModel {

    private final int[] keys;
    /** 地 less 的 in the high byte, 得 less 的 in the low one. */
    private final short[] weights;

    private final float scale;
    private final int mask;

    private ParticleModel(int size, float scale) {
        int slots = Integer.highestOneBit(size * 3);
        this.keys = new int[slots];
        this.weights = new short[slots];
        this.mask = slots - 1;
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
        int[] slots = new int[size];
        long key = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            key += readGap(in);
            slots[i] = model.claim((int) key);
        }
        for (int slot : slots) {
            model.weights[slot] = (short) (in.readByte() << 8);
        }
        for (int slot : slots) {
            model.weights[slot] |= (short) in.readUnsignedByte();
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
        while (keys[slot] != 0) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        return slot;
    }

    /** Scores of 的, 地 and 得 for a place with these features, as log odds against 的. */
    void score(int[] features, int count, float[] scores) {
        int diSum = 0;
        int deSum = 0;
        for (int i = 0; i < count; i++) {
            int key = features[i];
            int slot = key & mask;
            while (keys[slot] != key && keys[slot] != 0) {
                slot = slot + 1 & mask;
            }
            if (keys[slot] == key) {
                diSum += weights[slot] >> 8;
                deSum += (byte) weights[slot];
            }
        }
        scores[0] = 0;
        scores[1] = diSum * scale;
        scores[2] = deSum * scale;
    }
}
