package io.github.contentlint.lint;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.text.StringSubstitutor;
import org.apache.commons.text.lookup.StringLookup;

/** The words of findings, from the templates on the rules' pages. Safe for many threads. */
public final class Messages {

    private final Map<String, RulePage> pages = new ConcurrentHashMap<>();

    public RulePage page(String rule) {
        return pages.computeIfAbsent(rule, RulePage::load);
    }

    /**
     * What a finding says, in one line and without its position. A template may take in another of its page, whose name may
     * hold a value: {@code ${effect-${generator}}}.
     */
    public String text(Finding finding, Language language) {
        Map<String, Map<Language, String>> templates = page(finding.rule()).messages();
        Map<Language, String> template = templates.get(finding.message());
        if (template == null) {
            throw new IllegalArgumentException(finding.rule() + " has no message " + finding.message());
        }
        StringLookup lookup = name -> finding.args().containsKey(name)
                ? finding.args().get(name)
                : templates.getOrDefault(name, Map.of()).get(language);
        return new StringSubstitutor(lookup)
                .setEnableSubstitutionInVariables(true)
                .setDisableSubstitutionInValues(true)
                .setEnableUndefinedVariableException(true)
                .replace(template.get(language));
    }
}
