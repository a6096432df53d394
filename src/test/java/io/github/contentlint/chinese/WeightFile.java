package io.github.contentlint.chinese;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Weights by the hash of their feature, as {@link WeightTable} reads them: a byte a weight, all of one scale. */
final class WeightFile {

    private static final int LARGEST = Byte.MAX_VALUE;

    private final int planes;
    private final SortedMap<Integer, float[]> weights = new TreeMap<>();

    /**
     * @param planes how many weights a feature has
     */
    WeightFile(int planes) {
        this.planes = planes;
    }

    /** Adds what was learned; of two features with the same hash the first stays. */
    void add(Examples examples, LinearTrainer.Weights learned) {
        for (int i = 0; i < examples.keys().length; i++) {
            if (learned.has(i)) {
                float[] odds = new float[planes];
                for (int plane = 0; plane < planes; plane++) {
                    odds[plane] = learned.odds(plane + 1, i);
                }
                weights.putIfAbsent(examples.keys()[i], odds);
            }
        }
    }

    int size() {
        return weights.size();
    }

    /** How many, the scale, the hashes ascending as gaps, then the weights, plane by plane. */
    void write(DataOutputStream out) throws IOException {
        float scale = largest() / LARGEST;
        out.writeInt(weights.size());
        out.writeFloat(scale);
        out.writeByte(planes);
        long last = Integer.MIN_VALUE;
        for (int key : weights.keySet()) {
            writeGap(out, key - last);
            last = key;
        }
        for (int plane = 0; plane < planes; plane++) {
            for (Map.Entry<Integer, float[]> weight : weights.entrySet()) {
                out.writeByte(Math.round(weight.getValue()[plane] / scale));
            }
        }
    }

    private float largest() {
        float largest = 0;
        for (float[] odds : weights.values()) {
            for (float odd : odds) {
                largest = Math.max(largest, Math.abs(odd));
            }
        }
        return largest;
    }

    private static void writeGap(DataOutputStream out, long gap) throws IOException {
        long rest = gap;
        for (; rest >= 0x80; rest >>>= 7) {
            out.writeByte((int) (rest & 0x7F | 0x80));
        }
        out.writeByte((int) rest);
    }
}
