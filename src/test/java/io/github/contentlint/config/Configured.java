package io.github.contentlint.config;

import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.Option;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Rule;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.RuleSettings;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Post;
import io.github.contentlint.source.Naming;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Loads configurations for tests, with a few rules of their own. */
record Configured(Path folder, List<Setting.Entry> pom, List<Setting.Entry> commandLine) {

    static final RuleInfo ALT = RuleInfo.of(ImageAlt.class, Severity.WARNING);
    static final RuleInfo REMOTE = RuleInfo.of(ImageRemote.class, Severity.OFF);
    static final RuleInfo NETWORK = RuleInfo.ofNetwork(
            LinkRemote.class, new Grade("broken", Severity.ERROR), new Grade("suspect", Severity.WARNING));
    static final RuleInfo REQUIRED = RuleInfo.of(
                    FrontMatterRequired.class,
                    new Grade("required", Severity.ERROR),
                    new Grade("recommended", Severity.WARNING),
                    new Grade("nice", Severity.INFO))
            .with(new Option("keys", Option.Type.STRINGS, List.of("title"), "Keys."))
            .with(new Option("least", Option.Type.INTEGER, 1, "Number."))
            .with(new Option("largest", Option.Type.SIZE, 0L, "Bytes."))
            .with(new Option("blank", Option.Type.BOOLEAN, false, "Flag."))
            .with(new Option("format", Option.Type.STRING, "any", "Text."));

    private static final List<Rule> RULES = List.of(
            new ImageAlt(ALT), new ImageRemote(REMOTE), new LinkRemote(NETWORK), new FrontMatterRequired(REQUIRED));

    static Configured in(Path folder) {
        return new Configured(folder, List.of(), List.of());
    }

    Configured pom(String key, String value) {
        String place = "<" + key + ">";
        return pom(new Setting.Entry(key, place, Setting.text(place, value)));
    }

    Configured pom(Setting.Entry... entries) {
        return new Configured(folder, plus(pom, entries), commandLine);
    }

    Configured commandLine(String key, String value) {
        String place = "-Dcontent." + key;
        Setting.Entry entry = new Setting.Entry(key, place, Setting.text(place, value));
        return new Configured(folder, pom, plus(commandLine, entry));
    }

    /** An element as the POM has it: {@code element("rules", element("image-alt", "off"))}. */
    static Setting.Entry element(String name, String text) {
        return new Setting.Entry(name, "<" + name + ">", Setting.text("<" + name + ">", text));
    }

    static Setting.Entry element(String name, Setting.Entry... children) {
        return new Setting.Entry(name, "<" + name + ">", Setting.element("<" + name + ">", List.of(children)));
    }

    LintConfig load() throws ConfigException {
        return load(folder);
    }

    LintConfig load(Path site) throws ConfigException {
        ConfigLoader loader = new ConfigLoader(
                RULES,
                new Naming(folder),
                folder,
                Setting.table("<configuration>", pom),
                Setting.table("-D", commandLine));
        return loader.load(site);
    }

    static RuleSettings settings(LintConfig config, RuleInfo info) {
        return config.rules().stream()
                .filter(r -> r.rule().info().equals(info))
                .findFirst()
                .orElseThrow()
                .settings();
    }

    private static List<Setting.Entry> plus(List<Setting.Entry> entries, Setting.Entry... more) {
        List<Setting.Entry> all = new ArrayList<>(entries);
        all.addAll(Arrays.asList(more));
        return all;
    }

    private record ImageAlt(RuleInfo info) implements PostRule {
        @Override
        public void check(Post post, RuleContext context) {}
    }

    private record ImageRemote(RuleInfo info) implements PostRule {
        @Override
        public void check(Post post, RuleContext context) {}
    }

    private record LinkRemote(RuleInfo info) implements PostRule {
        @Override
        public void check(Post post, RuleContext context) {}
    }

    private record FrontMatterRequired(RuleInfo info) implements PostRule {
        @Override
        public void check(Post post, RuleContext context) {}
    }
}
