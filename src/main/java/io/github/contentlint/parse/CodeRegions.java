package io.github.contentlint.parse;

import java.util.Arrays;

/**
 * Where fenced code and code spans lie, found line by line before Markdown is parsed: templates that a generator does not
 * run inside code must not be looked for there. One pass.
 */
final class CodeRegions {

    private int[] bounds = new int[32];
    private int count;

    private CodeRegions() {}

    static CodeRegions of(String text, int from) {
        CodeRegions regions = new CodeRegions();
        if (text.indexOf('`', from) < 0 && text.indexOf("~~~", from) < 0) {
            return regions;
        }
        int line = from;
        while (line < text.length()) {
            int end = lineEnd(text, line);
            int fence = fenceLength(text, line, end);
            if (fence > 0) {
                int close = closing(text, end, text.charAt(firstNonBlank(text, line, end)), fence);
                regions.add(line, close);
                line = close;
            } else {
                regions.codeSpans(text, line, end);
                line = end;
            }
        }
        return regions;
    }

    boolean contains(int offset) {
        int found = Arrays.binarySearch(bounds, 0, count, offset);
        int after = found >= 0 ? found + 1 : -found - 1;
        return after % 2 == 1;
    }

    private void codeSpans(String text, int line, int end) {
        int i = tick(text, line, end);
        while (i < end) {
            int run = run(text, i, end);
            int close = i + run;
            int closeRun = 0;
            while (close < end && closeRun != run) {
                close = tick(text, close + closeRun, end);
                closeRun = run(text, close, end);
            }
            if (closeRun != run) {
                return;
            }
            add(i, close + run);
            i = tick(text, close + run, end);
        }
    }

    /** The next backtick of a line, or the end of the line. */
    private static int tick(String text, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) != '`') {
            i++;
        }
        return i;
    }

    private static int run(String text, int i, int end) {
        int run = 0;
        while (i + run < end && text.charAt(i + run) == '`') {
            run++;
        }
        return run;
    }

    private void add(int start, int end) {
        if (count + 2 > bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[count++] = start;
        bounds[count++] = end;
    }

    /** How many backticks or tildes open a fence on this line, 0 if it opens none. */
    private static int fenceLength(String text, int line, int end) {
        int i = firstNonBlank(text, line, end);
        if (i >= end || text.charAt(i) != '`' && text.charAt(i) != '~') {
            return 0;
        }
        char c = text.charAt(i);
        int j = i;
        while (j < end && text.charAt(j) == c) {
            j++;
        }
        if (j - i < 3) {
            return 0;
        }
        int tick = c == '`' ? text.indexOf('`', j) : -1;
        return tick >= 0 && tick < end ? 0 : j - i;
    }

    /** The offset after the line that closes a fence, or the end of the text. */
    private static int closing(String text, int from, char c, int length) {
        int line = from;
        while (line < text.length()) {
            int end = lineEnd(text, line);
            int i = firstNonBlank(text, line, end);
            int j = i;
            while (j < end && text.charAt(j) == c) {
                j++;
            }
            if (j - i >= length && firstNonBlank(text, j, end) >= end) {
                return end;
            }
            line = end;
        }
        return text.length();
    }

    private static int firstNonBlank(String text, int from, int end) {
        int i = from;
        while (i < end && (text.charAt(i) <= ' ' || text.charAt(i) == '>')) {
            i++;
        }
        return i;
    }

    /** The offset after the line end. */
    private static int lineEnd(String text, int line) {
        for (int i = line; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return text.length();
    }
}
