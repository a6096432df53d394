package io.github.contentlint.rules.html;

import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Engine;
import io.github.contentlint.post.Dialect.Template;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Problem;
import io.github.contentlint.site.Generator;
import java.util.Set;

/** Start tags without end tags, end tags without start tags, elements that overlap. */
public final class HtmlUnclosed implements PostRule {

    private static final String SHOWN = "shown";
    private static final String REPAIRED = "repaired";

    private static final RuleInfo INFO =
            RuleInfo.of(HtmlUnclosed.class, new Grade(SHOWN, Severity.ERROR), new Grade(REPAIRED, Severity.WARNING));

    /** Left open, they go on over the rest of the page (WHATWG HTML, 13.2.4.3, and what a style sheet does not undo). */
    private static final Set<String> SPREADING = Set.of(
            "b",
            "big",
            "code",
            "em",
            "font",
            "i",
            "s",
            "small",
            "strike",
            "strong",
            "tt",
            "u",
            "center",
            "details",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "script",
            "style",
            "textarea",
            "title",
            "xmp",
            "noscript",
            "iframe",
            "select",
            "table",
            "svg",
            "video",
            "audio",
            "object");

    private static final Set<String> FORMATTING =
            Set.of("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    /** Their end tags are ignored by browsers. */
    private static final Set<String> VOID = Set.of(
            "area", "base", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        boolean kramdown = post.dialect().engine() == Engine.KRAMDOWN;
        boolean strict = failsTheBuild(post.dialect(), context.site().generator());
        for (Problem problem : post.problems()) {
            String name = problem.details().getOrDefault("name", "");
            switch (problem.kind()) {
                case STRAY_END_TAG -> stray(problem, name, kramdown, strict, context);
                case MISNESTED_ELEMENT -> misnested(problem, name, kramdown, strict, context);
                case UNCLOSED_ELEMENT -> unclosed(post, problem, name, kramdown, strict, context);
                default -> {
                    // not about tags
                }
            }
        }
    }

    /** Vue 3 and MDX compile the page, and refuse what browsers repair. */
    private static boolean failsTheBuild(Dialect dialect, Generator generator) {
        return generator == Generator.VITEPRESS || dialect.templates().contains(Template.JSX);
    }

    private static void stray(Problem problem, String name, boolean kramdown, boolean strict, RuleContext context) {
        if (kramdown) {
            context.report(Report.at(problem.span(), "stray-printed")
                    .arg("name", name)
                    .grade(SHOWN)
                    .fix(Fix.unsafe(problem.span(), "")));
        } else if (strict || !VOID.contains(name)) {
            context.report(Report.at(problem.span(), strict ? "stray-fails" : "stray")
                    .arg("name", name)
                    .grade(strict ? SHOWN : REPAIRED)
                    .fix(Fix.unsafe(problem.span(), "")));
        }
    }

    private static void misnested(Problem problem, String name, boolean kramdown, boolean strict, RuleContext context) {
        String open = problem.details().getOrDefault("open", "");
        if (open.isEmpty()) {
            if (kramdown || strict || !FORMATTING.contains(name)) {
                context.report(Report.at(problem.span(), kramdown ? "across-printed" : "across")
                        .arg("name", name)
                        .grade(kramdown || strict ? SHOWN : REPAIRED));
            }
            return;
        }
        context.report(Report.at(problem.span(), kramdown ? "overlap-printed" : "overlap")
                .arg("name", name)
                .arg("open", open)
                .grade(kramdown || strict ? SHOWN : REPAIRED));
    }

    private static void unclosed(
            Post post, Problem problem, String name, boolean kramdown, boolean strict, RuleContext context) {
        Report report = Report.at(problem.span(), "unclosed")
                .arg("name", name)
                .arg("by", problem.details().getOrDefault("by", ""));
        if (problem.details().containsKey("unfinished")) {
            context.report(
                    Report.at(problem.span(), "unfinished").arg("name", name).grade(SHOWN));
        } else if (problem.details().containsKey("unknown")) {
            context.report(Report.at(problem.span(), "lost")
                    .arg("tag", post.source().slice(problem.span()))
                    .grade(SHOWN)
                    .fix(Fix.unsafe(
                            problem.span(),
                            "&lt;" + post.source().slice(problem.span()).substring(1))));
        } else if (strict) {
            context.report(report.grade(SHOWN));
        } else if (kramdown && problem.details().containsKey("by")) {
            context.report(Report.at(problem.span(), "unclosed-printed")
                    .arg("name", name)
                    .arg("by", problem.details().get("by"))
                    .grade(SHOWN));
        } else {
            context.report(report.grade(!kramdown && spreads(post, problem, name) ? SHOWN : REPAIRED));
        }
    }

    private static boolean spreads(Post post, Problem problem, String name) {
        return SPREADING.contains(name)
                && post.body().prose().stream()
                        .anyMatch(p -> p.offset(0) > problem.span().end());
    }
}
