package io.github.contentlint.chinese;

/**
 * Cuts the text around one particle into words, by the likeliest way to spell it with the lexicon. Not safe for many
 * threads; make one a check.
 */
final class Segmenter {

    private static final int SIDE = 8;
    private static final int REACH = 40;
    private static final int UNKNOWN = 60;
    /** Cost of 的, and of 地 and 得, which are rarer as particles. */
    private static final int DE_COST = 16;

    private static final int DI_COST = 20;
    /** Characters on either side that decide whether the particle is part of a word. */
    private static final int NEAR = 6;

    private final Lexicon lexicon;
    private final char[] symbols = new char[2 * SIDE + 1];
    private final int[] offsets = new int[2 * SIDE + 1];
    private final int[] cost = new int[2 * SIDE + 2];
    private final int[] length = new int[2 * SIDE + 2];
    private final Word[] left = {new Word(), new Word(), new Word()};
    private final Word[] right = {new Word(), new Word(), new Word()};
    private int from;
    private int to;

    Segmenter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The word left of the particle, 0 the nearest, up to 2; {@link Word#isEdge} beyond the text. */
    Word left(int n) {
        return left[n];
    }

    /** The word right of the particle. */
    Word right(int n) {
        return right[n];
    }

    /** Whether another particle stands in the rest of the clause, as far as it was read. */
    boolean isParticleAhead() {
        for (int i = SIDE + 2; i < to && !Symbols.endsClause(symbols[i]); i++) {
            if (Symbols.isParticle(symbols[i])) {
                return true;
            }
        }
        return false;
    }

    /** Reads the text around the particle at {@code index}; the other methods speak of this place. */
    void look(String text, int index) {
        symbols[SIDE] = text.charAt(index);
        offsets[SIDE] = index;
        from = SIDE - fill(text, index, -1);
        to = SIDE + 1 + fill(text, index, 1);
    }

    private int fill(String text, int index, int step) {
        int filled = 0;
        int i = index + step;
        for (int scanned = 0; scanned < REACH && i >= 0 && i < text.length(); scanned++, i += step) {
            char symbol = Symbols.ofWord(text.charAt(i));
            if (symbol == Symbols.EDGE) {
                break;
            }
            if (symbol == Symbols.BLANK) {
                continue;
            }
            boolean again = filled > 0 && Symbols.isRun(symbol) && symbols[SIDE + step * filled] == symbol;
            if (!again && ++filled > SIDE) {
                return SIDE;
            }
            symbols[SIDE + step * filled] = symbol;
            offsets[SIDE + step * filled] = i;
        }
        return filled;
    }

    /** Whether the place, with this character in it, is likelier a part of a longer word than a particle. */
    boolean isInWord(char character) {
        symbols[SIDE] = character;
        if (!isSpanned()) {
            return false;
        }
        int start = Math.max(from, SIDE - NEAR);
        int end = Math.min(to, SIDE + 1 + NEAR);
        return cheapest(start, end, true) < cheapest(start, end, false);
    }

    /** Whether some word of the lexicon reaches over the particle's place. */
    private boolean isSpanned() {
        for (int begin = Math.max(from, SIDE - Lexicon.LONGEST + 1); begin <= SIDE; begin++) {
            long key = 0;
            int longest = Math.min(to, begin + Lexicon.LONGEST);
            for (int at = begin; at < longest && Symbols.isHan(symbols[at]); at++) {
                key = key << 16 | symbols[at];
                if (at >= SIDE && at > begin && lexicon.find(key) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the character before and 地 would be a word too: 编译成本|地 or 编译成|本地. */
    boolean maySpellDiWord() {
        return from < SIDE && lexicon.find((long) symbols[SIDE - 1] << 16 | '地') >= 0;
    }

    /** Finds the words on both sides. */
    void split() {
        cheapest(from, SIDE, true);
        int at = SIDE;
        for (Word word : left) {
            if (at > from) {
                set(word, at - length[at], at);
                at -= length[at];
            } else {
                word.setEdge(offsets[from]);
            }
        }
        splitRight();
    }

    private void splitRight() {
        cheapest(SIDE + 1, to, true);
        int n = 0;
        for (int at = to; at > SIDE + 1; at -= length[at]) {
            n++;
        }
        for (int i = n; i < right.length; i++) {
            right[i].setEdge(offsets[to - 1] + 1);
        }
        for (int at = to; at > SIDE + 1; at -= length[at]) {
            n--;
            if (n < right.length) {
                set(right[n], at - length[at], at);
            }
        }
    }

    private void set(Word word, int begin, int end) {
        long key = 0;
        for (int i = begin; i < end; i++) {
            key = key << 16 | symbols[i];
        }
        int place = lexicon.find(key);
        int size = end - begin;
        int first = offsets[begin];
        int after = offsets[end - 1] + 1;
        if (size == 1 && Symbols.isParticle(symbols[begin])) {
            word.set(Word.PARTICLE, Word.PARTICLE, false, size, first, after);
        } else if (place >= 0) {
            word.set(key, lexicon.kind(place), lexicon.isAdverbial(place), size, first, after);
        } else {
            word.set(key, Symbols.isHan(symbols[begin]) ? Word.UNKNOWN : Word.SIGN, false, size, first, after);
        }
    }

    /** Cost of the cheapest words from {@code start} to {@code end}; leaves the length of the best last word of each end. */
    private int cheapest(int start, int end, boolean acrossParticle) {
        cost[start] = 0;
        for (int at = start + 1; at <= end; at++) {
            cost[at] = cost[at - 1] + single(symbols[at - 1]);
            length[at] = 1;
            long key = symbols[at - 1];
            for (int n = 2; n <= Lexicon.LONGEST && at - n >= start && Symbols.isHan(symbols[at - 1]); n++) {
                char first = symbols[at - n];
                if (!Symbols.isHan(first) || !acrossParticle && at - n <= SIDE && SIDE < at) {
                    break;
                }
                key |= (long) first << 16 * (n - 1);
                int place = lexicon.find(key);
                if (place >= 0 && cost[at - n] + lexicon.cost(place) < cost[at]) {
                    cost[at] = cost[at - n] + lexicon.cost(place);
                    length[at] = n;
                }
            }
        }
        return cost[end];
    }

    private int single(char symbol) {
        if (!Symbols.isHan(symbol)) {
            return 0;
        }
        if (Symbols.isParticle(symbol)) {
            return symbol == '的' ? DE_COST : DI_COST;
        }
        int place = lexicon.find(symbol);
        return place >= 0 ? lexicon.cost(place) : UNKNOWN;
    }
}
