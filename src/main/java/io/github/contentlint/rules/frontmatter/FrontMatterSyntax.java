package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Problem;
import io.github.contentlint.site.Generator;
import io.github.contentlint.text.DecodingProblem;
import java.util.Optional;

/**
 * Front matter that the generator cannot read, or reads as something else than what is written. What becomes of the post
 * was seen on Jekyll 4.3.1, Hugo 0.111.3, Hexo 8.1.2 and gray-matter 4.0.3.
 */
public final class FrontMatterSyntax implements PostRule {

    /** The post, or a key of it, is lost. */
    private static final String BROKEN = "broken";

    /** The post is there, with a value that is not the one written. */
    private static final String MISREAD = "misread";

    private static final RuleInfo INFO = RuleInfo.of(
            FrontMatterSyntax.class, new Grade(BROKEN, Severity.ERROR), new Grade(MISREAD, Severity.WARNING));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        Generator generator = context.site().generator();
        post.source()
                .problem()
                .ifPresent(p -> encoding(p, generator).ifPresent(report -> report(report, generator, context)));
        for (Problem problem : post.problems()) {
            report(problem, post, generator)
                    .ifPresent(report -> report(withFix(report, problem, post), generator, context));
        }
    }

    private static void report(Report report, Generator generator, RuleContext context) {
        context.report(report.arg("generator", generator.id()));
    }

    private static Report withFix(Report report, Problem problem, Post post) {
        return SyntaxFixes.of(problem, post).map(report::fix).orElse(report);
    }

    private static Optional<Report> encoding(DecodingProblem problem, Generator generator) {
        return switch (problem.kind()) {
            case OTHER_ENCODING ->
                Optional.of(Report.at(problem.span(), "encoding")
                        .grade(BROKEN)
                        .arg("encoding", problem.encoding())
                        .arg("effect", generator == Generator.JEKYLL ? "no-page" : "mojibake"));
            case MALFORMED ->
                Optional.of(Report.at(problem.span(), "malformed").grade(BROKEN).arg("count", problem.count()));
            case BINARY -> Optional.empty();
        };
    }

    private static Optional<Report> report(Problem problem, Post post, Generator generator) {
        boolean readable = problem.details().containsKey("readable");
        return switch (problem.kind()) {
            case SYNTAX ->
                broken("syntax", problem)
                        .map(r ->
                                r.arg("format", post.frontMatter().format()).arg("reason", detail(problem, "reason")));
            case TAB -> broken("tab", problem);
            case FULL_WIDTH_COLON -> keyed(readable ? "colon-in-text" : "full-width-colon", problem, readable);
            case MISSING_SPACE -> keyed(readable ? "colon-in-text" : "missing-space", problem, readable);
            case FULL_WIDTH_COMMA -> keyed(readable ? "comma-in-item" : "full-width-comma", problem, readable);
            case FULL_WIDTH_QUOTE -> keyed(readable ? "quote-in-item" : "full-width-quote", problem, readable);
            case UNQUOTED_COLON -> broken("unquoted-colon", problem);
            case UNQUOTED_BRACKET -> broken("unquoted-bracket", problem);
            case CONFLICT_MARKER -> broken("conflict", problem);
            case SPACE_IN_KEY -> keyed("space-in-key", problem, false);
            case DUPLICATE_KEY -> duplicate(problem, generator);
            case VALUE_IS_COMMENT ->
                keyed("comment", problem, !detail(problem, "key").equals("title"));
            case ROOT_NOT_MAPPING ->
                broken("no-mapping", problem).map(r -> generator == Generator.HEXO ? r.arg("effect", "printed") : r);
            case TOO_COMPLEX ->
                Optional.of(Report.at(problem.span(), "too-complex").grade(MISREAD));
            case UNCLOSED_FENCE -> fence("unclosed", problem, generator);
            case LONG_FENCE -> longFence(problem, post, generator);
            case BYTE_ORDER_MARK ->
                fence("byte-order-mark", problem, generator == Generator.HEXO ? "unreadable" : "printed");
            case TEXT_BEFORE_FENCE -> fence("text-before-fence", problem, "printed");
            case MISSING_OPENING_FENCE -> fence("missing-opening-fence", problem, "printed");
            case SPACE_AFTER_FENCE -> fence("space-after-fence", problem, "printed");
            default -> Optional.empty();
        };
    }

    private static Optional<Report> broken(String message, Problem problem) {
        return keyed(message, problem, false);
    }

    private static Optional<Report> keyed(String message, Problem problem, boolean misread) {
        return Optional.of(Report.at(problem.span(), message)
                .grade(misread ? MISREAD : BROKEN)
                .arg("key", detail(problem, "key"))
                .arg("effect", "unreadable"));
    }

    /** Ruby's and Hugo's YAML take the last one; js-yaml refuses the whole. */
    private static Optional<Report> duplicate(Problem problem, Generator generator) {
        boolean lastWins = generator == Generator.JEKYLL || generator == Generator.HUGO;
        return keyed(lastWins ? "duplicate-last" : "duplicate", problem, lastWins)
                .map(r -> r.arg("first", detail(problem, "first")));
    }

    private static Optional<Report> fence(String message, Problem problem, Generator generator) {
        return fence(
                message,
                problem,
                switch (generator) {
                    case HUGO -> "unreadable";
                    case JEKYLL, HEXO -> "printed";
                    case VUEPRESS, VITEPRESS, ASTRO, PLAIN -> "swallowed";
                });
    }

    private static Optional<Report> longFence(Problem problem, Post post, Generator generator) {
        boolean opening = problem.span().start() == post.frontMatter().span().start();
        String effect = opening ? "printed" : generator == Generator.JEKYLL ? "printed" : "dashes";
        return fence("long-fence", problem, opening && generator == Generator.HUGO ? "unreadable" : effect);
    }

    private static Optional<Report> fence(String message, Problem problem, String effect) {
        return Optional.of(Report.at(problem.span(), message).grade(BROKEN).arg("effect", effect));
    }

    private static String detail(Problem problem, String name) {
        return problem.details().getOrDefault(name, "");
    }
}
