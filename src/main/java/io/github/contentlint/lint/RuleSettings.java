package io.github.contentlint.lint;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a rule is configured.
 *
 * @param severities by grade, for every grade of the rule
 * @param options values of its options
 */
public record RuleSettings(Map<String, Severity> severities, Options options) {

    public RuleSettings {
        severities = Map.copyOf(severities);
    }

    public static RuleSettings defaults(RuleInfo info) {
        Map<String, Severity> severities = new LinkedHashMap<>();
        info.grades().forEach(g -> severities.put(g.name(), g.severity()));
        return new RuleSettings(severities, Options.defaults(info));
    }

    public boolean isOff() {
        return severities.values().stream().allMatch(s -> s == Severity.OFF);
    }
}
