package io.github.contentlint.report;

import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.Option;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.RulePage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One rule for the terminal: its page, with the severities and options it can be given. */
public final class RuleExplanation {

    private final RuleInfo rule;
    private final RulePage page;

    public RuleExplanation(RuleInfo rule, RulePage page) {
        this.rule = rule;
        this.page = page;
    }

    public List<String> text(Language language) {
        Wording wording = new Wording(language);
        List<String> lines = new ArrayList<>();
        lines.add(rule.id() + wording.say("：", ": ") + page.titles().get(language));
        lines.add("");
        lines.add(wording.say("默认级别：", "Default severity: ") + RuleTable.severities(rule));
        lines.add(wording.say("关闭：", "To switch it off: ") + "<rules><%1$s>off</%1$s></rules>".formatted(rule.id()));
        if (!rule.options().isEmpty()) {
            lines.add(wording.say("选项：", "Options:"));
            rule.options().forEach(o -> lines.add("    " + describe(o, wording)));
        }
        lines.add("");
        new PageText(page, language).plain().lines().forEach(lines::add);
        return List.copyOf(lines);
    }

    private static String describe(Option option, Wording wording) {
        String value = option.defaultValue() instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining(", "))
                : option.defaultValue().toString();
        String shown = value.isEmpty() ? wording.say("空", "empty") : value;
        return option.name() + wording.say("（默认 %s）：", " (default %s): ", shown) + option.description();
    }
}
