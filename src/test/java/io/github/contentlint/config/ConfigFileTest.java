package io.github.contentlint.config;

import static io.github.contentlint.config.Configured.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.contentlint.lint.FailOn;
import io.github.contentlint.lint.RuleSettings;
import io.github.contentlint.lint.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A .content-lint.yml")
class ConfigFileTest {

    @TempDir
    private Path top;

    @Test
    @DisplayName("says what the POM says, with lists and tables as YAML has them")
    void saysWhatThePomSays() throws ConfigException, IOException {
        write(top, """
                # which posts
                includes:
                  - "posts/**"
                  - notes/*.md
                excludes: drafts/**, old/**
                failOn: never
                maxWarnings: 5
                verbose: true
                maxPostSize: 1 MB
                rules: # of this blog
                  image-alt: off
                  front-matter-required:
                    severity: {recommended: off}
                    keys: [title, image.path]
                    least: 2
                """);
        LintConfig config = Configured.in(top).load();
        assertThat(config.includes().orElseThrow())
                .extracting(Object::toString)
                .containsExactly("posts/**", "notes/*.md");
        assertThat(config.excludes()).extracting(Object::toString).containsExactly("drafts/**", "old/**");
        assertThat(config.gate().failOn()).isEqualTo(FailOn.NEVER);
        assertThat(config.gate().maxWarnings()).hasValue(5);
        assertThat(config.verbose()).isTrue();
        assertThat(config.maxPostSize()).isEqualTo(1 << 20);
        assertThat(settings(config, Configured.ALT).isOff()).isTrue();
        RuleSettings required = settings(config, Configured.REQUIRED);
        assertThat(required.severities())
                .contains(entry("required", Severity.ERROR), entry("recommended", Severity.OFF));
        assertThat(required.options().strings("keys")).containsExactly("title", "image.path");
        assertThat(required.options().integer("least")).isEqualTo(2);
    }

    @Test
    @DisplayName("yields to a nearer one, to the POM and to -D, key by key")
    void yieldsToNearerOnes() throws ConfigException, IOException {
        Path site = Files.createDirectories(top.resolve("module/docs"));
        write(
                top,
                "failOn: never\nmaxWarnings: 1\nmaxPrinted: 1\nthreads: 1\nrules: {image-alt: error, image-remote: info}\n");
        write(top.resolve("module"), "maxWarnings: 2\nmaxPrinted: 2\nthreads: 2\n");
        write(site, "maxPrinted: 3\nthreads: 3\nrules: {image-alt: off}\n");
        LintConfig config = Configured.in(top)
                .pom("threads", "4")
                .commandLine("locale", "en")
                .load(site);
        assertThat(config.gate().failOn()).isEqualTo(FailOn.NEVER);
        assertThat(config.gate().maxWarnings()).hasValue(2);
        assertThat(config.maxPrinted()).isEqualTo(3);
        assertThat(config.threads()).isEqualTo(4);
        assertThat(settings(config, Configured.ALT).isOff()).isTrue();
        assertThat(settings(config, Configured.REMOTE).severities()).containsValue(Severity.INFO);
    }

