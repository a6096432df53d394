package io.github.contentlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.text.Position;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The findings of a rule in a post")
class RuleFindingsTest {

    private final RuleFindings findings = new RuleFindings();

    @Test
    @DisplayName("are all kept, as many as somebody may read")
    void kept() {
        report(RuleFindings.MOST);

        assertThat(findings.kept()).hasSize(RuleFindings.MOST);
        assertThat(findings.leftOut("some-rule")).isEmpty();
    }

    @Test
    @DisplayName("beyond that are counted, and the count is said where the first of them is")
    void counted() {
        report(RuleFindings.MOST + 70);

        assertThat(findings.kept()).hasSize(RuleFindings.MOST);
        assertThat(findings.leftOut("some-rule"))
                .contains(Report.at(Span.at(RuleFindings.MOST), "more")
                        .arg("rule", "some-rule")
                        .arg("count", 70));
    }

    private void report(int times) {
        for (int i = 0; i < times; i++) {
            Report report = Report.at(Span.at(i), "default");
            if (findings.admits(report)) {
                findings.add(finding(report));
            }
        }
    }

    private static Finding finding(Report report) {
        SourceText source = SourceText.of(Path.of("a.md"), "");
        return new Finding(
                "a.md",
                report.span(),
                new Position(1, 1),
                new Position(1, 1),
                "some-rule",
                report.grade(),
                Severity.WARNING,
                report.message(),
                Map.of(),
                Optional.empty(),
                Excerpt.of(source, Span.at(0)),
                "");
    }
}
