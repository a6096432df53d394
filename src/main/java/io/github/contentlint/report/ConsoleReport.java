package io.github.contentlint.report;

import io.github.contentlint.lint.LintResult;
import io.github.contentlint.lint.Messages;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * What a run found, for the screen: findings by post, each with its line and the spot marked, then the counts. Where there
 * are many, the first ones and the worst posts, so that the screen stays readable.
 */
public final class ConsoleReport {

    private static final int WORST_POSTS = 10;

    private final Messages messages;
    private final ConsoleOptions options;

    public ConsoleReport(Messages messages, ConsoleOptions options) {
        this.messages = messages;
        this.options = options;
    }

    /**
     * @param time how long the run took
     * @param out takes the lines in order
     */
    public void write(LintResult result, Duration time, Consumer<Line> out) {
        PrintBudget budget = new PrintBudget(result, options.maxPrinted(), options.verbose());
        FindingLines lines = new FindingLines(messages, options.language(), out);
        WorstPosts worst = new WorstPosts(WORST_POSTS);
        result.findings().forEach(finding -> {
            worst.add(finding);
            if (budget.take(finding.severity(), finding.rule())) {
                lines.print(finding);
            }
        });
        SummaryLines summary = new SummaryLines(messages, options, out);
        if (budget.total() > options.maxPrinted()) {
            summary.leftOut(budget.total(), worst.worstFirst());
        }
        summary.print(result, time);
    }
}
