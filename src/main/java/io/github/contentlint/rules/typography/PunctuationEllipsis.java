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
import java.util.List;

/** Dots or full stops in a row after Han text, on a site that writes {@code ……}. */
public final class PunctuationEllipsis implements SiteRule<Usage> {

    private static final String STYLE = "ellipsis";
    private static final int SHORTEST = 3;

    private static final RuleInfo INFO = RuleInfo.of(PunctuationEllipsis.class, Severity.INFO);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Usage note(Post post, RuleContext context) {
        Usage usage = Usage.NONE;
        for (Prose prose : post.body().prose()) {
            usage = usage.plus(look(prose, context));
        }
        return usage;
    }

    @Override
    public void check(List<Usage> notes, SiteContext context) {
        if (notes.stream().reduce(Usage.NONE, Usage::plus).isHouseStyle()) {
            context.keep(STYLE);
        }
    }

    private static Usage look(Prose prose, RuleContext context) {
        String text = prose.text();
        int kept = 0;
        int departed = 0;
        int i = 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c != '…' && c != '.' && c != '。') {
                i++;
                continue;
            }
            int end = runEnd(text, i);
            if (Letters.isHan(text.charAt(i - 1))) {
                if (c == '…') {
                    kept++;
                } else if (end - i >= SHORTEST) {
                    departed++;
                    report(prose, i, end, context);
                }
            }
            i = end;
        }
        return new Usage(kept, departed);
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
