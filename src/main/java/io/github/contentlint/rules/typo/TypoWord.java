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
import java.util.List;

/** Words that are wrong wherever they stand. */
public final class TypoWord implements PostRule {

    private static final String SURE = "sure";
    private static final String STYLE = "style";

    private final RuleInfo info = RuleInfo.of(
                    TypoWord.class, new Grade(SURE, Severity.ERROR), new Grade(STYLE, Severity.INFO))
            .with(AcceptedWords.option("Forms that are right on this site."));

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public void check(Post post, RuleContext context) {
        AcceptedWords accepted = AcceptedWords.of(context);
        Phrases.Found<Misspelling> last = null;
        for (Phrases.Found<Misspelling> found : MisspeltWords.of(post, context).words()) {
            if (!found.overlaps(last) && !accepted.has(found.entry().wrong())) {
                last = found;
                context.report(report(found));
            }
        }
    }

    private static Report report(Phrases.Found<Misspelling> found) {
        Prose prose = found.prose();
        Misspelling misspelling = found.entry();
        boolean style = misspelling.grade().equals(STYLE);
        Report report = Report.at(prose.span(found.start(), found.end()), style ? "style" : "wrong")
                .grade(misspelling.grade())
                .arg("wrong", misspelling.wrong())
                .arg("right", misspelling.right());
        List<Edit> edits = ProseFix.replace(prose, found.start(), found.end(), misspelling.right());
        Fix.Safety safety = style ? Fix.Safety.UNSAFE : Fix.Safety.SAFE;
        return edits.isEmpty() ? report : report.fix(new Fix(safety, edits));
    }
}
