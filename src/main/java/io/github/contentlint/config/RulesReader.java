package io.github.contentlint.config;

import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.Option;
import io.github.contentlint.lint.Options;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.RuleSettings;
import io.github.contentlint.lint.RunRules;
import io.github.contentlint.lint.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of rules, from the farthest layer to the nearest. */
final class RulesReader {

    private static final String SEVERITY = "severity";

    private final Values values;
    private final Map<String, RuleInfo> infos = new LinkedHashMap<>();
    private final Map<String, Map<String, Severity>> severities = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> options = new LinkedHashMap<>();

    /**
     * @param network whether rules that ask the network are on where nothing says otherwise
     */
    RulesReader(List<RuleInfo> rules, boolean network, Values values) {
        this.values = values;
        for (RuleInfo info : rules) {
            infos.put(info.id(), info);
            Map<String, Severity> grades =
                    new LinkedHashMap<>(RuleSettings.defaults(info).severities());
            if (info.asksNetwork() && !network) {
                grades.replaceAll((name, severity) -> Severity.OFF);
            }
            severities.put(info.id(), grades);
            options.put(info.id(), new LinkedHashMap<>());
        }
    }

    void read(Setting rules) {
        values.table(rules, Key.RULES.id()).ifPresent(this::readRules);
    }

    private void readRules(List<Setting.Entry> entries) {
        values.once(entries);
        entries.forEach(this::readRule);
    }

    private void readRule(Setting.Entry entry) {
        rule(entry.key(), entry.place()).ifPresent(info -> {
            if (entry.value().entries().isEmpty()) {
                severity(entry.value(), entry.key()).ifPresent(s -> setAll(info, s));
                return;
            }
            for (Setting.Entry part : entry.value().entries().get()) {
                if (part.key().equals(SEVERITY)) {
                    readSeverity(info, part.value());
                } else {
                    readOption(info, part);
                }
            }
        });
    }

    private Optional<RuleInfo> rule(String id, String place) {
        if (!infos.containsKey(id)) {
            values.problem(place, text -> text.noRule(id, infos.keySet()));
        }
        return Optional.ofNullable(infos.get(id));
    }

    private Optional<Severity> severity(Setting setting, String key) {
        return values.choice(setting, key, Severity.values(), Severity::id);
    }

    /** A severity without a grade is that of the first grade, and the most that the others have. */
    private void setAll(RuleInfo info, Severity severity) {
        Map<String, Severity> grades = severities.get(info.id());
        for (Grade grade : info.grades()) {
            boolean first = grade.equals(info.grades().get(0));
            boolean capped = grade.severity().compareTo(severity) > 0;
            grades.put(grade.name(), first || capped ? severity : grade.severity());
        }
    }

    private void readSeverity(RuleInfo info, Setting setting) {
        if (setting.entries().isEmpty()) {
            severity(setting, info.id() + ": severity").ifPresent(s -> setAll(info, s));
            return;
        }
        List<String> grades = info.grades().stream().map(Grade::name).toList();
        for (Setting.Entry entry : setting.entries().get()) {
            if (grades.contains(entry.key())) {
                severity(entry.value(), info.id() + ": " + entry.key())
                        .ifPresent(s -> severities.get(info.id()).put(entry.key(), s));
            } else {
                values.problem(entry.place(), text -> text.noGrade(info.id(), entry.key(), grades));
            }
        }
    }

    private void readOption(RuleInfo info, Setting.Entry entry) {
        Optional<Option> option = info.options().stream()
                .filter(o -> o.name().equals(entry.key()))
                .findFirst();
        if (option.isPresent()) {
            value(option.get(), entry.value(), info.id() + ": " + entry.key())
                    .ifPresent(value -> options.get(info.id()).put(entry.key(), value));
            return;
        }
        List<String> known =
                new ArrayList<>(info.options().stream().map(Option::name).toList());
        known.add(SEVERITY);
        values.problem(entry.place(), text -> text.noOption(info.id(), entry.key(), known));
    }

    private Optional<?> value(Option option, Setting setting, String key) {
        return switch (option.type()) {
            case STRINGS -> values.strings(setting, key);
            case INTEGER -> values.integer(setting, key, 0);
            case SIZE -> values.size(setting, key);
            case BOOLEAN -> values.flag(setting, key);
            case STRING -> values.text(setting, key);
        };
    }

    /** Chooses rules; one that is off but chosen warns. Those about the run stay as they are. */
    void only(List<Setting> chosen) {
        List<String> ids = new ArrayList<>();
        for (Setting id : chosen) {
            rule(id.text().orElse(""), id.place()).ifPresent(info -> ids.add(info.id()));
        }
        for (RuleInfo info : infos.values()) {
            if (RunRules.ALL.contains(info)) {
                continue;
            }
            Map<String, Severity> grades = severities.get(info.id());
            if (!ids.contains(info.id())) {
                grades.replaceAll((name, severity) -> Severity.OFF);
            } else if (grades.values().stream().allMatch(Severity.OFF::equals)) {
                grades.put(info.grades().get(0).name(), Severity.WARNING);
            }
        }
    }

    RuleSettings settings(RuleInfo info) {
        return new RuleSettings(severities.get(info.id()), Options.of(info, options.get(info.id())));
    }
}
