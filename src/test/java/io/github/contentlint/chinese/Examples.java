package io.github.contentlint.chinese;

import java.util.Arrays;

/** Places of text with their features and which alternative was written there. */
final class Examples {

    private int[] features = new int[1 << 20];
    private int[] starts = new int[1 << 16];
    private byte[] labels = new byte[1 << 16];
    private int size;
    private int[] keys = new int[0];

    void add(int[] found, int count, int label) {
        int used = starts[size];
        if (used + count > features.length) {
            features = Arrays.copyOf(features, features.length + (features.length >> 1));
        }
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            labels = Arrays.copyOf(labels, 2 * labels.length);
        }
        System.arraycopy(found, 0, features, used, count);
        labels[size++] = (byte) label;
        starts[size] = used + count;
    }

    /** Leaves the features seen at least so often, each numbered by its place among all of them. */
    void dropRare(int least) {
        int used = starts[size];
        int[] sorted = Arrays.copyOf(features, used);
        Arrays.parallelSort(sorted);
        int kept = 0;
        for (int i = 0, next; i < used; i = next) {
            next = i + 1;
            while (next < used && sorted[next] == sorted[i]) {
                next++;
            }
            if (next - i >= least) {
                sorted[kept++] = sorted[i];
            }
        }
        keys = Arrays.copyOf(sorted, kept);
        int to = 0;
        for (int e = 0, f = 0; e < size; e++) {
            for (int end = starts[e + 1]; f < end; f++) {
                int number = Arrays.binarySearch(keys, features[f]);
                if (number >= 0) {
                    features[to++] = number;
                }
            }
            starts[e + 1] = to;
        }
    }

    int size() {
        return size;
    }

    int label(int example) {
        return labels[example];
    }

    /** Where the features of an example begin; they end where those of the next begin. */
    int start(int example) {
        return starts[example];
    }

    /** The number of a feature. */
    int feature(int at) {
        return features[at];
    }

    /** The hash of each feature by its number, ascending. */
    int[] keys() {
        return keys;
    }
}
