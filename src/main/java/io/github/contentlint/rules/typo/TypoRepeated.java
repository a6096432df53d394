package io.github.contentlint.rules.typo;

import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Prose;
import io.github.contentlint.text.Han;
import io.github.contentlint.text.Span;

/** Words typed twice. */
public final class TypoRepeated implements PostRule {

    private final RuleInfo info = RuleInfo.of(TypoRepeated.class, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public void check(Post post, RuleContext context) {
        for (Phrases.Found<Doubled> found : Phrases.of(Doubled.class, post, context)) {
            if (isSlip(found, post)) {
                context.report(report(found));
            }
        }
    }

    private static boolean isSlip(Phrases.Found<Doubled> found, Post post) {
        String text = found.prose().text();
        Doubled word = found.entry();
        return word.isAt(text, found.start(), found.end())
                && !Surroundings.quoted(text, found.start(), found.end())
                && !isJoined(found)
                && !(word.joinsNames() && isNameElsewhere(text, found.end(), word, post));
    }

    /**
     * Whether a line end or markup stands within two equal words: lines of a list without markup may end and start with the
     * same word; single characters do not.
     */
    private static boolean isJoined(Phrases.Found<Doubled> found) {
        Doubled word = found.entry();
        return !word.isLatin() && word.word().length() > 1 && !found.prose().isContiguous(found.start(), found.end());
    }

    /** 和和君: a name, where the post has 和君 without the other 和 too. */
    private static boolean isNameElsewhere(String text, int end, Doubled word, Post post) {
        if (end >= text.length() || !Han.isHan(text.charAt(end))) {
            return false;
        }
        String name = word.word() + text.charAt(end);
        return post.body().prose().stream().anyMatch(p -> holds(p.text(), name, word.word()));
    }

    private static boolean holds(String text, String name, String word) {
        for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
            if (!text.startsWith(word, i - word.length())) {
                return true;
            }
        }
        return false;
    }

    private static Report report(Phrases.Found<Doubled> found) {
        Prose prose = found.prose();
        Doubled word = found.entry();
        Report report =
                Report.at(prose.span(found.start(), found.end()), "repeated").arg("word", word.word());
        int second = found.start() + word.word().length();
        if (!prose.isContiguous(second, found.end())) {
            return report;
        }
        Span span = prose.span(second, found.end());
        return report.fix(Fix.of(span, "", !word.mayBeginName()));
    }
}
