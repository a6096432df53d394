package io.github.contentlint.config;

import io.github.contentlint.lint.ConfiguredRule;
import io.github.contentlint.lint.FailOn;
import io.github.contentlint.lint.Gate;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.Rule;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.RuleSettings;
import io.github.contentlint.lint.RunRules;
import io.github.contentlint.report.ReportFormat;
import io.github.contentlint.site.Generator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Layers to a {@link LintConfig}. Reads every layer, so that a mistake is told even where a nearer layer hides it. */
final class ConfigReader {

    private static final int MAX_PRINTED = 100;
    private static final long MAX_POST_SIZE = 16L << 20;

    private final List<Layer> layers;
    private final List<Mistake> problems;
    private final Values values;

    /**
     * @param layers the nearest last
     * @param problems takes what is wrong
     */
    ConfigReader(List<Layer> layers, List<Mistake> problems) {
        this.layers = layers;
        this.problems = problems;
        this.values = new Values(problems);
    }

    LintConfig read(List<Rule> rules) throws ConfigException {
        layers.forEach(this::checkKeys);
        RulesReader ruleSettings = readRules(rules);
        Map<String, RuleSettings> runRules = new LinkedHashMap<>();
        RunRules.ALL.forEach(info -> runRules.put(info.id(), ruleSettings.settings(info)));
        LintConfig config = new LintConfig(
                last(Key.SITE, (s, k) -> values.choice(s, k, Generator.values(), Generator::id)),
                last(Key.SITE_VERSION, values::version),
                lastIn(Key.SITE_DIRECTORY, (s, layer) -> values.folder(s, Key.SITE_DIRECTORY.id(), layer.folder())),
                lastIn(Key.INCLUDES, (s, layer) -> values.patterns(s, Key.INCLUDES.id(), layer.patterns()))
                        .filter(patterns -> !patterns.isEmpty()),
                lastIn(Key.EXCLUDES, (s, layer) -> values.patterns(s, Key.EXCLUDES.id(), layer.patterns()))
                        .orElse(List.of()),
                gate(),
                last(Key.SKIP, values::flag).orElse(false),
                last(Key.THREADS, (s, k) -> values.integer(s, k, 1))
                        .orElseGet(Runtime.getRuntime()::availableProcessors),
                last(Key.LOCALE, (s, k) -> values.choice(s, k, Language.values(), Language::id)),
                last(Key.REPORTS, this::reports).orElse(List.of()),
                last(Key.MAX_PRINTED, (s, k) -> values.integer(s, k, 0)).orElse(MAX_PRINTED),
                last(Key.MAX_POST_SIZE, values::size).orElse(MAX_POST_SIZE),
                last(Key.VERBOSE, values::flag).orElse(false),
                rules.stream()
                        .map(rule -> new ConfiguredRule(rule, ruleSettings.settings(rule.info())))
                        .toList(),
                runRules);
        if (!problems.isEmpty()) {
            throw new ConfigException(problems, language(config.locale()));
        }
        return config;
    }

    private static Language language(Optional<Language> configured) {
        return configured.orElseGet(() -> Language.of(Locale.getDefault()));
    }

    private void checkKeys(Layer layer) {
        List<Setting.Entry> entries = layer.settings().entries().orElse(List.of());
        values.once(entries);
        for (Setting.Entry entry : entries) {
            if (Key.of(entry.key()).isEmpty() || entry.key().equals(Key.RULES.id()) && layer.isCommandLine()) {
                values.problem(entry.place(), layer.unknown(entry.key()));
            }
        }
    }

    private RulesReader readRules(List<Rule> rules) {
        List<RuleInfo> infos = Stream.concat(rules.stream().map(Rule::info), RunRules.ALL.stream())
                .toList();
        RulesReader reader = new RulesReader(infos, values);
        layers.stream()
                .filter(layer -> !layer.isCommandLine())
                .flatMap(layer -> layer.entries(Key.RULES))
                .forEach(reader::read);
        last(Key.ONLY, values::items).filter(chosen -> !chosen.isEmpty()).ifPresent(reader::only);
        return reader;
    }

    private Gate gate() {
        return new Gate(
                last(Key.FAIL_ON, (s, k) -> values.choice(s, k, FailOn.values(), FailOn::id))
                        .orElse(FailOn.ERROR),
                last(Key.MAX_WARNINGS, (s, k) -> values.integer(s, k, 0))
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()));
    }

    private Optional<List<ReportFormat>> reports(Setting setting, String key) {
        return values.items(setting, key)
                .map(items -> items.stream()
                        .flatMap(i -> values.choice(i, key, ReportFormat.values(), ReportFormat::id).stream())
                        .distinct()
                        .toList());
    }

    private <T> Optional<T> last(Key key, BiFunction<Setting, String, Optional<T>> read) {
        return lastIn(key, (setting, layer) -> read.apply(setting, key.id()));
    }

    private <T> Optional<T> lastIn(Key key, BiFunction<Setting, Layer, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        for (Layer layer : layers) {
            layer.entries(key).forEach(setting -> read.apply(setting, layer).ifPresent(all::add));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
