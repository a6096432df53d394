package io.github.contentlint.rules.typo;

import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Prose;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of products that are not written as their makers write them. */
public final class TypoTerm implements PostRule {

    private static final int MANY_FORMS = 3;

    private final RuleInfo info = RuleInfo.of(
                    TypoTerm.class,
                    new Grade(TermVariant.Kind.CASE.grade(), Severity.WARNING),
                    new Grade(TermVariant.Kind.LOWERCASE.grade(), Severity.INFO),
                    new Grade(TermVariant.Kind.SLIP.grade(), Severity.WARNING))
            .with(AcceptedWords.option("Names that are right on this site."));

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public void check(Post post, RuleContext context) {
        AcceptedWords accepted = AcceptedWords.of(context);
        Map<TermVariant, Places> found = places(post, context);
        Set<String> shown = shown(found.keySet());
        found.forEach((variant, places) -> {
            if (!accepted.has(variant.wrong())
                    && !shown.contains(variant.name())
                    && variant.fits(post.source().text())) {
                context.report(places.report(variant));
            }
        });
        Set<String> listed = found.keySet().stream().map(TermVariant::wrong).collect(Collectors.toSet());
        for (SwappedLetters swapped : SwappedLetters.in(post)) {
            String wrong = swapped.prose().text().substring(swapped.start(), swapped.end());
            if (!accepted.has(wrong) && !listed.contains(wrong)) {
                context.report(report(swapped, wrong));
            }
        }
    }

    private static Report report(SwappedLetters swapped, String wrong) {
        Report report = Report.at(swapped.prose().span(swapped.start(), swapped.end()), "swapped")
                .grade(TermVariant.Kind.SLIP.grade())
                .arg("wrong", wrong)
                .arg("right", swapped.right())
                .arg("count", swapped.count());
        List<Edit> edits = ProseFix.replace(swapped.prose(), swapped.start(), swapped.end(), swapped.right());
        return edits.isEmpty() ? report : report.fix(new Fix(Fix.Safety.UNSAFE, edits));
    }

    /** Names that a post writes in so many ways that it is about ways to write. */
    private static Set<String> shown(Set<TermVariant> variants) {
        Map<String, Long> forms = variants.stream()
                .filter(v -> v.kind() != TermVariant.Kind.SLIP)
                .collect(Collectors.groupingBy(TermVariant::name, Collectors.counting()));
        return forms.entrySet().stream()
                .filter(e -> e.getValue() >= MANY_FORMS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<TermVariant, Places> places(Post post, RuleContext context) {
        Map<TermVariant, Places> places = new LinkedHashMap<>();
        Phrases.Found<TermVariant> last = null;
        for (Phrases.Found<TermVariant> found : Phrases.of(TermVariant.class, post, context)) {
            if (!found.overlaps(last) && isName(found) && !isAsItMustBe(found)) {
                last = found;
                places.computeIfAbsent(found.entry(), v -> new Places()).add(found);
            }
        }
        return places;
    }

    private static boolean isName(Phrases.Found<TermVariant> found) {
        String text = found.prose().text();
        return LatinBorder.isWord(text, found.start(), found.end())
                && !Surroundings.quoted(text, found.start(), found.end());
    }

    /** Tags are often written small, since they become addresses; headings all in capitals have all names in capitals. */
    private static boolean isAsItMustBe(Phrases.Found<TermVariant> found) {
        return switch (found.entry().kind()) {
            case LOWERCASE -> found.prose().kind() == Prose.Kind.FRONT_MATTER;
            case CASE -> LatinBorder.isShouting(found.prose().text());
            case SLIP -> false;
        };
    }

    /** All places of a post with one wrong form: said once, mended together. */
    private static final class Places {

        private final List<Edit> edits = new ArrayList<>();
        private Span first = Span.at(0);
        private int count;

        void add(Phrases.Found<TermVariant> found) {
            Prose prose = found.prose();
            if (count++ == 0) {
                first = prose.span(found.start(), found.end());
            }
            edits.addAll(ProseFix.replace(
                    prose, found.start(), found.end(), found.entry().name()));
        }

        Report report(TermVariant variant) {
            Report report = Report.at(first, count == 1 ? "wrong" : "wrong-many")
                    .grade(variant.kind().grade())
                    .arg("wrong", variant.wrong())
                    .arg("right", variant.name());
            if (count > 1) {
                report = report.arg("count", count);
            }
            boolean safe = variant.kind() == TermVariant.Kind.CASE;
            return edits.isEmpty()
                    ? report
                    : report.fix(new Fix(safe ? Fix.Safety.SAFE : Fix.Safety.UNSAFE, inOrder()));
        }

        private List<Edit> inOrder() {
            return edits.stream()
                    .sorted(Comparator.comparing(Edit::span))
                    .distinct()
                    .toList();
        }
    }
}
