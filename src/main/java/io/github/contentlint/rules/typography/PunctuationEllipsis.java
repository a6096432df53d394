package io.github.contentlint.rules.typography;

import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.lint.SiteContext;
import io.github.contentlint.lint.SiteRule;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Prose;
import io.github.contentlint.site.Generator;
import io.github.contentlint.text.CharSet;
import io.github.contentlint.text.Han;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Dots or full stops in a row after Han text, on a site that writes {@code ……}. Six dots are right where the generator
 * shows them as {@code ……}.
 */
public final class PunctuationEllipsis implements SiteRule<Usage> {

    private static final String STYLE = "ellipsis";
    private static final int SHORTEST = 3;
    private static final int FULL_LENGTH = 6;

    private static final CharSet DOTS = CharSet.of("….。");

    private static final String PREPOSITIONS = "在从由当把被将对向与和跟给用以为比如像";

    private static final Set<Generator> CURLING =
            EnumSet.of(Generator.JEKYLL, Generator.HUGO, Generator.HEXO, Generator.ASTRO);

    private static final RuleInfo INFO = RuleInfo.of(PunctuationEllipsis.class, Severity.INFO);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Usage note(Post post, RuleContext context) {
        Usage usage = Usage.NONE;
        Borrowed borrowed = new Borrowed(post);
        for (Prose prose : post.body().prose()) {
            usage = usage.plus(look(prose, borrowed, context));
        }
        return usage;
    }

    @Override
    public void check(List<Usage> notes, SiteContext context) {
        if (notes.stream().reduce(Usage.NONE, Usage::plus).isHouseStyle()) {
            context.keep(STYLE);
        }
    }

    private static Usage look(Prose prose, Borrowed borrowed, RuleContext context) {
        String text = prose.text();
        int kept = 0;
        int departed = 0;
        int end;
        for (int i = DOTS.next(text, 1); i >= 0; i = DOTS.next(text, end)) {
            char c = text.charAt(i);
            end = runEnd(text, i);
            if (Han.isHan(text.charAt(i - 1))) {
                if (c == '…') {
                    kept++;
                } else if (end - i >= SHORTEST && !isRight(text, i, end, context) && !borrowed.isBorrowed(prose, i)) {
                    departed++;
                    report(prose, i, end, context);
                }
            }
        }
        return new Usage(kept, departed);
    }

    /**
     * Three dots become one {@code …} by default in kramdown, goldmark (Hugo's typographer), hexo-renderer-marked and Astro.
     */
    private static boolean isRight(String text, int start, int end, RuleContext context) {
        if (text.charAt(start) != '.') {
            return false;
        }
        boolean shown = CURLING.contains(context.site().generator()) && end - start == FULL_LENGTH;
        return shown || isPlaceholder(text, start, end);
    }

    /** Dots that stand for what may be filled in: {@code 在...中}. */
    private static boolean isPlaceholder(String text, int start, int end) {
        return end - start == SHORTEST
                && end < text.length()
                && Han.isHan(text.charAt(end))
                && PREPOSITIONS.indexOf(text.charAt(start - 1)) >= 0;
    }

    private static void report(Prose prose, int start, int end, RuleContext context) {
        Report report = Report.at(prose.span(start, end), "dots")
                .arg("dots", prose.text().substring(start, end))
                .candidate(STYLE);
        context.report(prose.isContiguous(start, end) ? report.fix(Fix.safe(prose.span(start, end), "……")) : report);
    }

    private static int runEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end;
    }
}
