package io.github.contentlint.lint;

import io.github.contentlint.text.Position;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;

/**
 * Where a finding may have to be reported once all posts are known, in a fraction of a finding's memory.
 *
 * @param path of the post
 * @param offset in UTF-16 units
 * @param text what stands there, at most the rest of its line
 */
public record NotedPlace(String path, int offset, int line, int column, String text) {

    /** In UTF-16 units; longer ones are cut. */
    private static final int LONGEST = 200;

    static NotedPlace of(String path, SourceText source, Span span) {
        Position start = source.position(span.start());
        int lineEnd = source.lineSpan(start.line()).end();
        int end = Math.max(span.start(), Math.min(Math.min(span.end(), lineEnd), span.start() + LONGEST));
        return new NotedPlace(
                path, span.start(), start.line(), start.column(), source.slice(new Span(span.start(), end)));
    }

    /** The same with an equal text that others hold too. */
    public NotedPlace sharing(String equal) {
        return new NotedPlace(path, offset, line, column, equal);
    }

    public Span span() {
        return new Span(offset, offset + text.length());
    }

    Finding finding(String rule, Severity severity, Report report) {
        return new Finding(
                path,
                span(),
                new Position(line, column),
                new Position(line, column + text.length()),
                rule,
                report.grade(),
                severity,
                report.message(),
                report.args(),
                report.fix(),
                new Excerpt(text, 0, text.length()),
                "");
    }
}
