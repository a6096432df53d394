package io.github.contentlint.report;

import io.github.contentlint.lint.Excerpt;
import io.github.contentlint.lint.Finding;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.LintResult;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A post from which tests make findings by hand. */
record SamplePost(String path, SourceText source) {

    static final RuleInfo TYPO = rule("sample-typo", new Grade("default", Severity.ERROR, 90));
    static final RuleInfo MARKUP = rule("sample-markup", new Grade("default", Severity.WARNING));

    static SamplePost of(String path, String text) {
        return new SamplePost(path, SourceText.of(Path.of("post.md"), text));
    }

    /** The first place where the text stands. */
    Span span(String spot) {
        int start = source.text().indexOf(spot);
        return new Span(start, start + spot.length());
    }

    Finding typo(String spot) {
        return finding(TYPO, Severity.ERROR, "wrong", Map.of("found", spot), span(spot), Optional.empty());
    }

    Finding typo(String spot, Fix fix) {
        return finding(TYPO, Severity.ERROR, "wrong", Map.of("found", spot), span(spot), Optional.of(fix));
    }

    Finding markup(Severity severity, Span span, Optional<Fix> fix) {
        return finding(MARKUP, severity, "nested", Map.of("name", "strong"), span, fix);
    }

    private Finding finding(
            RuleInfo rule, Severity severity, String message, Map<String, String> args, Span span, Optional<Fix> fix) {
        Span line = source.lineSpan(source.line(span.start()));
        Excerpt excerpt = new Excerpt(
                source.slice(line), span.start() - line.start(), Math.min(span.end(), line.end()) - line.start());
        return new Finding(
                path,
                span,
                source.position(span.start()),
                source.position(span.end()),
                rule.id(),
                "default",
                severity,
                message,
                args,
                fix,
                excerpt,
                "");
    }

    static LintResult result(int posts, List<Finding> findings) {
        SortedMap<String, Map<Severity, Integer>> counts = new TreeMap<>();
        findings.forEach(f -> counts.computeIfAbsent(f.rule(), r -> new EnumMap<>(Severity.class))
                .merge(f.severity(), 1, Integer::sum));
        return new LintResult(posts, counts, new TreeMap<>(), findings::forEach);
    }

    private static RuleInfo rule(String id, Grade grade) {
        return new RuleInfo(id, List.of(grade), List.of(), false);
    }
}
