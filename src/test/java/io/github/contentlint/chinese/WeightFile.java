package io.github.contentlint.chinese;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;

/** Writes what was learned as {@link WeightTable} reads it: two weights a feature, a byte each, all of one scale. */
final class WeightFile {

    private static final int LARGEST = Byte.MAX_VALUE;

    private final int[] keys;
    private final float[][] weights;

    WeightFile(Examples examples, LinearTrainer.Weights learned) {
        BitSet selected = learned.selected();
        keys = selected.stream().map(feature -> examples.keys()[feature]).toArray();
        weights = new float[2][keys.length];
        int to = 0;
        for (int feature = selected.nextSetBit(0); feature >= 0; feature = selected.nextSetBit(feature + 1)) {
            weights[0][to] = learned.odds(1, feature);
            weights[1][to++] = learned.odds(2, feature);
        }
    }

    int size() {
        return keys.length;
    }

    /** How many, the scale, the keys ascending as gaps, then all first weights, all second. */
    void write(DataOutputStream out) throws IOException {
        float scale = largest() / LARGEST;
        out.writeInt(keys.length);
        out.writeFloat(scale);
        long last = Integer.MIN_VALUE;
        for (int key : keys) {
            writeGap(out, key - last);
            last = key;
        }
        for (float[] plane : weights) {
            for (float weight : plane) {
                out.writeByte(Math.round(weight / scale));
            }
        }
    }

    private float largest() {
        return (float) Arrays.stream(weights)
                .mapToDouble(plane -> {
                    float largest = 0;
                    for (float weight : plane) {
                        largest = Math.max(largest, Math.abs(weight));
                    }
                    return largest;
                })
                .max()
                .orElse(0);
    }

    /** Seven bits a byte, the lowest first; the top bit says that more follow. */
    private static void writeGap(DataOutputStream out, long gap) throws IOException {
        long rest = gap;
        for (; rest >= 0x80; rest >>>= 7) {
            out.writeByte((int) (rest & 0x7F | 0x80));
        }
        out.writeByte((int) rest);
    }
}
