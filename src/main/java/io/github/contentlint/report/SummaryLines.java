package io.github.contentlint.report;

import static io.github.contentlint.report.TextTable.Align.LEFT;
import static io.github.contentlint.report.TextTable.Align.RIGHT;

import io.github.contentlint.lint.LintResult;
import io.github.contentlint.lint.Messages;
import io.github.contentlint.lint.Severity;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Counts for the screen. */
final class SummaryLines {

    private static final double MILLIS = 1000;

    private final Messages messages;
    private final ConsoleOptions options;
    private final Wording wording;
    private final Consumer<Line> out;

    SummaryLines(Messages messages, ConsoleOptions options, Consumer<Line> out) {
        this.messages = messages;
        this.options = options;
        this.wording = new Wording(options.language());
        this.out = out;
    }

    /** Says that not every finding was printed. */
    void leftOut(int total, List<WorstPosts.Count> worst) {
        line("");
        line(wording.say(
                "以上是 %2$d 条中的 %1$d 条：先错误后警告，每条规则都有。全部结果：%3$s",
                "Printed %d of %d findings: errors first, then some of each rule. All of them: %s",
                options.maxPrinted(),
                total,
                options.allFindings()));
        line("");
        TextTable table = new TextTable(RIGHT, RIGHT, LEFT);
        table.row(
                wording.say("错误", "errors"),
                wording.say("警告", "warnings"),
                wording.say("问题最多的文章", "posts with most findings"));
        worst.forEach(p -> table.row(number(p.errors()), number(p.warnings()), TerminalText.of(p.path())));
        table.lines().forEach(this::line);
    }

    void print(LintResult result, Duration time) {
        if (!result.counts().isEmpty()) {
            line("");
            table(result).lines().forEach(this::line);
            line("");
        }
        line(total(result, time));
        if (!result.undecided().isEmpty()) {
            line(undecided(result.undecided()));
        }
        if (!options.verbose() && result.count(Severity.INFO) > 0) {
            line(wording.say(
                    "提示没有逐条列出，要看请加 -Dcontent.verbose",
                    "Info findings are counted only; -Dcontent.verbose prints them"));
        }
    }

    private TextTable table(LintResult result) {
        TextTable table = new TextTable(LEFT, RIGHT, RIGHT, RIGHT, LEFT);
        table.row(
                wording.say("规则", "rule"),
                wording.say("错误", "errors"),
                wording.say("警告", "warnings"),
                wording.say("提示", "info"),
                "");
        result.counts().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue, byCount()))
                .forEach(e -> table.row(
                        e.getKey(),
                        number(e.getValue(), Severity.ERROR),
                        number(e.getValue(), Severity.WARNING),
                        number(e.getValue(), Severity.INFO),
                        messages.page(e.getKey()).titles().get(options.language())));
        return table;
    }

    /** Most errors first, then most warnings, then most info; the sort keeps equals in the order of their ids. */
    private static Comparator<Map<Severity, Integer>> byCount() {
        Comparator<Map<Severity, Integer>> order = Comparator.comparing(c -> c.getOrDefault(Severity.ERROR, 0));
        return order.thenComparing(c -> c.getOrDefault(Severity.WARNING, 0))
                .thenComparing(c -> c.getOrDefault(Severity.INFO, 0))
                .reversed();
    }

    private String total(LintResult result, Duration time) {
        String seconds = wording.say("%.1f 秒", "%.1f s", time.toMillis() / MILLIS);
        String posts = wording.count(result.posts(), "篇文章", "post", "posts");
        if (result.counts().isEmpty()) {
            return wording.say("检查了 %s，没有发现问题，用时 %s", "%s read, nothing found, %s", posts, seconds);
        }
        return wording.say(
                "检查了 %s：%s，%s，%s，用时 %s",
                "%s read: %s, %s, %s, %s",
                posts,
                wording.count(result.count(Severity.ERROR), "个错误", "error", "errors"),
                wording.count(result.count(Severity.WARNING), "个警告", "warning", "warnings"),
                wording.count(result.count(Severity.INFO), "条提示", "info", "info"),
                seconds);
    }

    private String undecided(Map<String, Integer> causes) {
        return causes.entrySet().stream()
                .map(e -> TerminalText.of(UndecidedCause.say(e.getKey(), options.language())) + " × " + e.getValue())
                .collect(Collectors.joining(
                        wording.say("，", ", "),
                        wording.say("无法判断、没有算作问题的引用：", "References that could not be told good or bad, not reported: "),
                        ""));
    }

    private static String number(Map<Severity, Integer> counts, Severity severity) {
        return number(counts.getOrDefault(severity, 0));
    }

    /** A nought is a dash, which the eye passes over. */
    private static String number(int count) {
        return count == 0 ? "-" : Integer.toString(count);
    }

    private void line(String text) {
        out.accept(new Line(Severity.INFO, text));
    }
}
