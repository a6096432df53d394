package io.github.contentlint.chinese;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes what was learned as {@link WeightTable} reads it: two weights a feature, a byte each, all of one scale. */
final class WeightFile {

    private static final int LARGEST = Byte.MAX_VALUE;

    private final SortedMap<Integer, Weights> weights = new TreeMap<>();

    private record Weights(float first, float second) {

        float largest() {
            return Math.max(Math.abs(first), Math.abs(second));
        }
    }

    /** Where a key is there already, the new weights win. */
    void put(int key, float first, float second) {
        weights.put(key, new Weights(first, second));
    }

    int size() {
        return weights.size();
    }

    void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            write(out);
        }
        System.out.println(file.getFileName() + ": " + size() + " features");
    }

    /** How many, the scale, the keys ascending as gaps, byte by byte, then all first weights, all second. */
    private void write(DataOutputStream out) throws IOException {
        float largest = 0;
        for (Weights pair : weights.values()) {
            largest = Math.max(largest, pair.largest());
        }
        float scale = largest / LARGEST;
        out.writeInt(weights.size());
        out.writeFloat(scale);
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            int last = Integer.MIN_VALUE;
            for (int key : weights.keySet()) {
                out.writeByte(key - last >>> shift);
                last = key;
            }
        }
        for (Weights pair : weights.values()) {
            out.writeByte(Math.round(pair.first() / scale));
        }
        for (Weights pair : weights.values()) {
            out.writeByte(Math.round(pair.second() / scale));
        }
    }
}
