package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Heading;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Prose;
import io.github.contentlint.post.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An h1 in the body below the one that the theme makes of the title. */
public final class TitleMismatch implements PostRule {

    private static final RuleInfo INFO = RuleInfo.of(TitleMismatch.class, Severity.WARNING);

    /** What importers take from file names. */
    private static final Pattern DATE = Pattern.compile("^\\s*+[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}[-_]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        if (!context.site().profile().printsTitle() || Unread.isMostOf(post)) {
            return;
        }
        List<Heading> headings = post.body().headings().stream()
                .filter(heading ->
                        heading.level() == 1 && !Normal.letters(heading.text()).isEmpty())
                .limit(2)
                .toList();
        if (headings.isEmpty() || !isTitled(PostKind.of(post, context))) {
            return;
        }
        Optional<String> title = context.site()
                .value(post, "title")
                .filter(value -> value instanceof Value.Scalar scalar && !scalar.isBlank())
                .map(value -> ((Value.Scalar) value).text());
        title.ifPresent(text -> check(text, headings, post, context));
    }

    private static boolean isTitled(PostKind kind) {
        return kind == PostKind.POST || kind == PostKind.DRAFT;
    }

    private static void check(String title, List<Heading> headings, Post post, RuleContext context) {
        Heading first = headings.get(0);
        String letters = Normal.letters(first.text());
        boolean sameLetters = letters.equals(Normal.letters(title))
                || letters.equals(Normal.letters(DATE.matcher(title).replaceFirst("")));
        // Several h1 are chapters, unless the first one is the title again.
        if (!sameLetters && headings.size() > 1) {
            return;
        }
        boolean same = Normal.spacing(first.text()).equals(Normal.spacing(title));
        String other = isAtStart(first, post) ? "differs" : "stray";
        context.report(Report.at(first.span(), same ? "repeated" : sameLetters ? "respelled" : other)
                .arg("heading", Texts.shortened(first.text().strip().replace(Prose.OBJECT, '…')))
                .arg("title", Texts.shortened(title.strip())));
    }

    private static boolean isAtStart(Heading heading, Post post) {
        return post.body().prose().stream()
                .filter(prose -> !prose.text().isBlank())
                .findFirst()
                .map(prose -> prose.offset(0) >= heading.span().start())
                .orElse(true);
    }
}
