package io.github.contentlint.rules.typography;

import io.github.contentlint.post.Prose;
import io.github.contentlint.text.CharSet;
import io.github.contentlint.text.Han;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Goes through the prose of one post and finds its marks of either width. */
final class MarkScan {

    static final String HALF = ",;:?!(";
    static final String LATIN = "latin";

    private static final String FULL = "，；：？！（";
    private static final CharSet SIGNS = CharSet.of(HALF + FULL + Surroundings.SIGNS);
    private static final char OPEN = '(';
    private static final char FULL_OPEN = '（';
    private static final int LONGEST_ASIDE = 200;

    /** Fewer words are names: {@code TypedArray.length，Map.size}, {@code Linux，R}. */
    private static final int FEWEST_BLANKS = 5;

    private final Borrowed borrowed;
    private final int[] full = new int[HALF.length()];
    private final int[] half = new int[HALF.length()];
    private final Map<String, MarkPlaces> places = new TreeMap<>();
    private int latinHalf;
    private int latinFull;

    MarkScan(Borrowed borrowed) {
        this.borrowed = borrowed;
    }

    PunctuationWidth.Widths widths() {
        Usage[] chinese = new Usage[HALF.length()];
        for (int mark = 0; mark < chinese.length; mark++) {
            chinese[mark] = new Usage(full[mark], half[mark]);
        }
        return new PunctuationWidth.Widths(chinese, new Usage(latinHalf, latinFull));
    }

    Collection<MarkPlaces> places() {
        return places.values();
    }

    void look(Prose prose) {
        if (Letters.hasHan(prose.text())) {
            lookAtChinese(prose);
        } else {
            lookAtLatin(prose);
        }
    }

    private void lookAtChinese(Prose prose) {
        String text = prose.text();
        int last = text.length() - 1;
        Surroundings around = new Surroundings(text);
        for (int i = SIGNS.next(text, 1); i >= 0 && i < last; i = SIGNS.next(text, i + 1)) {
            char c = text.charAt(i);
            around.pass(i);
            int mark = FULL.indexOf(c);
            if (mark >= 0) {
                full[mark] += isFullBetweenHan(text, i) ? 1 : 0;
            } else if (HALF.indexOf(c) >= 0 && !around.isCode(i) && !(c == ':' && around.isQuoted(i))) {
                half(prose, i);
            }
        }
    }

    private void half(Prose prose, int at) {
        String text = prose.text();
        char c = text.charAt(at);
        int mark = HALF.indexOf(c);
        if (c == OPEN) {
            int close = close(text, at);
            if (close > 0 && isChineseAside(text, at, close) && !borrowed.isBorrowed(prose, at)) {
                half[mark]++;
                places("aside", c, FULL_OPEN, String.valueOf(c)).addAside(prose, at, close);
            }
        } else if (isBetweenHan(text, at) && !isMentioned(text, at) && !borrowed.isBorrowed(prose, at)) {
            half[mark]++;
            int end = text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
            places("half", c, FULL.charAt(mark), String.valueOf(c))
                    .add(prose, at, end, String.valueOf(FULL.charAt(mark)));
        }
    }

    private void lookAtLatin(Prose prose) {
        String text = prose.text();
        if (!isSentence(text)) {
            return;
        }
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (!Letters.isLatin(text.charAt(i - 1))) {
                continue;
            }
            int mark = FULL.indexOf(c);
            if (HALF.indexOf(c) >= 0) {
                latinHalf++;
            } else if (mark >= 0 && c != FULL_OPEN && isLatinNext(text, i + 1)) {
                latinFull++;
                char right = HALF.charAt(mark);
                String space = text.charAt(i + 1) == ' ' ? "" : " ";
                places("full", c, right, LATIN).add(prose, i, i + 1, right + space);
            }
        }
    }

    private static boolean isSentence(String text) {
        int blank = -1;
        for (int blanks = 0; blanks < FEWEST_BLANKS; blanks++) {
            blank = text.indexOf(' ', blank + 1);
            if (blank < 0) {
                return false;
            }
        }
        return true;
    }

    private MarkPlaces places(String message, char mark, char right, String candidate) {
        return places.computeIfAbsent(message + mark, k -> new MarkPlaces(message, mark, right, candidate));
    }

    private static boolean isFullBetweenHan(String text, int at) {
        return text.charAt(at) == FULL_OPEN
                ? Han.isHan(text.charAt(at - 1)) && Han.isHan(text.charAt(at + 1))
                : isBetweenHan(text, at);
    }

    private static boolean isBetweenHan(String text, int at) {
        int next = text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
        return Han.isHan(text.charAt(at - 1)) && next < text.length() && Han.isHan(text.charAt(next));
    }

    /** The mark itself is meant: {@code 以?分割}, {@code 用!开头}. */
    private static boolean isMentioned(String text, int at) {
        return "以用".indexOf(text.charAt(at - 1)) >= 0 && "分隔开结连拼切".indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean isLatinNext(String text, int at) {
        int next = text.charAt(at) == ' ' ? at + 1 : at;
        return next < text.length() && Letters.isLatin(text.charAt(next));
    }

    private static int close(String text, int open) {
        int limit = Math.min(text.length(), open + LONGEST_ASIDE);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ')') {
                return i;
            }
            if (c == OPEN || c == FULL_OPEN || c == '）') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isChineseAside(String text, int open, int close) {
        return close > open + 2
                && Han.isHan(text.charAt(open - 1))
                && Han.isHan(text.charAt(open + 1))
                && Han.isHan(text.charAt(close - 1));
    }
}
