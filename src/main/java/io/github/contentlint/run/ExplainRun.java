package io.github.contentlint.run;

import io.github.contentlint.config.ConfigException;
import io.github.contentlint.config.Mistake;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.Messages;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.report.Line;
import io.github.contentlint.report.RuleExplanation;
import io.github.contentlint.report.RuleTable;
import io.github.contentlint.rules.Rules;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The goal explain: one rule's page, or all rules in a table. */
public final class ExplainRun {

    private final Messages messages = new Messages();
    private final Language language;
    private final Consumer<Line> out;

    public ExplainRun(Language language, Consumer<Line> out) {
        this.language = language;
        this.out = out;
    }

    /**
     * @param id of a rule; all rules where absent
     * @throws ConfigException if there is no such rule
     */
    public void run(Optional<String> id) throws ConfigException {
        List<String> lines = id.isPresent()
                ? new RuleExplanation(rule(id.get()), messages.page(id.get())).text(language)
                : new RuleTable(Rules.infos(), messages).text(language);
        lines.forEach(line -> out.accept(new Line(Severity.INFO, line)));
    }

    private RuleInfo rule(String id) throws ConfigException {
        return Rules.infos().stream()
                .filter(info -> info.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new ConfigException(List.of(new Mistake("-Drule", text -> text.noRule(id, ids()))), language));
    }

    private static List<String> ids() {
        return Rules.infos().stream().map(RuleInfo::id).toList();
    }
}
