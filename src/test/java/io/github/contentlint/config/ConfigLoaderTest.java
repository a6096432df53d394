package io.github.contentlint.config;

import static io.github.contentlint.config.Configured.element;
import static io.github.contentlint.config.Configured.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.contentlint.lint.FailOn;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.RuleSettings;
import io.github.contentlint.lint.RunRules;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.report.ReportFormat;
import io.github.contentlint.site.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The configuration")
class ConfigLoaderTest {

    @TempDir
    private Path folder;

    private Configured nothing;

    @BeforeEach
    void configured() {
        nothing = Configured.in(folder);
    }

    @Test
    @DisplayName("is sensible where nothing is configured")
    void hasDefaults() throws ConfigException {
        LintConfig config = nothing.load();
        assertThat(config.site()).isEmpty();
        assertThat(config.includes()).isEmpty();
        assertThat(config.gate().failOn()).isEqualTo(FailOn.ERROR);
        assertThat(config.gate().maxWarnings()).isEmpty();
        assertThat(config.threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(config.locale()).isEmpty();
        assertThat(config.reports()).isEmpty();
        assertThat(config.maxPrinted()).isEqualTo(100);
        assertThat(config.maxPostSize()).isEqualTo(16 * 1024 * 1024);
        assertThat(config.verbose()).isFalse();
        assertThat(settings(config, Configured.ALT).severities()).containsOnly(entry("default", Severity.WARNING));
        assertThat(config.runRules()).hasSameSizeAs(RunRules.ALL);
    }

    @Test
    @DisplayName("holds every value that is set")
    void holdsValues() throws ConfigException, IOException {
        Files.createDirectory(folder.resolve("docs"));
        LintConfig config = nothing.pom("site", "Hugo")
                .pom("siteVersion", "0.111.3")
                .pom("siteDirectory", "docs")
                .pom("includes", "posts/**, notes/*.md")
                .pom("excludes", "**/index.md")
                .pom("failOn", "WARNING")
                .pom("maxWarnings", "3")
                .pom("skip", "true")
                .pom("threads", "4")
                .pom("locale", "ZH")
                .pom("reports", "sarif")
                .pom("maxPrinted", "0")
                .pom("maxPostSize", "2 mb")
                .pom("verbose", "true")
                .load();
        assertThat(config.site()).contains(Generator.HUGO);
        assertThat(config.siteVersion()).hasToString("Optional[0.111.3]");
        assertThat(config.siteDirectory()).contains(folder.resolve("docs"));
        assertThat(config.includes().orElseThrow())
                .extracting(Object::toString)
                .containsExactly("posts/**", "notes/*.md");
        assertThat(config.excludes()).extracting(Object::toString).containsExactly("**/index.md");
        assertThat(config.gate().failOn()).isEqualTo(FailOn.WARNING);
        assertThat(config.gate().maxWarnings()).hasValue(3);
        assertThat(config.skip()).isTrue();
        assertThat(config.threads()).isEqualTo(4);
        assertThat(config.locale()).contains(Language.ZH);
        assertThat(config.reports()).containsExactly(ReportFormat.SARIF);
        assertThat(config.maxPrinted()).isZero();
        assertThat(config.maxPostSize()).isEqualTo(2 * 1024 * 1024);
        assertThat(config.verbose()).isTrue();
    }

    @Test
    @DisplayName("of the command line wins over the POM's")
    void takesTheCommandLineLast() throws ConfigException {
        LintConfig config =
                nothing.pom("failOn", "error").commandLine("failOn", "never").load();
        assertThat(config.gate().failOn()).isEqualTo(FailOn.NEVER);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "failOn      | warn    | failOn is one of error, warning, never, not 'warn'; did you mean 'warning'?",
                "failOn      | true    | failOn is one of error, warning, never, not 'true'",
                "site        | jekil   | did you mean 'jekyll'?",
                "maxWarnings | -1      | maxWarnings is a whole number, 0 or more, not '-1'",
                "maxWarnings | 9999999999 | maxWarnings is a whole number",
                "threads     | 0       | threads is a whole number, 1 or more, not '0'",
                "threads     | 2C      | threads is a whole number",
                "skip        | ture    | skip is true or false, not 'ture'",
                "verbose     | yes     | verbose is true or false, not 'yes'",
                "locale      | zh-CN   | locale is one of zh, en, not 'zh-CN'",
                "reports     | serif   | did you mean 'sarif'?",
                "maxPostSize | 16 MiB  | maxPostSize is a size such as 16 MB, not '16 MiB'",
                "includes    | ../x/** | the pattern '../x/**' leaves the folder",
                "siteVersion | newest  | siteVersion is a version such as 4.3.1, not 'newest'",
                "siteDirectory | nowhere | there is no folder 'nowhere'",
                "only        | image-atl | no such rule 'image-atl', did you mean 'image-alt'?",
                "failon      | error   | did you mean -Dcontent.failOn?",
                "max-warnings | 1      | did you mean -Dcontent.maxWarnings?",
                "colour      | red     | no such property; there is content.site, content.siteVersion, content.siteDirectory",
                "rules       | x       | rules are set in .content-lint.yml or the POM",
            })
    void isStrict(String key, String value, String message) {
        assertThatThrownBy(() -> nothing.commandLine(key, value).load())
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("-Dcontent." + key + ": ")
                .hasMessageContaining(message);
    }

