package io.github.contentlint.rules.html;

import io.github.contentlint.lint.Edit;
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
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
        if (post.problems().isEmpty()) {
            return;
        }
        boolean kramdown = post.dialect().engine() == Engine.KRAMDOWN;
        new Check(
                        post,
                        context,
                        kramdown,
                        failsTheBuild(post.dialect(), context.site().generator()))
                .run();
    }

    /** Vue 3 and MDX compile the page, and refuse what browsers repair. */
    private static boolean failsTheBuild(Dialect dialect, Generator generator) {
        return generator == Generator.VITEPRESS || dialect.templates().contains(Template.JSX);
    }

    /** The look at one post. */
    private static final class Check {

        private final Post post;
        private final RuleContext context;
        /** End tags that close nothing are printed. */
        private final boolean kramdown;
        /** The build fails on what browsers repair. */
        private final boolean strict;

        Check(Post post, RuleContext context, boolean kramdown, boolean strict) {
            this.post = post;
            this.context = context;
            this.kramdown = kramdown;
            this.strict = strict;
        }

        void run() {
            List<Problem> lost = new ArrayList<>();
            for (Problem problem : post.problems()) {
                String name = problem.details().getOrDefault("name", "");
                switch (problem.kind()) {
                    case STRAY_END_TAG -> stray(problem, name);
                    case MISNESTED_ELEMENT -> misnested(problem, name);
                    case UNCLOSED_ELEMENT -> {
                        if (problem.details().containsKey("unknown") && !strict) {
                            lost = onTheSameLine(lost, problem);
                        } else {
                            unclosed(problem, name);
                        }
                    }
                    default -> {
                        // not about tags
                    }
                }
            }
            lost(lost);
        }

        private void stray(Problem problem, String name) {
            boolean shownAsMeant = kramdown && problem.details().containsKey("unknown");
            if (shownAsMeant || !kramdown && !strict && VOID.contains(name)) {
                return;
            }
            boolean lineBreak = name.equals("br");
            String family = lineBreak || VOID.contains(name) ? "void" : "stray";
            String message =
                    kramdown ? family + "-printed" : strict ? family + "-fails" : lineBreak ? "line-break" : "stray";
            context.report(Report.at(problem.span(), message)
                    .arg("name", name)
                    .grade(kramdown || strict ? SHOWN : REPAIRED)
                    .fix(lineBreak ? Fix.unsafe(problem.span(), "<br>") : removal(problem, name)));
        }

        /** An end tag that never does anything can go; any other may have been meant for something. */
        private Fix removal(Problem problem, String name) {
            Fix.Safety safety = VOID.contains(name) ? Fix.Safety.SAFE : Fix.Safety.UNSAFE;
            return new Fix(safety, List.of(TagRemoval.of(post.source().text(), problem.span())));
        }

        private void misnested(Problem problem, String name) {
            String open = problem.details().getOrDefault("open", "");
            boolean across = open.isEmpty();
            if (across && !kramdown && !strict && FORMATTING.contains(name)) {
                // browsers open it again in the next paragraph
                return;
            }
            context.report(Report.at(problem.span(), (across ? "across" : "overlap") + (kramdown ? "-printed" : ""))
                    .arg("name", name)
                    .arg("open", open)
                    .grade(kramdown || strict ? SHOWN : REPAIRED));
        }

        private void unclosed(Problem problem, String name) {
            String message;
            if (problem.details().containsKey("unfinished")) {
                message = "unfinished";
            } else if (strict) {
                message = "unclosed-fails";
            } else if (problem.details().containsKey("by")) {
                message = "unclosed-printed";
            } else {
                message = !kramdown && spreads(problem, name) ? "unclosed-spreads" : "unclosed";
            }
            context.report(Report.at(problem.span(), message)
                    .arg("name", name)
                    .arg("tag", post.source().slice(problem.span()))
                    .arg("by", problem.details().getOrDefault("by", ""))
                    .grade(message.equals("unclosed") ? REPAIRED : SHOWN));
        }

        private boolean spreads(Problem problem, String name) {
            return SPREADING.contains(name)
                    && post.body().prose().stream()
                            .anyMatch(p -> p.offset(0) > problem.span().end());
        }

        private List<Problem> onTheSameLine(List<Problem> lost, Problem next) {
            if (lost.isEmpty() || line(lost.get(0)) == line(next)) {
                lost.add(next);
                return lost;
            }
            lost(lost);
            return new ArrayList<>(List.of(next));
        }

        private int line(Problem problem) {
            return post.source().line(problem.span().start());
        }

        /** Words in angle brackets that no reader sees. */
        private void lost(List<Problem> lost) {
            if (lost.isEmpty()) {
                return;
            }
            Set<String> tags = new LinkedHashSet<>();
            List<Edit> edits = new ArrayList<>();
            for (Problem problem : lost) {
                int start = problem.span().start();
                tags.add(post.source().slice(problem.span()));
                edits.add(new Edit(new Span(start, start + 1), "&lt;"));
            }
            context.report(Report.at(lost.get(0).span(), "lost")
                    .arg("tags", String.join(" ", tags))
                    .grade(SHOWN)
                    .fix(new Fix(Fix.Safety.UNSAFE, edits)));
        }
    }
}
