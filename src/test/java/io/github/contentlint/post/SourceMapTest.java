package io.github.contentlint.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceMapTest {

    /** What a map says, kept char by char. */
    private static final class Plain {
        final List<Integer> starts = new ArrayList<>();
        final List<Integer> ends = new ArrayList<>();

        void add(int start, int end) {
            starts.add(start);
            ends.add(end);
        }

        boolean isContiguous(int from, int to) {
            for (int i = from; i < to; i++) {
                if (ends.get(i) != starts.get(i) + 1
                        || i > from && !starts.get(i).equals(ends.get(i - 1))) {
                    return false;
                }
            }
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void runsSayWhatAnOffsetForEachCharWouldSay(long seed) {
        Random random = new Random(seed);
        SourceMap.Builder builder = new SourceMap.Builder();
        Plain plain = new Plain();
        int end = fill(builder, plain, random, 0);
        int kept = builder.length() - random.nextInt(builder.length() / 2);
        SourceMap map = builder.build(kept);
        assertSame(map, plain, kept);

        builder.clear();
        Plain second = new Plain();
        int from = random.nextInt(kept / 2);
        builder.add(map, from, kept);
        for (int i = from; i < kept; i++) {
            second.add(plain.starts.get(i), plain.ends.get(i));
        }
        fill(builder, second, random, end);
        assertSame(builder.build(builder.length()), second, builder.length());
    }

    private static int fill(SourceMap.Builder builder, Plain plain, Random random, int from) {
        int at = from;
        for (int step = 0; step < 60; step++) {
            at += random.nextInt(3) == 0 ? random.nextInt(3) : 0;
            int size = random.nextInt(4);
            switch (random.nextInt(4)) {
                case 0 -> {
                    builder.addWhole(1, at, at + size);
                    plain.add(at, at + size);
                }
                case 1 -> {
                    if (builder.length() > 0) {
                        builder.extendLast(at + size);
                        plain.ends.set(plain.ends.size() - 1, at + size);
                    }
                }
                default -> {
                    builder.addSame(at, at + size);
                    for (int i = at; i < at + size; i++) {
                        plain.add(i, i + 1);
                    }
                }
            }
            at += size;
        }
        return at;
    }

    private static void assertSame(SourceMap map, Plain plain, int length) {
        assertThat(map.length()).isEqualTo(length);
        for (int i = 0; i < length; i++) {
            assertThat(map.start(i)).isEqualTo(plain.starts.get(i));
            assertThat(map.end(i)).isEqualTo(plain.ends.get(i));
            for (int to = i; to <= Math.min(length, i + 8); to++) {
                assertThat(map.isContiguous(i, to)).as("%d to %d", i, to).isEqualTo(plain.isContiguous(i, to));
            }
        }
    }

    @Test
    void charsThatStandForOneWholeAreNotContiguous() {
        SourceMap.Builder builder = new SourceMap.Builder();
        builder.addWhole(2, 5, 7);
        SourceMap map = builder.build(2);

        assertThat(map.start(1)).isEqualTo(5);
        assertThat(map.end(0)).isEqualTo(7);
        assertThat(map.isContiguous(0, 2)).isFalse();
        assertThatThrownBy(() -> map.start(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
