package io.github.contentlint.report;

import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.Messages;
import io.github.contentlint.lint.RuleInfo;
import java.util.List;
import java.util.stream.Collectors;

/** All rules, a line each: id, default severity of each grade, whether there is a fix, title. */
public final class RuleTable {

    private final List<RuleInfo> rules;
    private final Messages messages;

    /**
     * @param rules in the order to be shown
     */
    public RuleTable(List<RuleInfo> rules, Messages messages) {
        this.rules = List.copyOf(rules);
        this.messages = messages;
    }

    /** For a terminal. */
    public List<String> text(Language language) {
        Wording wording = new Wording(language);
        TextTable table =
                new TextTable(TextTable.Align.LEFT, TextTable.Align.LEFT, TextTable.Align.LEFT, TextTable.Align.LEFT);
        table.row(
                wording.say("规则", "rule"),
                wording.say("默认级别", "default"),
                wording.say("可改", "fix"),
                wording.say("查什么", "what it finds"));
        for (RuleInfo rule : rules) {
            table.row(
                    rule.id(), severities(rule), isFixable(rule) ? wording.say("是", "yes") : "", title(rule, language));
        }
        return table.lines();
    }

    /** For the README, both languages in one table. */
    public String markdown() {
        StringBuilder table =
                new StringBuilder("| Rule | Default | Fix | What it finds | 查什么 |\n|---|---|---|---|---|\n");
        for (RuleInfo rule : rules) {
            table.append("| [`%1$s`](src/main/resources/rules/%1$s.md) | %2$s | %3$s | %4$s | %5$s |\n"
                    .formatted(
                            rule.id(),
                            severities(rule),
                            isFixable(rule) ? "yes" : "",
                            cell(title(rule, Language.EN)),
                            cell(title(rule, Language.ZH))));
        }
        return table.toString();
    }

    private String title(RuleInfo rule, Language language) {
        return messages.page(rule.id()).titles().get(language);
    }

    /** A rule that can fix shows so on its page, where it is tested. */
    private boolean isFixable(RuleInfo rule) {
        List<String> page =
                messages.page(rule.id()).bodies().get(Language.EN).lines().toList();
        return PageBlocks.of(page).stream().anyMatch(b -> b.role().equals("fixed"));
    }

    /** {@code error}; {@code required error, recommended warning}; for what asks the network, how it is switched on. */
    static String severities(RuleInfo rule) {
        return rule.asksNetwork() ? "off; with content.remote " + ofGrades(rule) : ofGrades(rule);
    }

    private static String ofGrades(RuleInfo rule) {
        List<Grade> grades = rule.grades();
        if (grades.size() == 1) {
            return grades.get(0).severity().id();
        }
        return grades.stream().map(g -> g.name() + " " + g.severity().id()).collect(Collectors.joining(", "));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }
}
