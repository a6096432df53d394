package io.github.contentlint.post;

import java.util.Arrays;

/**
 * Which part of the source each char of a text stands for, kept as runs: chars that stand side by side in the source, or
 * chars that all stand for the same part of it. Immutable; looking a char up costs a binary search among the runs.
 */
public final class SourceMap {

    /** Index of the first char of each run. */
    private final int[] firsts;
    /** Source offset where each run starts, its complement where all chars of the run stand for all of it. */
    private final int[] starts;
    /** Source offset where each run ends. */
    private final int[] ends;

    private final int length;

    private SourceMap(int[] firsts, int[] starts, int[] ends, int length) {
        this.firsts = firsts;
        this.starts = starts;
        this.ends = ends;
        this.length = length;
    }

    /** How many chars the text has. */
    public int length() {
        return length;
    }

    int start(int index) {
        int run = run(index);
        return isWhole(run) ? ~starts[run] : starts[run] + index - firsts[run];
    }

    int end(int index) {
        int run = run(index);
        return isWhole(run) ? ends[run] : starts[run] + index - firsts[run] + 1;
    }

    /** Whether the source of these chars is as long as they are, and each stands for one char of it. */
    boolean isContiguous(int from, int to) {
        int run = from < to ? run(from) : firsts.length;
        for (int i = from; i < to; i = runEnd(run), run++) {
            boolean follows = i == from || ends[run - 1] == start(i);
            boolean single = !isWhole(run) || runEnd(run) - firsts[run] == 1 && ends[run] - ~starts[run] == 1;
            if (!follows || !single) {
                return false;
            }
        }
        return true;
    }

    private boolean isWhole(int run) {
        return starts[run] < 0;
    }

    private int runEnd(int run) {
        return run + 1 < firsts.length ? firsts[run + 1] : length;
    }

    private int run(int index) {
        if (index < 0 || index >= length) {
            throw new IndexOutOfBoundsException(index);
        }
        int found = Arrays.binarySearch(firsts, index);
        return found >= 0 ? found : -found - 2;
    }

    /** Takes the chars of a text in their order; to be used again after {@link #clear}. */
    public static final class Builder {

        private int[] firsts = new int[16];
        private int[] starts = new int[16];
        private int[] ends = new int[16];
        private int runs;
        private int length;

        /** How many chars were added. */
        public int length() {
            return length;
        }

        public void clear() {
            runs = 0;
            length = 0;
        }

        /** Chars that are those of the source from one offset to another. */
        public void addSame(int start, int end) {
            if (start == end) {
                return;
            }
            if (runs > 0 && ends[runs - 1] == start && starts[runs - 1] >= 0) {
                ends[runs - 1] = end;
            } else {
                addRun(start, end);
            }
            length += end - start;
        }

        /** Chars that all stand for the source from one offset to another. */
        public void addWhole(int count, int start, int end) {
            addRun(~start, end);
            length += count;
        }

        /** Chars of another text, in the same source. */
        public void add(SourceMap other, int from, int to) {
            for (int i = from; i < to; ) {
                int run = other.run(i);
                int next = Math.min(to, other.runEnd(run));
                if (other.isWhole(run)) {
                    addWhole(next - i, other.start(i), other.ends[run]);
                } else {
                    addSame(other.start(i), other.start(i) + next - i);
                }
                i = next;
            }
        }

        /** The last char stands for more of the source: up to an offset. */
        public void extendLast(int end) {
            int run = runs - 1;
            if (starts[run] >= 0) {
                length--;
                ends[run]--;
                runs -= starts[run] == ends[run] ? 1 : 0;
                addWhole(1, ends[run], end);
            } else {
                ends[run] = end;
            }
        }

        /**
         * @param kept how many of the chars, from the first
         */
        public SourceMap build(int kept) {
            int last = runs;
            while (last > 0 && firsts[last - 1] >= kept) {
                last--;
            }
            int[] endsKept = Arrays.copyOf(ends, last);
            if (last > 0 && starts[last - 1] >= 0) {
                endsKept[last - 1] = starts[last - 1] + kept - firsts[last - 1];
            }
            return new SourceMap(Arrays.copyOf(firsts, last), Arrays.copyOf(starts, last), endsKept, kept);
        }

        private void addRun(int start, int end) {
            if (runs == firsts.length) {
                firsts = Arrays.copyOf(firsts, runs * 2);
                starts = Arrays.copyOf(starts, runs * 2);
                ends = Arrays.copyOf(ends, runs * 2);
            }
            firsts[runs] = length;
            starts[runs] = start;
            ends[runs++] = end;
        }
    }
}
