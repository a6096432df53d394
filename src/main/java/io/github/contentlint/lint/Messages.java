package io.github.contentlint.lint;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.text.StringSubstitutor;

/** The words of findings, from the templates on the rules' pages. Safe for many threads. */
public final class Messages {

    private final Map<String, RulePage> pages = new ConcurrentHashMap<>();

    public RulePage page(String rule) {
        return pages.computeIfAbsent(rule, RulePage::load);
    }

    /** What a finding says, in one line and without its position. */
    public String text(Finding finding, Language language) {
        Map<Language, String> template = page(finding.rule()).messages().get(finding.message());
        if (template == null) {
            throw new IllegalArgumentException(finding.rule() + " has no message " + finding.message());
        }
        return new StringSubstitutor(finding.args())
                .setDisableSubstitutionInValues(true)
                .setEnableUndefinedVariableException(true)
                .replace(template.get(language));
    }
}
