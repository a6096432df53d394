package io.github.contentlint.site;

/**
 * What an expression of Liquid stands for, as far as the sources tell.
 *
 * @param text as it is printed
 */
record LiquidValue(Kind kind, String text) {

    static final LiquidValue UNKNOWN = new LiquidValue(Kind.UNKNOWN, "");
    static final LiquidValue NIL = new LiquidValue(Kind.NIL, "");
    static final LiquidValue TRUE = new LiquidValue(Kind.BOOLEAN, "true");
    static final LiquidValue FALSE = new LiquidValue(Kind.BOOLEAN, "false");

    /** In UTF-16 units. */
    private static final int LONGEST = 10_000;

    enum Kind {
        UNKNOWN,
        NIL,
        BOOLEAN,
        TEXT
    }

    /** Whether something holds, where that may not be known. */
    enum Truth {
        YES,
        NO,
        UNKNOWN;

        static Truth of(boolean holds) {
            return holds ? YES : NO;
        }

        Truth not() {
            return this == YES ? NO : this == NO ? YES : UNKNOWN;
        }

        Truth and(Truth other) {
            return this == NO || other == NO ? NO : this == YES && other == YES ? YES : UNKNOWN;
        }

        Truth or(Truth other) {
            return not().and(other.not()).not();
        }
    }

    /** Texts that grew out of all proportion are not known. */
    static LiquidValue of(String text) {
        return text.length() > LONGEST ? UNKNOWN : new LiquidValue(Kind.TEXT, text);
    }

    boolean isKnown() {
        return kind != Kind.UNKNOWN;
    }

    /** Everything but nil and false is true, the empty string too. */
    Truth truth() {
        return isKnown() ? Truth.of(kind != Kind.NIL && !equals(FALSE)) : Truth.UNKNOWN;
    }

    Truth sameAs(LiquidValue other) {
        return isKnown() && other.isKnown() ? Truth.of(equals(other)) : Truth.UNKNOWN;
    }
}
