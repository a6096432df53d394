package io.github.contentlint.chinese;

import java.util.Set;

/** One word beside a particle. Filled again and again, to spare the check from allocating. */
final class Word {

    static final char PARTICLE = 'D';
    static final char UNKNOWN = '?';
    static final char SIGN = '#';
    private static final char NONE = '$';

    private long key;
    private char kind;
    private boolean adverbial;
    private int length;
    private int start;
    private int end;

    void set(long newKey, char newKind, boolean isAdverbial, int newLength, int newStart, int newEnd) {
        key = newKey;
        kind = newKind;
        adverbial = isAdverbial;
        length = newLength;
        start = newStart;
        end = newEnd;
    }

    void setEdge(int offset) {
        set(0, NONE, false, 0, offset, offset);
    }

    boolean isEdge() {
        return kind == NONE;
    }

    /** Its one to four characters, see {@link Lexicon#key}. */
    long key() {
        return key;
    }

    /** Letter of its part of speech. */
    char kind() {
        return kind;
    }

    /** Whether it is one character twice. */
    boolean isDoubled() {
        return length == 2 && (key & 0xFFFF) == key >>> 16;
    }

    /** Whether its part of speech is one of these letters of the lexicon. */
    boolean is(String kinds) {
        return kinds.indexOf(kind) >= 0;
    }

    boolean isIn(Set<Long> words) {
        return words.contains(key);
    }

    /** Whether edited text puts it before 地 and a verb. */
    boolean isAdverbial() {
        return adverbial;
    }

    boolean isHan() {
        return kind != SIGN && kind != NONE;
    }

    boolean isParticle() {
        return kind == PARTICLE;
    }

    /** Part of speech and length; for signs which sign. */
    int shape() {
        return kind == SIGN ? (int) key : kind << 3 | length | 1 << 20;
    }

    int length() {
        return length;
    }

    /** Offset of its first char in the text. */
    int start() {
        return start;
    }

    /** Offset after its last char. */
    int end() {
        return end;
    }
}
