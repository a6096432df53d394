package io.github.contentlint.parse;

import io.github.contentlint.post.Prose;
import io.github.contentlint.text.Han;
import java.util.Arrays;
import java.util.Optional;

/**
 * Collects the chars of one stretch of prose as a browser lays them out: white space collapsed, a line break between two
 * Han characters dropped. Reused from stretch to stretch.
 */
final class ProseBuilder {

    private char[] chars = new char[256];
    private int length;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int blankStart = -1;
    private int blankEnd;
    private boolean blankBreaksLine;

    boolean isEmpty() {
        return length == 0;
    }

    /** A char that a reader sees, or a blank of any kind. */
    void append(char c, int start, int end) {
        if (c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f')) {
            blank(c == '\n' || c == '\r', start, end);
        } else {
            flushBlank(c);
            put(c, start, end);
        }
    }

    /** Chars of the source as they stand there. */
    void append(char[] source, int from, int to) {
        reserve(length + 1 + to - from);
        for (int i = from; i < to; i++) {
            char c = source[i];
            if (c > ' ' && blankStart < 0) {
                chars[length] = c;
                starts[length] = i;
                ends[length++] = i + 1;
            } else {
                append(c, i, i + 1);
            }
        }
    }

    /** Something in the line that is no text. */
    void object(int start, int end) {
        int last = length - 1;
        if (blankStart < 0 && last >= 0 && chars[last] == Prose.OBJECT) {
            ends[last] = end;
            return;
        }
        flushBlank(Prose.OBJECT);
        put(Prose.OBJECT, start, end);
    }

    /** A line break that the reader sees. */
    void lineBreak(int start, int end) {
        blankStart = -1;
        if (length > 0 && chars[length - 1] != '\n') {
            put('\n', start, end);
        }
    }

    /** What was collected, if there is anything but blanks and objects; empties the builder. */
    Optional<Prose> take(Prose.Kind kind) {
        int end = length;
        while (end > 0 && chars[end - 1] == '\n') {
            end--;
        }
        boolean readable = false;
        for (int i = 0; i < end && !readable; i++) {
            char c = chars[i];
            readable = c != Prose.OBJECT && c != '\n' && c != ' ';
        }
        length = 0;
        blankStart = -1;
        return readable
                ? Optional.of(new Prose(
                        kind, new String(chars, 0, end), Arrays.copyOf(starts, end), Arrays.copyOf(ends, end)))
                : Optional.empty();
    }

    private void blank(boolean breaksLine, int start, int end) {
        if (blankStart < 0) {
            blankStart = start;
            blankBreaksLine = false;
        }
        blankEnd = end;
        blankBreaksLine |= breaksLine;
    }

    private void flushBlank(char next) {
        if (blankStart < 0) {
            return;
        }
        int start = blankStart;
        blankStart = -1;
        if (length == 0) {
            return;
        }
        char last = chars[length - 1];
        if (last != '\n' && !(blankBreaksLine && Han.isWide(last) && Han.isWide(next))) {
            put(' ', start, blankEnd);
        }
    }

    private void reserve(int size) {
        if (size > chars.length) {
            int more = Math.max(size, chars.length * 2);
            chars = Arrays.copyOf(chars, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
        }
    }

    private void put(char c, int start, int end) {
        reserve(length + 1);
        chars[length] = c;
        starts[length] = start;
        ends[length++] = end;
    }
}
