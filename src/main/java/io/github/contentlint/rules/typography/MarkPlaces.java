package io.github.contentlint.rules.typography;

import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.post.Prose;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where one mark is wrong in one post: each place is said, unless there are so many that the cause is one. */
final class MarkPlaces {

    private static final int FEW = 3;

    private final String message;
    private final char mark;
    private final char right;
    private final String candidate;
    private final List<Place> places = new ArrayList<>();

    private record Place(Span span, List<Edit> edits) {}

    MarkPlaces(String message, char mark, char right, String candidate) {
        this.message = message;
        this.mark = mark;
        this.right = right;
        this.candidate = candidate;
    }

    /** The mark at {@code start}, to be replaced together with the blank up to {@code end}. */
    void add(Prose prose, int start, int end, String replacement) {
        boolean fixable = prose.isContiguous(start, end);
        places.add(new Place(
                prose.span(start, start + 1),
                fixable ? List.of(new Edit(prose.span(start, end), replacement)) : List.of()));
    }

    void addAside(Prose prose, int open, int close) {
        boolean fixable = prose.isContiguous(open, open + 1) && prose.isContiguous(close, close + 1);
        places.add(new Place(
                prose.span(open, close + 1),
                fixable
                        ? List.of(
                                new Edit(prose.span(open, open + 1), "（"), new Edit(prose.span(close, close + 1), "）"))
                        : List.of()));
    }

    void report(RuleContext context) {
        if (places.size() > FEW) {
            List<Edit> edits = places.stream()
                    .flatMap(p -> p.edits().stream())
                    .sorted(Comparator.comparing(Edit::span))
                    .toList();
            context.report(
                    report(places.get(0).span(), message + "-many", edits).arg("count", places.size()));
        } else {
            places.forEach(p -> context.report(report(p.span(), message, p.edits())));
        }
    }

    private Report report(Span span, String key, List<Edit> edits) {
        Report report =
                Report.at(span, key).arg("mark", mark).arg("right", right).candidate(candidate);
        return edits.isEmpty() ? report : report.fix(new Fix(Fix.Safety.SAFE, edits));
    }
}
