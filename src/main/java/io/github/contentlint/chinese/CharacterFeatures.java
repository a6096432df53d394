package io.github.contentlint.chinese;

/**
 * What stands around one character, 的 for instance, as hashes: runs of up to five characters on either side, pairs
 * across the gap, and how far the clause reaches. The character itself is left out, and so is which particle stands nearby, since either
 * may be the slip. Not safe for many threads; make one a check.
 */
final class CharacterFeatures implements Features {

    private static final int SIDE = 5;
    private static final int NEAR = 2;
    /** How far to look for the symbols of one side, and for the end of the clause. */
    private static final int REACH = 40;

    private static final int CLAUSE = 24;

    private final char[] left = new char[SIDE];
    private final char[] right = new char[SIDE];
    private final long[] leftRun = new long[SIDE + 1];
    private final long[] rightRun = new long[SIDE + 1];
    private int[] out = new int[0];
    private int count;

    /** Those of the {@link #NEAR} characters on either side alone, which {@link #extract} has too: the strongest. */
    int near(String text, int index, int[] features) {
        start(text, index, features, NEAR);
        runs(NEAR);
        return count;
    }

    @Override
    public int extract(String text, int index, int[] features) {
        start(text, index, features, SIDE);
        runs(SIDE);
        pairs();
        skips();
        clauses(clause(text, index, -1), clause(text, index, 1));
        return count;
    }

    private void start(String text, int index, int[] features, int side) {
        out = features;
        count = 0;
        fill(text, index, -1, left, leftRun, side);
        fill(text, index, 1, right, rightRun, side);
    }

    private void runs(int longest) {
        for (int n = 1; n <= longest; n++) {
            emit(1, leftRun[n], 0);
            emit(2, 0, rightRun[n]);
        }
    }

    private void pairs() {
        for (int l = 1; l <= 3; l++) {
            for (int r = 1; r <= 3; r++) {
                emit(3, leftRun[l], rightRun[r]);
            }
        }
    }

    private void skips() {
        for (int skip = 1; skip <= 2; skip++) {
            emit(4 + skip, left[skip], 0);
            emit(6 + skip, 0, right[skip]);
            emit(8 + skip, pair(left, skip), 0);
            emit(10 + skip, 0, pair(right, skip));
        }
        emit(13, left[0], right[1]);
        emit(14, left[1], right[0]);
        emit(15, leftRun[2], pair(right, 1));
        emit(16, pair(left, 1), rightRun[2]);
    }

    private void clauses(int before, int after) {
        emit(32 + before, 0, 0);
        emit(48 + after, 0, 0);
        emit(64 + before, leftRun[2], 0);
        emit(80 + before, 0, rightRun[2]);
        emit(96 + after, leftRun[2], 0);
        emit(112 + after, 0, rightRun[2]);
        emit(128 + 16 * before + after, 0, 0);
    }

    private static long pair(char[] window, int from) {
        return (long) window[from] << 16 | window[from + 1];
    }

    private void emit(int template, long l, long r) {
        out[count++] = hash(template, l, r);
    }

    /** The hash of what is left and right; never 0. */
    static int hash(int template, long l, long r) {
        long hash = mix(l * 0x9E3779B97F4A7C15L + r * 0xC2B2AE3D27D4EB4FL + template);
        int key = (int) (hash >>> 32);
        return key == 0 ? 1 : key;
    }

    private static long mix(long hash) {
        long h = (hash ^ hash >>> 32) * 0xBF58476D1CE4E5B9L;
        return h ^ h >>> 29;
    }

    /** The nearest {@code side} symbols of one side, and the hashes of their runs. */
    private static void fill(String text, int index, int step, char[] window, long[] runs, int side) {
        int filled = 0;
        char last = 0;
        int i = index + step;
        for (int scanned = 0; filled < side && scanned < REACH && i >= 0 && i < text.length(); scanned++, i += step) {
            char symbol = Symbols.of(text.charAt(i));
            if (symbol == Symbols.EDGE) {
                break;
            }
            if (symbol != Symbols.BLANK && !(symbol == last && Symbols.isRun(symbol))) {
                window[filled++] = symbol;
                last = symbol;
            }
        }
        while (filled < side) {
            window[filled++] = Symbols.EDGE;
        }
        for (int n = 0; n < side; n++) {
            runs[n + 1] = mix(runs[n] * 31 + window[n] + 1);
        }
    }

    /** How many characters to the end of the clause, in steps that widen: 0 to 9. */
    private static int clause(String text, int index, int step) {
        int distance = 0;
        for (int i = index + step; distance < CLAUSE && i >= 0 && i < text.length(); i += step) {
            if (Symbols.endsClause(text.charAt(i))) {
                break;
            }
            distance++;
        }
        return distance <= 6 ? distance : distance <= 10 ? 7 : distance < CLAUSE ? 8 : 9;
    }
}
