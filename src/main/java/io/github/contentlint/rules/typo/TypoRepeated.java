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
import java.util.ArrayList;
import java.util.List;

/** Words typed twice. */
public final class TypoRepeated implements PostRule {

    private final RuleInfo info = RuleInfo.of(TypoRepeated.class, Severity.WARNING);

    /** By the index of the form they are found as. */
    private final List<Doubled> words = new ArrayList<>();

    private final PhraseMatcher matcher;

    public TypoRepeated() {
        List<String> forms = new ArrayList<>();
        for (Doubled word : Doubled.load()) {
            for (String form : word.forms()) {
                words.add(word);
                forms.add(form);
            }
        }
        matcher = new PhraseMatcher(forms);
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public void check(Post post, RuleContext context) {
        post.frontMatterProse().forEach(p -> check(p, post, context));
        post.body().prose().forEach(p -> check(p, post, context));
    }

    private void check(Prose prose, Post post, RuleContext context) {
        String text = prose.text();
        for (PhraseMatcher.Hit hit : matcher.find(text)) {
            Doubled word = words.get(hit.phrase());
            if (word.isAt(text, hit.start(), hit.end())
                    && !Surroundings.quoted(text, hit.start(), hit.end())
                    && !isTwoLines(prose, hit, word)
                    && !(word.joinsNames() && isNameElsewhere(text, hit.end(), word, post))) {
                context.report(report(prose, hit, word));
            }
        }
    }

    /** Lines of a list without markup may end and start with the same word; single characters do not. */
    private static boolean isTwoLines(Prose prose, PhraseMatcher.Hit hit, Doubled word) {
        return !word.isLatin() && word.word().length() > 1 && !prose.isContiguous(hit.start(), hit.end());
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

    private static Report report(Prose prose, PhraseMatcher.Hit hit, Doubled word) {
        Report report =
                Report.at(prose.span(hit.start(), hit.end()), "repeated").arg("word", word.word());
        int second = hit.start() + word.word().length();
        if (!prose.isContiguous(second, hit.end())) {
            return report;
        }
        Span span = prose.span(second, hit.end());
        return report.fix(word.mayBeginName() ? Fix.unsafe(span, "") : Fix.safe(span, ""));
    }
}
