package io.github.contentlint.lint;

import io.github.contentlint.site.Site;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What one rule says of one post becomes findings. */
record PostContext(
        Site site,
        boolean asksPrivateAddresses,
        String path,
        SourceText source,
        RuleInfo rule,
        RuleSettings settings,
        RuleFindings findings,
        Map<String, Integer> undecidedCounts,
        Map<Object, Object> memory,
        Map<Class<?>, Object> postMemory)
        implements RuleContext {

    private record Key(Class<?> owner, Object key) {}

    @Override
    public Options options() {
        return settings.options();
    }

    @Override
    public void report(Report report) {
        Severity severity = settings.severities().get(rule.grade(report.grade()).name());
        if (severity != Severity.OFF && findings.admits(report)) {
            findings.add(finding(report, severity));
        }
    }

    private Finding finding(Report report, Severity severity) {
        return new Finding(
                path,
                report.span(),
                source.position(report.span().start()),
                source.position(report.span().end()),
                rule.id(),
                report.grade(),
                severity,
                report.message(),
                report.args(),
                report.fix(),
                Excerpt.of(source, report.span()),
                report.candidate());
    }

    @Override
    public NotedPlace place(Span span) {
        return NotedPlace.of(path, source, span);
    }

    @Override
    public void undecided(String cause) {
        undecidedCounts.merge(cause, 1, Integer::sum);
    }

    @Override
    @SuppressWarnings("unchecked") // owner and key tell which type was stored
    public <K, V> V remember(Class<?> owner, K key, Function<? super K, ? extends V> compute) {
        Key question = new Key(owner, key);
        Object known = memory.get(question);
        if (known == null) {
            known = compute.apply(key);
            memory.put(question, known);
        }
        return (V) known;
    }

    @Override
    public <V> V ofPost(Class<V> type, Supplier<V> compute) {
        Object known = postMemory.get(type);
        if (known == null) {
            known = compute.get();
            postMemory.put(type, known);
        }
        return type.cast(known);
    }
}
