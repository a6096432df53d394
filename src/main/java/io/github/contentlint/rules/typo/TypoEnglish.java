package io.github.contentlint.rules.typo;

import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Prose;
import java.util.List;
import java.util.Locale;

/** English words that are spelt wrong, in English text. */
public final class TypoEnglish implements PostRule {

    /** A text that has the right word as near as this speaks of the spelling. */
    private static final int NEAR = 30;

    private final RuleInfo info = RuleInfo.of(TypoEnglish.class, Severity.WARNING)
            .with(AcceptedWords.option("Spellings that are right on this site, in small letters."));

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public void check(Post post, RuleContext context) {
        AcceptedWords accepted = AcceptedWords.of(context);
        for (Phrases.Found<EnglishMisspelling> found : Phrases.of(EnglishMisspelling.class, post, context)) {
            if (!accepted.has(found.entry().wrong()) && isSlip(found)) {
                context.report(report(found));
            }
        }
    }

    private static boolean isSlip(Phrases.Found<EnglishMisspelling> found) {
        String text = found.prose().text();
        return LatinBorder.isWord(text, found.start(), found.end())
                && !Surroundings.quoted(text, found.start(), found.end())
                && !mayBeName(found)
                && !isCorrected(found)
                && EnglishText.is(text);
    }

    /** A capital where no sentence begins, and no title that has capitals throughout. */
    private static boolean mayBeName(Phrases.Found<EnglishMisspelling> found) {
        String text = found.prose().text();
        Prose.Kind kind = found.prose().kind();
        return Character.isUpperCase(text.charAt(found.start()))
                && kind != Prose.Kind.HEADING
                && kind != Prose.Kind.FRONT_MATTER
                && !beginsSentence(text, found.start());
    }

    private static boolean beginsSentence(String text, int start) {
        int i = start - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 || ".!?:\n".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isCorrected(Phrases.Found<EnglishMisspelling> found) {
        String text = found.prose().text();
        String around = text.substring(Math.max(0, found.start() - NEAR), Math.min(text.length(), found.end() + NEAR));
        return around.toLowerCase(Locale.ROOT).contains(found.entry().right());
    }

    private static Report report(Phrases.Found<EnglishMisspelling> found) {
        Prose prose = found.prose();
        String wrong = prose.text().substring(found.start(), found.end());
        String right = found.entry().rightFor(wrong);
        Report report = Report.at(prose.span(found.start(), found.end()), "wrong")
                .arg("wrong", wrong)
                .arg("right", right);
        List<Edit> edits = ProseFix.replace(prose, found.start(), found.end(), right);
        return edits.isEmpty() ? report : report.fix(new Fix(Fix.Safety.SAFE, edits));
    }
}
