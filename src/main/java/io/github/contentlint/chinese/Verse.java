package io.github.contentlint.chinese;

/**
 * Songs and poems, where 慢慢的陪着你走 is meant so: four short lines or more, of Han characters alone, most of them without a
 * mark at the end. Only lines of one paragraph are seen together.
 */
final class Verse {

    private static final int FEWEST_LINES = 4;
    private static final int LONGEST_LINE = 18;
    /** One line of so many may end with a mark. */
    private static final int LINES_A_MARK = 4;

    private static final String MARKS = " \u3000，。！？…～";

    private Verse() {}

    static boolean is(String text) {
        int lines = 0;
        int marked = 0;
        int length = 0;
        char last = '\n';
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c != '\n') {
                if (++length > LONGEST_LINE || !Symbols.isHan(c) && MARKS.indexOf(c) < 0) {
                    return false;
                }
            } else if (last != '\n') {
                lines++;
                marked += Symbols.isHan(last) ? 0 : 1;
                length = 0;
            }
            last = c;
        }
        return lines >= FEWEST_LINES && marked * LINES_A_MARK <= lines;
    }
}
