package io.github.contentlint.chinese;

/**
 * What stands around one 的, 地 or 得, as hashes: runs of up to five characters on either side, pairs across the gap,
 * and how far the clause reaches. The character itself is left out, and so is which particle stands nearby, since either
 * may be the slip. Training and checking use this one extractor. Not safe for many threads; make one a check.
 */
final class CharacterFeatures implements Features {

    private static final int SIDE = 5;
    private static final int REACH = 40;

    private final char[] left = new char[SIDE];
    private final char[] right = new char[SIDE];
    private int[] out = new int[0];
    private int count;

    @Override
    public int extract(String text, int index, int[] features) {
        out = features;
        count = 0;
        fill(text, index, -1, left);
        fill(text, index, 1, right);
        int before = clause(text, index, -1);
        int after = clause(text, index, 1);
        for (int n = 1; n <= SIDE; n++) {
            emit(n, left, 0, n, right, 0, 0);
        }
        for (int skip = 1; skip <= 2; skip++) {
            emit(16 + skip, left, skip, skip + 1, right, 0, 0);
            emit(20 + skip, left, skip, skip + 2, right, 0, 0);
        }
        clauseEmit(64, before, left, 0, right, 0);
        clauseEmit(144, before, left, 2, right, 0);
        for (int n = 1; n <= SIDE; n++) {
            emit(8 + n, left, 0, 0, right, 0, n);
        }
        for (int skip = 1; skip <= 2; skip++) {
            emit(18 + skip, left, 0, 0, right, skip, skip + 1);
            emit(22 + skip, left, 0, 0, right, skip, skip + 2);
        }
        clauseEmit(80, after, left, 0, right, 0);
        clauseEmit(112, after, left, 0, right, 2);
        for (int l = 1; l <= 3; l++) {
            for (int r = 1; r <= 3; r++) {
                emit(24 + 4 * l + r, left, 0, l, right, 0, r);
            }
        }
        emit(44, left, 0, 1, right, 1, 2);
        emit(45, left, 1, 2, right, 0, 1);
        emit(46, left, 0, 2, right, 1, 3);
        emit(47, left, 1, 3, right, 0, 2);
        clauseEmit(96, after, left, 2, right, 0);
        clauseEmit(128, before, left, 0, right, 2);
        emit(160 + 16 * before + after, left, 0, 0, right, 0, 0);
        return count;
    }

    private void clauseEmit(int template, int distance, char[] l, int ln, char[] r, int rn) {
        emit(template + distance, l, 0, ln, r, 0, rn);
    }

    private void emit(int template, char[] l, int lFrom, int lTo, char[] r, int rFrom, int rTo) {
        long hash = template * 0x9E3779B97F4A7C15L;
        for (int i = lFrom; i < lTo; i++) {
            hash = mix(hash ^ l[i]);
        }
        hash = mix(hash ^ 0x1_0000);
        for (int i = rFrom; i < rTo; i++) {
            hash = mix(hash ^ r[i]);
        }
        int key = (int) (hash >>> 32);
        out[count++] = key == 0 ? 1 : key;
    }

    private static long mix(long hash) {
        long h = hash * 0xBF58476D1CE4E5B9L;
        return h ^ (h >>> 29);
    }

    private static void fill(String text, int index, int step, char[] window) {
        int filled = 0;
        char last = 0;
        int i = index + step;
        for (int scanned = 0; filled < SIDE && scanned < REACH && i >= 0 && i < text.length(); scanned++, i += step) {
            char symbol = Symbols.of(text.charAt(i));
            if (symbol == Symbols.EDGE) {
                break;
            }
            if (symbol != Symbols.BLANK && !(symbol == last && Symbols.isRun(symbol))) {
                window[filled++] = symbol;
                last = symbol;
            }
        }
        while (filled < SIDE) {
            window[filled++] = Symbols.EDGE;
        }
    }

    /** How many characters to the end of the clause, in steps that widen: 0 to 9. */
    private static int clause(String text, int index, int step) {
        int distance = 0;
        for (int i = index + step; distance < 24 && i >= 0 && i < text.length(); i += step) {
            if (Symbols.endsClause(text.charAt(i))) {
                break;
            }
            distance++;
        }
        return distance <= 6 ? distance : distance <= 10 ? 7 : distance < 24 ? 8 : 9;
    }
}
