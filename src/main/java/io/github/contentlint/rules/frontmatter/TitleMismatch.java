package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Heading;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import java.util.List;
import java.util.Optional;

/** An h1 in the body below the one that the theme makes of the title. */
public final class TitleMismatch implements PostRule {

    private static final RuleInfo INFO = RuleInfo.of(TitleMismatch.class, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        List<Heading> headings = post.body().headings().stream()
                .filter(heading ->
                        heading.level() == 1 && !Normal.letters(heading.text()).isEmpty())
                .limit(2)
                .toList();
        PostKind kind = PostKind.of(post, context.site());
        boolean titled = kind == PostKind.POST || kind == PostKind.DRAFT;
        if (headings.isEmpty() || !titled || !context.site().profile().printsTitle()) {
            return;
        }
        Optional<String> title = context.site()
                .value(post, "title")
                .filter(value -> value instanceof Value.Scalar scalar && !scalar.isBlank())
                .map(value -> ((Value.Scalar) value).text());
        title.ifPresent(text -> check(text, headings, post, context));
    }

    private static void check(String title, List<Heading> headings, Post post, RuleContext context) {
        Heading first = headings.get(0);
        boolean sameLetters = Normal.letters(first.text()).equals(Normal.letters(title));
        // Several h1 are chapters, unless the first one is the title again.
        if (!sameLetters && headings.size() > 1) {
            return;
        }
        boolean same = Normal.spacing(first.text()).equals(Normal.spacing(title));
        context.report(Report.at(first.span(), same ? "repeated" : sameLetters ? "respelled" : "differs")
                .arg("heading", Shortened.of(first.text()))
                .arg("title", Shortened.of(title)));
    }
}
