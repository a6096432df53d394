package io.github.contentlint.lint;

import io.github.contentlint.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule says of a place in the post it looks at.
 *
 * @param span where
 * @param message key of the template on the rule's page
 * @param grade name of a grade of the rule
 * @param args values for the template, by name; must not change
 * @param fix how to mend it, where that is known
 * @param candidate kind under which a {@link SiteRule} decides later whether to keep it; empty for a plain finding
 */
public record Report(
        Span span, String message, String grade, Map<String, String> args, Optional<Fix> fix, String candidate) {

    /** A report of the rule's only grade, for a {@link NotedPlace}. */
    public static Report at(NotedPlace place, String message) {
        return at(place.span(), message);
    }

    /** A report of the rule's only grade. */
    public static Report at(Span span, String message) {
        return new Report(span, message, RuleInfo.DEFAULT_GRADE, Map.of(), Optional.empty(), "");
    }

    public Report grade(String name) {
        return new Report(span, message, name, args, fix, candidate);
    }

    public Report arg(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(args);
        more.put(name, String.valueOf(value));
        return new Report(span, message, grade, more, fix, candidate);
    }

    public Report fix(Fix known) {
        return new Report(span, message, grade, args, Optional.of(known), candidate);
    }

    public Report candidate(String kind) {
        return new Report(span, message, grade, args, fix, kind);
    }
}
