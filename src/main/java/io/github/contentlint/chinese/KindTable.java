package io.github.contentlint.chinese;

import java.util.Arrays;

/** A number for each part of speech. */
final class KindTable {

    private final float[] values = new float[128];

    /** A table with this number for all kinds that {@link #with} does not name. */
    KindTable(float others) {
        Arrays.fill(values, others);
    }

    KindTable with(String kinds, float value) {
        kinds.chars().forEach(kind -> values[kind] = value);
        return this;
    }

    float of(Word word) {
        return values[word.kind()];
    }
}
