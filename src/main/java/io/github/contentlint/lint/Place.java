package io.github.contentlint.lint;

import io.github.contentlint.text.Position;
import io.github.contentlint.text.Span;
import java.util.Map;
import java.util.Optional;

/**
 * Where a finding may have to be reported once all posts are known, in a fraction of a finding's memory.
 *
 * @param text what stands there, at most the rest of its line
 */
public record Place(String path, Severity severity, int offset, int line, int column, String text) {

    public static Place of(Finding finding, String text) {
        Position start = finding.start();
        return new Place(
                finding.path(), finding.severity(), finding.span().start(), start.line(), start.column(), text);
    }

    public static Place of(Finding finding) {
        Excerpt excerpt = finding.excerpt();
        return of(finding, excerpt.text().substring(excerpt.start(), excerpt.end()));
    }

    public Span span() {
        return new Span(offset, offset + text.length());
    }

    public Finding finding(RuleInfo rule, String grade, String message, Map<String, String> args, Optional<Fix> fix) {
        return new Finding(
                path,
                span(),
                new Position(line, column),
                new Position(line, column + text.length()),
                rule.id(),
                grade,
                severity,
                message,
                args,
                fix,
                new Excerpt(text, 0, text.length()),
                "");
    }
}
