package io.github.contentlint.parse;

import io.github.contentlint.post.Prose;
import java.util.Arrays;
import java.util.Optional;

/**
 * Collects the chars of one stretch of prose as a browser lays them out: white space collapsed, a line break between two
 * Han characters dropped. Reused from stretch to stretch.
 */
final class ProseBuilder {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int blankStart = -1;
    private int blankEnd;
    private boolean blankBreaksLine;

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** A char that a reader sees, or a blank of any kind. */
    void append(char c, int start, int end) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
            blank(c == '\n' || c == '\r', start, end);
        } else {
            flushBlank(c);
            put(c, start, end);
        }
    }

    /** Something in the line that is no text. */
    void object(int start, int end) {
        int last = text.length() - 1;
        if (blankStart < 0 && last >= 0 && text.charAt(last) == Prose.OBJECT) {
            ends[last] = end;
            return;
        }
        flushBlank(Prose.OBJECT);
        put(Prose.OBJECT, start, end);
    }

    /** A line break that the reader sees. */
    void lineBreak(int start, int end) {
        blankStart = -1;
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            put('\n', start, end);
        }
    }

    /** What was collected, if there is anything but blanks and objects; empties the builder. */
    Optional<Prose> take(Prose.Kind kind) {
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) == '\n') {
            length--;
        }
        boolean readable = false;
        for (int i = 0; i < length && !readable; i++) {
            char c = text.charAt(i);
            readable = c != Prose.OBJECT && c != '\n' && c != ' ';
        }
        Optional<Prose> prose = readable
                ? Optional.of(new Prose(
                        kind, text.substring(0, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length)))
                : Optional.empty();
        text.setLength(0);
        blankStart = -1;
        return prose;
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
        if (text.isEmpty()) {
            return;
        }
        char last = text.charAt(text.length() - 1);
        if (last != '\n' && !(blankBreaksLine && Han.isWide(last) && Han.isWide(next))) {
            put(' ', start, blankEnd);
        }
    }

    private void put(char c, int start, int end) {
        int length = text.length();
        if (length == starts.length) {
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        starts[length] = start;
        ends[length] = end;
        text.append(c);
    }
}
