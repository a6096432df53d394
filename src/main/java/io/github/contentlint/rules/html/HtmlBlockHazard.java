package io.github.contentlint.rules.html;

import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Problem;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Raw HTML that this generator does not render as it is written. */
public final class HtmlBlockHazard implements PostRule {

    private static final String BROKEN = "broken";
    private static final String LITERAL = "literal";
    private static final String ELSEWHERE = "elsewhere";

    private static final RuleInfo INFO = RuleInfo.of(
            HtmlBlockHazard.class,
            new Grade(BROKEN, Severity.ERROR),
            new Grade(LITERAL, Severity.WARNING),
            new Grade(ELSEWHERE, Severity.INFO));

    /** Without these tags the text is still there. */
    private static final Pattern DISPENSABLE = Pattern.compile(
            "(?is)</?(?:br|wbr|b|i|u|s|em|strong|font|span|small|big|center|kbd|sub|sup|mark|del|ins|a|p|div)\\b.*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        for (Problem problem : post.problems()) {
            switch (problem.kind()) {
                case CUT_HTML_BLOCK -> cut(post.source(), problem, context);
                case ESCAPED_TAG ->
                    context.report(Report.at(problem.span(), "escaped")
                            .arg("tag", shortened(post.source().slice(problem.span())))
                            .grade(BROKEN));
                default -> {
                    // told once below, or by other rules
                }
            }
        }
        literal(post, context);
        omitted(post, context);
    }

    private static void cut(SourceText source, Problem problem, RuleContext context) {
        String lines = problem.details().getOrDefault("lines", "");
        boolean elsewhere = problem.details().containsKey("elsewhere");
        boolean code = Boolean.parseBoolean(problem.details().getOrDefault("code", "false"));
        String message = elsewhere ? "cut-elsewhere" : code ? "cut-code" : "cut-markdown";
        Report report = Report.at(problem.span(), message).arg("lines", lines).grade(elsewhere ? ELSEWHERE : BROKEN);
        context.report(
                isBlank(source, problem.span()) ? report.fix(Fix.unsafe(line(source, problem.span()), "")) : report);
    }

    private static boolean isBlank(SourceText source, Span span) {
        return source.slice(span).isBlank();
    }

    private static Span line(SourceText source, Span blank) {
        int line = source.line(blank.start());
        int next = line < source.lineCount() ? source.lineSpan(line + 1).start() : source.length();
        return new Span(source.lineSpan(line).start(), next);
    }

    /** Once a post: whoever wrote one stretch of Markdown into HTML wrote them all. */
    private static void literal(Post post, RuleContext context) {
        List<Problem> literal = of(post, Problem.Kind.LITERAL_MARKDOWN);
        if (!literal.isEmpty()) {
            Problem first = literal.get(0);
            context.report(Report.at(first.span(), literal.size() > 1 ? "literal-often" : "literal")
                    .arg("text", shortened(first.details().getOrDefault("text", "")))
                    .arg("count", literal.size())
                    .grade(LITERAL));
        }
    }

    /** Once a post, at the first tag that takes something away with it. */
    private static void omitted(Post post, RuleContext context) {
        List<Problem> omitted = of(post, Problem.Kind.OMITTED_HTML);
        if (omitted.isEmpty()) {
            return;
        }
        Problem worst = omitted.stream()
                .filter(p -> !DISPENSABLE.matcher(post.source().slice(p.span())).matches()
                        || post.source().slice(p.span()).indexOf('\n') >= 0)
                .findFirst()
                .orElse(omitted.get(0));
        boolean dispensable =
                DISPENSABLE.matcher(post.source().slice(worst.span())).matches()
                        && post.source().slice(worst.span()).indexOf('\n') < 0;
        context.report(Report.at(worst.span(), omitted.size() > 1 ? "omitted-often" : "omitted")
                .arg("tag", shortened(worst.details().getOrDefault("tag", "")))
                .arg("count", omitted.size())
                .grade(dispensable ? LITERAL : BROKEN));
    }

    private static List<Problem> of(Post post, Problem.Kind kind) {
        return post.problems().stream().filter(p -> p.kind() == kind).toList();
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > 40 ? line.substring(0, 39) + "…" : line;
    }
}
