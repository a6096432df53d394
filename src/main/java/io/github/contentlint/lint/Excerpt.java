package io.github.contentlint.lint;

import io.github.contentlint.text.Position;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;

/**
 * The line a finding stands in, cut to a window around it.
 *
 * @param text the window, one line
 * @param start index of the first marked char in it
 * @param end index after the last marked char in it
 */
public record Excerpt(String text, int start, int end) {

    private static final int BEFORE = 30;
    private static final int AFTER = 50;
    private static final int MARKED = 60;

    static Excerpt of(SourceText source, Span span) {
        Position position = source.position(span.start());
        Span line = source.lineSpan(position.line());
        int start = Math.min(span.start(), line.end());
        int end = Math.max(start, Math.min(Math.min(span.end(), line.end()), start + MARKED));
        int from = Math.max(line.start(), start - BEFORE);
        int to = Math.min(line.end(), end + AFTER);
        String text = source.text();
        while (from < start
                && (Character.isWhitespace(text.charAt(from)) || Character.isLowSurrogate(text.charAt(from)))) {
            from++;
        }
        if (to < line.end() && to > end && Character.isHighSurrogate(text.charAt(to - 1))) {
            to--;
        }
        return new Excerpt(text.substring(from, to), start - from, end - from);
    }
}
