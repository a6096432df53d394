package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.site.GoValue.Fields;
import io.github.contentlint.site.GoValue.Str;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Templates are followed as far as their values are known")
class GoTemplateTest {

    private static final HugoFunctions.Lookup NOTHING = new HugoFunctions.Lookup() {
        @Override
        public Optional<Path> pageResource(String name, boolean pattern) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> asset(String name) {
            return Optional.empty();
        }

        @Override
        public boolean hasLanguageInPaths() {
            return true;
        }

        @Override
        public Optional<GoTemplate> partial(String name) {
            return Optional.of(GoTemplate.parse("{{ partial \"self\" . }}"));
        }
    };

    private static String run(String template) {
        Fields site = new Fields(Map.of(), false);
        Fields dot = new Fields(Map.of("Destination", new Str("a.png"), "Title", GoValue.UNKNOWN), false);
        HugoFunctions functions = new HugoFunctions(NOTHING, site, "https://example.org/blog/", "/blog");
        return GoValue.withoutMarks(GoValue.text(GoTemplateRun.run(GoTemplate.parse(template), dot, functions)))
                .replace(GoValue.UNKNOWN_SIGN, "?");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            x {{- .Destination -}} y => xa.pngy
            {{/* }} */}}{{ "}}" }} => }}
            {{ .Destination | relURL }} => /blog/a.png
            {{ if .Title }}a{{ else }}b{{ end }} => ab
            {{ $x := "a" }}{{ if .Title }}{{ $x = "b" }}{{ end }}{{ $x }} => ?
            {{ $x := "a" }}{{ with .Destination }}{{ $x := "b" }}{{ end }}{{ $x }} => a
            {{ if not .Destination }}a{{ else if eq .Destination "a.png" }}b{{ else }}c{{ end }} => b
            {{ range slice "a" "b" }}{{ . }}{{ end }} => ab
            {{ define "d" }}[{{ . }}]{{ end }}{{ template "d" .Destination }} => [a.png]
            {{ printf "%s-%s" .Destination .Title }} => a.png-?
            {{ frobnicate 1 }} => ?
            {{ .Destination | relLangURL }} => ?
            {{ "<&" }} => &lt;&amp;
            """)
    void forms(String template, String written) {
        assertThat(run(template)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"{{", "{{ if", "{{ if .Title }}", "{{ end }}{{ else }}", "{{ ( }}", "{{ ) | | }}", "{{ \" }}", "{{ $ }}"
    })
    void whatGoRefusesDoesNoHarm(String template) {
        assertThat(run(template)).isNotNull();
    }

    @Test
    void hostileTemplatesEnd() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(run("{{ " + "x".repeat(500_000))).isNotEmpty();
            assertThat(run("{{ \"" + "\\\\".repeat(200_000) + "\" }}")).isNotEmpty();
            assertThat(run("{{ if .Title }}" + "{{ else if .Title }}".repeat(20_000)))
                    .isEmpty();
            assertThat(run("{{ if .Title }}".repeat(20_000))).isEmpty();
            assertThat(run("{{ " + "(".repeat(20_000) + " }}")).isEqualTo("?");
            assertThat(run("{{ partial \"self\" . }}")).isEqualTo("?");
            String nested = "{{ range slice " + "1 ".repeat(100) + "}}";
            assertThat(run(nested.repeat(8) + "{{ $x := 1 }}" + "{{ end }}".repeat(8)))
                    .isEmpty();
        });
    }
}
