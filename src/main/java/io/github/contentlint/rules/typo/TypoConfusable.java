package io.github.contentlint.rules.typo;

import io.github.contentlint.chinese.Confusion;
import io.github.contentlint.chinese.ConfusionChecker;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Prose;
import io.github.contentlint.text.Han;
import io.github.contentlint.text.Span;
import java.util.Locale;

/** Characters other than 的, 地 and 得 written for one another in context; what {@link TypoWord} finds is left to it. */
public final class TypoConfusable implements PostRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    TypoConfusable.class,
                    new Grade("medium", Severity.WARNING, 83),
                    new Grade("low", Severity.INFO, 52))
            .with(AcceptedWords.option("Phrases that are right on this site."));

    /** Loads the model with the first post, not with the list of rules. */
    private static final class Model {
        static final ConfusionChecker CHECKER = ConfusionChecker.load();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        ConfusionChecker.Scan scan = Model.CHECKER.scan();
        AcceptedWords accepted = AcceptedWords.of(context);
        post.forEachProse(prose -> {
            for (Confusion found : scan.check(prose.text())) {
                if (isSaidOf(prose.text(), found)
                        && !accepted.cover(prose.text(), found.index())
                        && !MisspeltWords.of(post, context).cover(prose, found.index())) {
                    context.report(report(prose, found));
                }
            }
        });
    }

    /** Whether the author uses the character, and does not speak of it: “在”, 在/再. */
    private static boolean isSaidOf(String text, Confusion found) {
        return !Surroundings.quoted(text, found.index(), found.index() + 1) && !isCompared(text, found);
    }

    /** Whether the other character stands beside it, with a sign between: 他/它, 在（再）. */
    private static boolean isCompared(String text, Confusion found) {
        int before = found.index() - 2;
        int after = found.index() + 2;
        return before >= 0 && text.charAt(before) == found.right() && !Han.isHan(text.charAt(before + 1))
                || Surroundings.after(text, after) == found.right() && !Han.isHan(text.charAt(after - 1));
    }

    private static Report report(Prose prose, Confusion found) {
        Span span = prose.span(found.index(), found.index() + 1);
        String right = String.valueOf(found.right());
        String before = prose.text().substring(found.start(), found.index());
        String after = prose.text().substring(found.index() + 1, found.end());
        char written = prose.text().charAt(found.index());
        return Report.at(span, "confused")
                .grade(found.grade().name().toLowerCase(Locale.ROOT))
                .arg("phrase", before + written + after)
                .arg("better", before + right + after)
                .arg("wrong", written)
                .arg("right", right)
                .fix(Fix.unsafe(span, right));
    }
}
