package io.github.contentlint.parse;

import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Lines of a part of a text, ended by LF, CRLF or CR. */
final class Lines {

    private Lines() {}

    /** The lines, without their line ends. */
    static List<Span> of(CharSequence text, Span within) {
        List<Span> lines = new ArrayList<>();
        int start = within.start();
        while (start < within.end()) {
            int end = end(text, start, within.end());
            lines.add(new Span(start, end));
            start = next(text, end, within.end());
        }
        return lines;
    }

    /** The offset of the line end at or after {@code from}. */
    static int end(CharSequence text, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** The offset after the line end that stands at {@code end}. */
    static int next(CharSequence text, int end, int limit) {
        if (end >= limit) {
            return limit;
        }
        boolean crlf = text.charAt(end) == '\r' && end + 1 < limit && text.charAt(end + 1) == '\n';
        return end + (crlf ? 2 : 1);
    }
}
