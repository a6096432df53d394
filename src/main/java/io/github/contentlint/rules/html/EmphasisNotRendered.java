package io.github.contentlint.rules.html;

import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Problem;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Emphasis and headings that this engine prints with their asterisks and number signs. By CommonMark 0.31 a closing
 * {@code **} after punctuation must not be followed by a letter, nor an opening one before punctuation preceded by one.
 */
public final class EmphasisNotRendered implements PostRule {

    private static final RuleInfo INFO = RuleInfo.of(EmphasisNotRendered.class, Severity.WARNING);

    private static final String MOVABLE = "，。、：；！？,.:;!?";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        String text = post.source().text();
        for (Problem problem : post.problems()) {
            Span span = problem.span();
            if (problem.kind() == Problem.Kind.LITERAL_EMPHASIS) {
                Report report =
                        Report.at(span, "emphasis").arg("text", shortened(text.substring(span.start(), span.end())));
                context.report(emphasisFix(text, span).map(report::fix).orElse(report));
            } else if (problem.kind() == Problem.Kind.LITERAL_HEADING) {
                int signs = span.start();
                while (signs < span.end() && text.charAt(signs) == '#') {
                    signs++;
                }
                context.report(Report.at(span, "heading")
                        .arg("text", shortened(text.substring(span.start(), span.end())))
                        .fix(Fix.unsafe(Span.at(signs), " ")));
            }
        }
    }

    /** Moves punctuation out of the emphasis, else puts blanks around it. */
    private static Optional<Fix> emphasisFix(String text, Span span) {
        int open = span.start() + 2;
        int close = span.end() - 2;
        if (close <= open || text.indexOf("**", span.start()) != span.start() || text.indexOf("**", open) != close) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        if (span.start() > 0 && isWordChar(text.charAt(span.start() - 1)) && !isWordChar(text.charAt(open))) {
            edits.add(new Edit(Span.at(span.start()), " "));
        }
        if (span.end() < text.length() && isWordChar(text.charAt(span.end())) && !isWordChar(text.charAt(close - 1))) {
            boolean move = MOVABLE.indexOf(text.charAt(close - 1)) >= 0
                    && close - 1 > open
                    && isWordChar(text.charAt(close - 2));
            edits.add(
                    move
                            ? new Edit(new Span(close - 1, span.end()), "**" + text.charAt(close - 1))
                            : new Edit(Span.at(span.end()), " "));
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Fix(Fix.Safety.UNSAFE, edits));
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > 40 ? line.substring(0, 39) + "…" : line;
    }
}
