package io.github.contentlint.chinese;

import io.github.contentlint.text.CharSet;

/** Characters as the particle model sees them: Latin words, figures and odd signs are one symbol each kind. */
final class Symbols {

    /** A line break, or the end of the text. */
    static final char EDGE = '\n';

    static final char BLANK = ' ';
    /** A Latin word, or an object that stands in the line like one. */
    static final char LATIN = 'a';

    private static final char FIGURE = '0';
    private static final char SIGN = '#';
    private static final char PARTICLE = 'D';

    /**
     * By character, but for Han characters; 0 where it was not asked for yet. Filled as it is asked, by whatever thread: to
     * find all would take longer than to load the models.
     */
    private static final char[] SYMBOLS = new char[Character.MAX_VALUE + 1];

    private static final CharSet CLAUSE_ENDS = CharSet.of("\n，,。；;：:？?！!、（(）)“”…");

    private Symbols() {}

    /** The symbol of a character; the three particles are one. */
    static char of(char c) {
        return isParticle(c) ? PARTICLE : ofWord(c);
    }

    /** The symbol of a character as part of a word. */
    static char ofWord(char c) {
        if (isHan(c)) {
            return c;
        }
        char known = SYMBOLS[c];
        return known != 0 ? known : learn(c);
    }

    private static char learn(char c) {
        char symbol = symbol(c);
        SYMBOLS[c] = symbol;
        return symbol;
    }

    private static char symbol(char c) {
        if (c >= 'a' && c <= 'z') {
            return LATIN;
        }
        return switch (c) {
            case '\n' -> EDGE;
            case ' ', '\t', '\u00A0', '\u3000', '\u200B' -> BLANK;
            case ',', '，' -> '，';
            case ';', '；' -> '；';
            case ':', '：' -> '：';
            case '?', '？', '!', '！', '。', '…' -> '。';
            case '(', '（', '[', '【' -> '（';
            case ')', '）', ']', '】' -> '）';
            case '"', '“', '”', '「', '」', '‘', '’', '\'' -> '“';
            case '、', '《', '》' -> c;
            case '\uFFFC' -> LATIN;
            default -> Character.isLetter(c) ? LATIN : Character.isDigit(c) ? FIGURE : SIGN;
        };
    }

    static boolean isParticle(char c) {
        return c == '的' || c == '地' || c == '得';
    }

    static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    /** Whether a run of this symbol counts once. */
    static boolean isRun(char symbol) {
        return symbol == LATIN || symbol == FIGURE || symbol == SIGN;
    }

    static boolean endsClause(char c) {
        return CLAUSE_ENDS.has(c);
    }
}
