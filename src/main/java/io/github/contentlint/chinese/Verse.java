package io.github.contentlint.chinese;

/**
 * Songs and poems, where 慢慢的陪着你走 is meant so: some short lines, most of them without a mark at the end. What lines stand
 * in paragraphs of their own is not known to be one.
 */
final class Verse {

    private static final int FEWEST_LINES = 4;
    private static final int LONGEST_LINE = 18;

    private Verse() {}

    static boolean is(String text) {
        int lines = 0;
        int marked = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); start < text.length(); end = text.indexOf('\n', start)) {
            int stop = end < 0 ? text.length() : end;
            if (stop - start > LONGEST_LINE) {
                return false;
            }
            if (stop > start) {
                lines++;
                marked += Symbols.isHan(text.charAt(stop - 1)) ? 0 : 1;
            }
            start = stop + 1;
        }
        return lines >= FEWEST_LINES && marked * 4 <= lines;
    }
}
