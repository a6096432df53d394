package io.github.contentlint.parse;

import io.github.contentlint.post.Prose;
import io.github.contentlint.post.SourceMap;
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
    private final SourceMap.Builder places = new SourceMap.Builder();
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
        for (int i = from; i < to; ) {
            int end = wordEnd(source, i, to);
            if (end == i) {
                append(source[i], i, i + 1);
                i++;
            } else {
                flushBlank(source[i]);
                put(source, i, end);
                i = end;
            }
        }
    }

    private static int wordEnd(char[] source, int from, int to) {
        int i = from;
        while (i < to && source[i] > ' ') {
            i++;
        }
        return i;
    }

    /** Something in the line that is no text. */
    void object(int start, int end) {
        int last = length - 1;
        if (blankStart < 0 && last >= 0 && chars[last] == Prose.OBJECT) {
            places.extendLast(end);
            return;
        }
        flushBlank(Prose.OBJECT);
        reserve(1);
        chars[length++] = Prose.OBJECT;
        places.addWhole(1, start, end);
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
        Optional<Prose> taken = readable
                ? Optional.of(new Prose(kind, new String(chars, 0, end), places.build(end)))
                : Optional.empty();
        length = 0;
        places.clear();
        blankStart = -1;
        return taken;
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

    private void reserve(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + more, chars.length * 2));
        }
    }

    private void put(char c, int start, int end) {
        reserve(1);
        chars[length++] = c;
        if (end == start + 1) {
            places.addSame(start, end);
        } else {
            places.addWhole(1, start, end);
        }
    }

    private void put(char[] source, int from, int to) {
        reserve(to - from);
        System.arraycopy(source, from, chars, length, to - from);
        length += to - from;
        places.addSame(from, to);
    }
}
