package io.github.contentlint.rules.typo;

import io.github.contentlint.chinese.ParticleChecker;
import io.github.contentlint.chinese.Slip;
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
import java.util.Locale;

/** 的, 地 and 得 written for one another. */
public final class TypoDe implements PostRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    TypoDe.class,
                    new Grade("high", Severity.ERROR, 97),
                    new Grade("medium", Severity.WARNING, 83),
                    new Grade("low", Severity.INFO, 61))
            .with(AcceptedWords.option("Phrases that are right on this site, with the particle in them."));

    /** A Latin word before the particle may be long; a message needs its end only. */
    private static final int LONGEST_WORD = 16;

    /** Loads the model with the first post, not with the list of rules. */
    private static final class Model {
        static final ParticleChecker CHECKER = ParticleChecker.load();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        ParticleChecker.Scan scan = Model.CHECKER.scan();
        AcceptedWords accepted = AcceptedWords.of(context);
        post.forEachProse(prose -> check(prose, scan, accepted, context));
    }

    private static void check(Prose prose, ParticleChecker.Scan scan, AcceptedWords accepted, RuleContext context) {
        for (Slip slip : scan.check(prose.text())) {
            if (!accepted.cover(prose.text(), slip.index())) {
                context.report(report(prose, slip));
            }
        }
    }

    private static Report report(Prose prose, Slip slip) {
        Span span = prose.span(slip.index(), slip.index() + 1);
        String right = String.valueOf(slip.right());
        String before = words(prose, Math.max(slip.start(), slip.index() - LONGEST_WORD), slip.index());
        String after = words(prose, slip.index() + 1, Math.min(slip.end(), slip.index() + LONGEST_WORD));
        return Report.at(span, slip.reason().name().toLowerCase(Locale.ROOT))
                .grade(slip.grade().name().toLowerCase(Locale.ROOT))
                .arg("phrase", before + prose.text().charAt(slip.index()) + after)
                .arg("better", before + right + after)
                .fix(Fix.unsafe(span, right));
    }

    private static String words(Prose prose, int start, int end) {
        return prose.text().substring(start, end).replace(Prose.OBJECT, '…').strip();
    }
}
