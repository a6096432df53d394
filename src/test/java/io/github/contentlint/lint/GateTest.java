package io.github.contentlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.text.Position;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The gate")
class GateTest {

    @ParameterizedTest(name = "failOn={0}, maxWarnings={1}: {2} errors, {3} warnings, {4} infos: {5}")
    @CsvSource({
        "ERROR,    , 1, 0, 0, SEVERITY",
        "ERROR,    , 0, 9, 9, ",
        "ERROR,   9, 0, 9, 0, ",
        "ERROR,   8, 0, 9, 0, TOO_MANY_WARNINGS",
        "ERROR,   0, 0, 0, 9, ",
        "ERROR,   0, 2, 9, 0, SEVERITY",
        "WARNING,  , 0, 1, 0, SEVERITY",
        "WARNING,  , 1, 0, 0, SEVERITY",
        "WARNING,  , 0, 0, 9, ",
        "NEVER,    , 9, 9, 9, ",
        "NEVER,   0, 9, 9, 9, ",
    })
    void judges(FailOn failOn, Integer maxWarnings, int errors, int warnings, int infos, Gate.Cause expected) {
        Gate gate = new Gate(failOn, maxWarnings == null ? OptionalInt.empty() : OptionalInt.of(maxWarnings));
        assertThat(gate.judge(result(errors, warnings, infos)).map(Gate.Failure::cause))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    @DisplayName("names the first few findings that fail, and no others")
    void namesTheFirst() {
        Gate.Failure failure = new Gate(FailOn.ERROR, OptionalInt.empty())
                .judge(result(5, 7, 2))
                .orElseThrow();
        assertThat(failure.errors()).isEqualTo(5);
        assertThat(failure.warnings()).isEqualTo(7);
        assertThat(failure.count()).isEqualTo(5);
        assertThat(failure.first()).hasSize(3).allMatch(f -> f.severity() == Severity.ERROR);
    }

    @Test
    @DisplayName("names warnings where they are too many")
    void namesWarnings() {
        Gate.Failure failure =
                new Gate(FailOn.ERROR, OptionalInt.of(1)).judge(result(0, 2, 1)).orElseThrow();
        assertThat(failure.count()).isEqualTo(2);
        assertThat(failure.first()).hasSize(2).allMatch(f -> f.severity() == Severity.WARNING);
    }

    private static LintResult result(int errors, int warnings, int infos) {
        List<Finding> findings = new ArrayList<>();
        add(findings, infos, Severity.INFO);
        add(findings, warnings, Severity.WARNING);
        add(findings, errors, Severity.ERROR);
        return new LintResult(1, counts(findings), new TreeMap<>(), findings::forEach);
    }

    private static void add(List<Finding> findings, int count, Severity severity) {
        for (int i = 0; i < count; i++) {
            findings.add(new Finding(
                    "a.md",
                    Span.at(0),
                    new Position(1, 1),
                    new Position(1, 1),
                    "image-alt",
                    "default",
                    severity,
                    "message",
                    Map.of(),
                    Optional.empty(),
                    new Excerpt("", 0, 0),
                    ""));
        }
    }

    private static SortedMap<String, Map<Severity, Integer>> counts(List<Finding> findings) {
        SortedMap<String, Map<Severity, Integer>> counts = new TreeMap<>();
        findings.forEach(f -> counts.computeIfAbsent(f.rule(), r -> new EnumMap<>(Severity.class))
                .merge(f.severity(), 1, Integer::sum));
        return counts;
    }
}