    @Test
    @DisplayName("tells all that is wrong at once, also what a nearer layer hides")
    void tellsAll() {
        Configured wrong = nothing.pom("failOn", "sometimes")
                .pom("failOm", "")
                .commandLine("failOn", "never")
                .commandLine("threads", "many");
        assertThatThrownBy(wrong::load)
                .hasMessageStartingWith("The configuration is wrong in 3 places:")
                .hasMessageContaining("<failOn>: failOn is one of")
                .hasMessageContaining("<failOm>: no such parameter 'failOm', did you mean 'failOn'?")
                .hasMessageContaining("-Dcontent.threads: ");
    }

    @Test
    @DisplayName("refuses a key or a rule that stands twice, of which Maven would take the last without a word")
    void refusesTwice() {
        assertThatThrownBy(() -> nothing.pom(element("failOn", "error"), element("failOn", "never"))
                        .pom(element("rules", element("image-alt", "off"), element("image-alt", "error")))
                        .load())
                .hasMessageContaining("<failOn>: failOn stands twice")
                .hasMessageContaining("<image-alt>: image-alt stands twice")
                .hasMessageContaining("in 2 places");
    }

    @Nested
    @DisplayName("of rules")
    class Rules {

        @ParameterizedTest(name = "{0}: required {1}, recommended {2}, nice {3}")
        @CsvSource({
            "error, ERROR, WARNING, INFO",
            "warning, WARNING, WARNING, INFO",
            "info, INFO, INFO, INFO",
            "off, OFF, OFF, OFF",
            "OFF, OFF, OFF, OFF",
        })
        @DisplayName("replaces the first grade's severity and caps the others")
        void capsGrades(String severity, Severity required, Severity recommended, Severity nice)
                throws ConfigException {
            LintConfig config = nothing.pom(element("rules", element("front-matter-required", severity)))
                    .load();
            assertThat(settings(config, Configured.REQUIRED).severities())
                    .containsOnly(entry("required", required), entry("recommended", recommended), entry("nice", nice));
        }

        @Test
        @DisplayName("sets one grade, and options of every type")
        void setsGradesAndOptions() throws ConfigException {
            LintConfig config = nothing.pom(element(
                            "rules",
                            element(
                                    "front-matter-required",
                                    element("severity", element("recommended", "off")),
                                    element("keys", "title, date , image.path"),
                                    element("least", "7"),
                                    element("blank", "TRUE"),
                                    element("format", "iso"))))
                    .load();
            RuleSettings settings = settings(config, Configured.REQUIRED);
            assertThat(settings.severities())
                    .containsOnly(
                            entry("required", Severity.ERROR),
                            entry("recommended", Severity.OFF),
                            entry("nice", Severity.INFO));
            assertThat(settings.options().strings("keys")).containsExactly("title", "date", "image.path");
            assertThat(settings.options().integer("least")).isEqualTo(7);
            assertThat(settings.options().flag("blank")).isTrue();
            assertThat(settings.options().string("format")).isEqualTo("iso");
        }

        @Test
        @DisplayName("takes a list from child elements")
        void takesChildElements() throws ConfigException {
            LintConfig config = nothing.pom(element(
                            "rules",
                            element(
                                    "front-matter-required",
                                    element("severity", "warning"),
                                    element("keys", element("key", "title"), element("key", "a, b")))))
                    .load();
            RuleSettings settings = settings(config, Configured.REQUIRED);
            assertThat(settings.options().strings("keys")).containsExactly("title", "a, b");
            assertThat(settings.severities()).containsEntry("required", Severity.WARNING);
        }

        @Test
        @DisplayName("configures those about the run too")
        void configuresRunRules() throws ConfigException {
            LintConfig config = nothing.pom(element("rules", element("file-unreadable", "info")))
                    .load();
            assertThat(config.runRules().get("file-unreadable").severities()).containsValue(Severity.INFO);
        }

        @Test
        @DisplayName("is cut down to some by only, where one that is off warns")
        void choosesSome() throws ConfigException {
            LintConfig config = nothing.commandLine("only", "image-remote,front-matter-required")
                    .load();
            assertThat(settings(config, Configured.ALT).isOff()).isTrue();
            assertThat(settings(config, Configured.REMOTE).severities()).containsValue(Severity.WARNING);
            assertThat(settings(config, Configured.REQUIRED).severities()).containsEntry("required", Severity.ERROR);
            assertThat(config.runRules().values()).noneMatch(RuleSettings::isOff);
        }

        @Test
        @DisplayName("knows rules, grades, options, severities and types")
        void isStrict() {
            Configured wrong = nothing.pom(element(
                    "rules",
                    element("image-atl", "off"),
                    element("image-alt", "of"),
                    element("image-remote", ""),
                    element(
                            "front-matter-required",
                            element("severity", element("reccomended", "off")),
                            element("key", "title"),
                            element("least", "few"),
                            element("blank", element("x", "y")))));
            assertThatThrownBy(wrong::load)
                    .hasMessageContaining("<image-atl>: no such rule 'image-atl', did you mean 'image-alt'?")
                    .hasMessageContaining(
                            "<image-alt>: image-alt is one of off, info, warning, error, not 'of'; did you mean 'off'?")
                    .hasMessageContaining("<image-remote>: image-remote has no value")
                    .hasMessageContaining(
                            "<reccomended>: front-matter-required has no grade 'reccomended', did you mean 'recommended'?")
                    .hasMessageContaining("<key>: front-matter-required has no option 'key', did you mean 'keys'?")
                    .hasMessageContaining("<least>: front-matter-required: least is a whole number")
                    .hasMessageContaining("<blank>: front-matter-required: blank takes one value")
                    .hasMessageContaining("in 7 places");
        }

        @Test
        @DisplayName("is a table")
        void isATable() {
            assertThatThrownBy(() -> nothing.pom("rules", "image-alt").load())
                    .hasMessageContaining("<rules>: rules is a table, not a single value");
        }
    }
}
