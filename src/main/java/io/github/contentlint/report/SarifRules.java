package io.github.contentlint.report;

import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.Messages;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.RulePage;
import io.github.contentlint.lint.Severity;
import java.io.IOException;
import java.util.List;

/** The rules of a SARIF report, described from their pages. */
final class SarifRules {

    private final Messages messages;
    private final Language language;
    private final SarifJson json;

    SarifRules(Messages messages, Language language, SarifJson json) {
        this.messages = messages;
        this.language = language;
        this.json = json;
    }

    void write(List<RuleInfo> rules) throws IOException {
        json.startArray("rules");
        for (RuleInfo rule : rules) {
            write(rule, messages.page(rule.id()));
        }
        json.endArray();
    }

    private void write(RuleInfo rule, RulePage page) throws IOException {
        PageText text = new PageText(page, language);
        json.startObject().text("id", rule.id());
        json.message("shortDescription", page.titles().get(language));
        json.message("fullDescription", text.firstParagraph());
        json.startObject("help").text("text", text.plain()).text("markdown", text.markdown());
        json.endObject();
        writeLevel(rule.grades().get(0));
        json.startObject("properties")
                .startArray("tags")
                .text("content")
                .endArray()
                .endObject();
        json.endObject();
    }

    /** The main grade's; a result has a level of its own. */
    private void writeLevel(Grade main) throws IOException {
        json.startObject("defaultConfiguration");
        if (main.severity() == Severity.OFF) {
            json.flag("enabled", false);
        } else {
            json.text("level", SarifJson.level(main.severity()));
        }
        json.endObject();
    }
}
