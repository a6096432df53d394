package io.github.contentlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.lint.ConfiguredRule;
import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Finding;
import io.github.contentlint.lint.FindingSpool;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.Linter;
import io.github.contentlint.lint.Messages;
import io.github.contentlint.lint.Option;
import io.github.contentlint.lint.Options;
import io.github.contentlint.lint.Rule;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.RuleSettings;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.rules.PageExamples.Example;
import io.github.contentlint.site.Site;
import io.github.contentlint.text.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example on every rule page does what the page says. */
class RulePagesTest {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    Path folder;

    private final Messages messages = new Messages();

    @TestFactory
    Stream<DynamicTest> examples() {
        return Rules.infos().stream()
                .flatMap(info -> PageExamples.of(info.id(), page(info.id())).stream())
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
    }

    @Test
    void everyRuleThatLooksAtPostsHasGoodAndBadExamples() {
        for (Rule rule : Rules.all()) {
            String id = rule.info().id();
            List<Example> examples = PageExamples.of(id, page(id));
            assertThat(examples).as(id).anyMatch(Example::good).anyMatch(e -> !e.good());
        }
    }

    private void check(Example example) throws IOException {
        Path root = Files.createTempDirectory(folder, "site");
        List<SourceFile> posts = write(example, root);
        List<Finding> findings = lint(example, root, posts);
        assertThat(findings.stream().map(f -> line(f, example)).toList())
                .as(example.name())
                .isEqualTo(example.findings());
        assertThat(example.findings().isEmpty()).as(example.name()).isEqualTo(example.good());
        example.fixed()
                .ifPresent(fixed -> assertThat(applyFixes(example, findings))
                        .as(example.name())
                        .isEqualTo(fixed));
    }

    private static List<SourceFile> write(Example example, Path root) throws IOException {
        Map<String, String> texts = new HashMap<>(example.otherFiles());
        texts.put(example.file(), example.text());
        List<SourceFile> posts = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = root.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue(), StandardCharsets.UTF_8);
            if (text.getKey().matches("(?!_includes/|layouts/).*\\.(md|markdown|mdx|html)")) {
                posts.add(new SourceFile(file, text.getKey()));
            }
        }
        for (String image : example.list("touch")) {
            Path file = root.resolve(image);
            Files.createDirectories(file.getParent());
            Files.write(file, PNG);
        }
        posts.sort(Comparator.comparing(SourceFile::name));
        return posts;
    }

    private static List<Finding> lint(Example example, Path root, List<SourceFile> posts) throws IOException {
        Site site = ExampleSites.site(root, example.settings().getOrDefault("site", "jekyll"));
        List<ConfiguredRule> rules = Rules.all().stream()
                .filter(r -> r.info().id().equals(example.rule()))
                .map(r -> new ConfiguredRule(r, settings(r.info(), example)))
                .toList();
        List<Finding> findings = new ArrayList<>();
        try (FindingSpool spool = FindingSpool.create(root.resolve("target/spool"))) {
            new Linter(site, new ScriptedImages(example.remote()), rules, Map.of(), 1, 1 << 20)
                    .lint(posts, spool, done -> {})
                    .findings()
                    .forEach(findings::add);
        }
        return findings;
    }

    private static RuleSettings settings(RuleInfo info, Example example) {
        Map<String, Object> values = new HashMap<>();
        for (Option option : info.options()) {
            Optional.ofNullable(example.settings().get("option." + option.name()))
                    .ifPresent(v -> values.put(option.name(), value(option, v)));
        }
        Map<String, Severity> severities =
                new HashMap<>(RuleSettings.defaults(info).severities());
        severities.replaceAll(
                (grade, severity) -> Optional.ofNullable(example.settings().get("severity." + grade))
                        .map(s -> Severity.valueOf(s.toUpperCase(Locale.ROOT)))
                        .orElse(severity));
        return new RuleSettings(severities, Options.of(info, values));
    }

    private static Object value(Option option, String text) {
        return switch (option.type()) {
            case STRINGS -> List.of(text.split(","));
            case INTEGER -> Integer.valueOf(text);
            case SIZE -> Long.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case STRING -> text;
        };
    }

    private String line(Finding finding, Example example) {
        String place = finding.path().equals(example.file()) ? "" : finding.path() + ":";
        return place + finding.start() + " " + finding.severity().id() + " " + messages.text(finding, Language.EN);
    }

    private static String applyFixes(Example example, List<Finding> findings) {
        StringBuilder text = new StringBuilder(example.text());
        findings.stream()
                .filter(f -> f.path().equals(example.file()))
                .flatMap(f -> f.fix().stream())
                .flatMap(f -> f.edits().stream())
                .sorted(Comparator.comparing(Edit::span).reversed())
                .forEach(e -> text.replace(e.span().start(), e.span().end(), e.replacement()));
        return text.toString();
    }

    private static String page(String id) {
        try (InputStream in = RulePagesTest.class.getResourceAsStream("/rules/" + id + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