    @Test
    @DisplayName("has patterns and folders relative to itself")
    void isRelativeToItself() throws ConfigException, IOException {
        Path site = Files.createDirectories(top.resolve("docs"));
        write(top, "includes: docs/posts/*.md\nsiteDirectory: docs\n");
        LintConfig config = Configured.in(top).load(site);
        assertThat(config.includes().orElseThrow()).allMatch(p -> p.matches(site.resolve("posts/a.md")));
        assertThat(config.siteDirectory()).contains(site);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "---\n"})
    @DisplayName("may be empty")
    void mayBeEmpty(String text) throws IOException, ConfigException {
        write(top, text);
        assertThat(Configured.in(top).load().gate().failOn()).isEqualTo(FailOn.ERROR);
    }

    @Test
    @DisplayName("is strict, and every mistake is told with line, column and the nearest right name")
    void isStrict() throws IOException {
        write(top, """
                failon: error
                maxWarnings: [1, 2]
                includes: {posts: yes}
                threads:
                excludes:
                  - [a, b]
                rules:
                  image_alt: off
                  image-remote: false
                  front-matter-required:
                    severity:
                      recomended: off
                    kyes: title
                """);
        assertThatThrownBy(() -> Configured.in(top).load())
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(".content-lint.yml:1:1: no such key 'failon', did you mean 'failOn'?")
                .hasMessageContaining(".content-lint.yml:2:14: maxWarnings takes one value, not a list or table")
                .hasMessageContaining(".content-lint.yml:3:11: includes is a list, not a table")
                .hasMessageContaining("threads has no value")
                .hasMessageContaining(".content-lint.yml:6:5: excludes takes one value")
                .hasMessageContaining(".content-lint.yml:8:3: no such rule 'image_alt', did you mean 'image-alt'?")
                .hasMessageContaining(
                        ".content-lint.yml:9:17: image-remote is one of off, info, warning, error, not 'false'")
                .hasMessageContaining(".content-lint.yml:12:7: front-matter-required has no grade 'recomended'")
                .hasMessageContaining(
                        ".content-lint.yml:13:5: front-matter-required has no option 'kyes', did you mean 'keys'?")
                .hasMessageContaining("in 9 places");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "failOn: error\nfailOn: never\n",
                "failOn：error\n",
                "failOn:error\n",
                "rules: [\n",
                "\tfailOn: error\n",
                "- failOn\n",
                "just text\n",
                "rules: &a [*a, *a]\n"
            })
    @DisplayName("must be sound YAML")
    void mustBeSound(String text) throws IOException {
        write(top, text);
        assertThatThrownBy(() -> Configured.in(top).load())
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(".content-lint.yml:");
    }

    @Test
    @DisplayName("is told what is wrong with it in its own language, with the same places and hints")
    void speaksItsLanguage() throws IOException {
        write(top, "locale: zh\nfailon: error\nthreads: 0\nrules: {image_alt: off}\n");
        assertThatThrownBy(() -> Configured.in(top).load())
                .hasMessageContaining("配置有 3 处错误：")
                .hasMessageContaining(".content-lint.yml:2:1: 没有键 'failon'，是不是 'failOn'？")
                .hasMessageContaining(".content-lint.yml:3:10: threads 是整数，不小于 1，不能是 '0'")
                .hasMessageContaining(".content-lint.yml:4:9: 没有规则 'image_alt'，是不是 'image-alt'？");
        assertThatThrownBy(() -> Configured.in(top).commandLine("locale", "en").load())
                .hasMessageContaining(".content-lint.yml:2:1: no such key 'failon', did you mean 'failOn'?");
    }

    @Test
    @DisplayName("is told that a key stands twice with the line of the first, and that it is no table")
    void tellsWhatIsNotSound() throws IOException {
        write(top, "failOn: error\nfailOn: never\n");
        assertThatThrownBy(() -> Configured.in(top).load())
                .hasMessageEndingWith(".content-lint.yml:2:1: the key 'failOn' stands twice, first in line 1");
        write(top, "just text\n");
        assertThatThrownBy(() -> Configured.in(top).load())
                .hasMessageEndingWith(".content-lint.yml:1:1: the file is no table of keys and values");
    }

    @Test
    @DisplayName("is UTF-8")
    void isUtf8() throws IOException {
        Files.write(top.resolve(".content-lint.yml"), "# 这是我的博客的配置文件\n".getBytes(Charset.forName("GBK")));
        assertThatThrownBy(() -> Configured.in(top).load()).hasMessageContaining("is not UTF-8");
    }

    @Test
    @DisplayName("has exactly this name")
    void hasThisName() throws IOException {
        Files.writeString(top.resolve(".content-lint.yaml"), "failOn: never\n");
        assertThatThrownBy(() -> Configured.in(top).load())
                .hasMessageContaining(".content-lint.yaml: is not read; its name must be .content-lint.yml");
    }

    private static void write(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve(".content-lint.yml"), text);
    }
}
