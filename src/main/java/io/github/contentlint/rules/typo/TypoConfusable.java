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
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

/** Characters other than 的, 地 and 得 written for one another in context. */
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
        Exceptions exceptions = new Exceptions(AcceptedWords.of(context), misspelt(post, context));
        post.frontMatterProse().forEach(prose -> check(prose, scan, exceptions, context));
        post.body().prose().forEach(prose -> check(prose, scan, exceptions, context));
    }

    /**
     * What is not said of a post.
     *
     * @param misspelt the chars of words that {@link TypoWord} finds
     */
    private record Exceptions(AcceptedWords accepted, Map<Prose, BitSet> misspelt) {

        boolean has(Prose prose, int index) {
            BitSet listed = misspelt.get(prose);
            return accepted.cover(prose.text(), index) || listed != null && listed.get(index);
        }
    }

    private static void check(Prose prose, ConfusionChecker.Scan scan, Exceptions exceptions, RuleContext context) {
        for (Confusion found : scan.check(prose.text())) {
            if (isSaidOf(prose.text(), found) && !exceptions.has(prose, found.index())) {
                context.report(report(prose, found));
            }
        }
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

    /** The chars of misspelt words. */
    private static Map<Prose, BitSet> misspelt(Post post, RuleContext context) {
        Map<Prose, BitSet> misspelt = new IdentityHashMap<>();
        for (Phrases.Found<Misspelling> word : Phrases.of(Misspelling.class, post, context)) {
            if (TypoWord.isSlip(word, post)) {
                misspelt.computeIfAbsent(word.prose(), p -> new BitSet()).set(word.start(), word.end());
            }
        }
        return misspelt;
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
