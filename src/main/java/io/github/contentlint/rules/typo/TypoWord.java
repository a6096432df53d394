package io.github.contentlint.rules.typo;

import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.Option;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Prose;
import java.util.List;
import java.util.Set;

/** Words that are wrong wherever they stand. */
public final class TypoWord implements PostRule {

    private static final String SURE = "sure";
    private static final String STYLE = "style";
    private static final String WORDS = "words";

    private final RuleInfo info = RuleInfo.of(
                    TypoWord.class, new Grade(SURE, Severity.ERROR), new Grade(STYLE, Severity.INFO))
            .with(new Option(WORDS, Option.Type.STRINGS, List.of(), "Forms that are right on this site."));

    private final List<Misspelling> misspellings = Misspelling.load();
    private final PhraseMatcher matcher =
            new PhraseMatcher(misspellings.stream().map(Misspelling::wrong).toList());

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public void check(Post post, RuleContext context) {
        Set<String> accepted = Set.copyOf(context.options().strings(WORDS));
        post.frontMatterProse().forEach(p -> check(p, accepted, context));
        post.body().prose().forEach(p -> check(p, accepted, context));
    }

    private void check(Prose prose, Set<String> accepted, RuleContext context) {
        String text = prose.text();
        int free = 0;
        for (PhraseMatcher.Hit hit : matcher.find(text)) {
            Misspelling misspelling = misspellings.get(hit.phrase());
            if (hit.start() >= free
                    && !accepted.contains(misspelling.wrong())
                    && !Surroundings.quoted(text, hit.start(), hit.end())
                    && misspelling.isAt(text, hit.start(), hit.end())) {
                free = hit.end();
                context.report(report(prose, hit, misspelling));
            }
        }
    }

    private static Report report(Prose prose, PhraseMatcher.Hit hit, Misspelling misspelling) {
        boolean style = misspelling.grade().equals(STYLE);
        Report report = Report.at(prose.span(hit.start(), hit.end()), style ? "style" : "wrong")
                .grade(misspelling.grade())
                .arg("wrong", misspelling.wrong())
                .arg("right", misspelling.right());
        List<Edit> edits = ProseFix.replace(prose, hit.start(), hit.end(), misspelling.right());
        Fix.Safety safety = style ? Fix.Safety.UNSAFE : Fix.Safety.SAFE;
        return edits.isEmpty() ? report : report.fix(new Fix(safety, edits));
    }
}
