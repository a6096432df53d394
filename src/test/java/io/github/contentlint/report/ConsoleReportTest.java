package io.github.contentlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Finding;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.LintResult;
import io.github.contentlint.lint.Messages;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.text.Span;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a blogger sees on the screen, as text in {@code src/test/resources/report}. */
class ConsoleReportTest {

    private static final Duration TIME = Duration.ofMillis(1234);
    private static final int MAX = 100;

    @ParameterizedTest
    @EnumSource
    void findingsOfAFewPosts(Language language) throws IOException {
        LintResult result = SamplePost.result(3, fewFindings());
        Golden.check("console-" + language.id() + ".txt", print(result, language, MAX, false));
    }

    @ParameterizedTest
    @EnumSource
    void moreFindingsThanAScreenHolds(Language language) throws IOException {
        LintResult result = SamplePost.result(40, manyFindings());
        Golden.check("console-many-" + language.id() + ".txt", print(result, language, 4, false));
    }

    @Test
    void anErrorInTheLastPostIsPrintedAmongTheFirstHundred() {
        List<Finding> findings = manyFindings();
        assertThat(findings).hasSize(263);
        String printed = print(SamplePost.result(40, findings), Language.EN, MAX, false);
        assertThat(printed)
                .contains("posts/39.md:1:4 error")
                .contains("Printed 100 of 263 findings: errors first")
                .containsSubsequence("posts/00.md:1:1 warning", "posts/39.md:1:4 error");
        assertThat(printed.lines().filter(l -> l.contains("[sample-")).count()).isEqualTo(MAX);
    }

    @Test
    void aNoisyRuleLeavesRoomForTheOthers() {
        List<Finding> findings = new ArrayList<>();
        SamplePost post = SamplePost.of("a.md", "<b>地\n");
        for (int i = 0; i < MAX; i++) {
            findings.add(post.markup(Severity.ERROR, new Span(0, 3), Optional.empty()));
        }
        findings.addAll(List.of(post.typo("地"), post.typo("地"), post.typo("地")));
        String printed = print(SamplePost.result(1, findings), Language.EN, 10, false);
        assertThat(printed.lines().filter(l -> l.endsWith("[sample-markup]"))).hasSize(7);
        assertThat(printed.lines().filter(l -> l.endsWith("[sample-typo]"))).hasSize(3);
    }

    @Test
    void infoIsPrintedOnlyWhenAskedForAndAfterAllElse() {
        SamplePost post = SamplePost.of("a.md", "<b>x</b>\n地\n");
        Finding info = post.markup(Severity.INFO, new Span(0, 3), Optional.empty());
        LintResult result = SamplePost.result(1, List.of(info, post.typo("地")));
        assertThat(print(result, Language.EN, MAX, false))
                .doesNotContain("a.md:1:1 info")
                .contains("-Dcontent.verbose")
                .doesNotContain("Printed");
        assertThat(print(result, Language.EN, MAX, true)).contains("INFO a.md:1:1 info");
        assertThat(print(result, Language.EN, 1, true))
                .contains("a.md:2:1 error")
                .doesNotContain("a.md:1:1 info");
    }

    @Test
    void nothingFound() {
        LintResult result = new LintResult(
                1, new TreeMap<>(), new TreeMap<>(Map.of("template", 3, "image plugin", 1)), action -> {});
        assertThat(print(result, Language.EN, MAX, false))
                .isEqualTo(
                        "INFO 1 post read, nothing found, 1.2 s\n"
                                + "INFO References that could not be told good or bad, not reported: image plugin × 1, template × 3\n");
        assertThat(print(result, Language.ZH, MAX, false)).startsWith("INFO 检查了 1 篇文章，没有发现问题，用时 1.2 秒\n");
    }

    @Test
    void aHostileFileNameDoesNothingToTheTerminal() {
        SamplePost post = SamplePost.of("a\u001B[2J\nb\u202E.md", "\u001B]0;地\u0007");
        String printed = print(SamplePost.result(1, List.of(post.typo("地"))), Language.EN, MAX, false);
        assertThat(printed).contains("a<U+001B>[2J<U+000A>b<U+202E>.md:1:5").contains("<U+001B>]0;地<U+0007>");
        assertThat(printed.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
    }

    private static List<Finding> fewFindings() {
        SamplePost typos = SamplePost.of("_posts/2025-01-02-浪潮.md", "---\ntitle: a\n---\n大家公认AI浪潮地起点是它，AIGC地产业化是终点。\n");
        SamplePost tags = SamplePost.of(
                "_posts/2025-01-03-tags.md",
                "<p><strong><strong>01</strong></strong></p>\n\t🎉\u00A0<strong></strong>完\n");
        Span inner = new Span(11, 19);
        Span closing = new Span(21, 30);
        Fix unwrap = new Fix(Fix.Safety.SAFE, List.of(new Edit(inner, ""), new Edit(closing, "")));
        Span empty = tags.span("\u00A0<strong></strong>");
        return List.of(
                typos.typo("浪潮地起点", Fix.safe(typos.span("地起"), "的起")),
                typos.typo("AIGC地产业化", Fix.unsafe(typos.span("地产业"), "的产业")),
                tags.markup(Severity.WARNING, inner, Optional.of(unwrap)),
                tags.markup(Severity.WARNING, empty, Optional.of(Fix.safe(empty, ""))),
                tags.markup(Severity.INFO, inner, Optional.empty()));
    }

    /** 40 posts with 260 warnings, and three errors at the very end. */
    private static List<Finding> manyFindings() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            SamplePost post = SamplePost.of("posts/%02d.md".formatted(i), "<b>地\n");
            for (int j = 0; j < 2 + i % 10; j++) {
                findings.add(post.markup(Severity.WARNING, new Span(0, 3), Optional.empty()));
            }
            if (i > 36) {
                findings.add(post.typo("地"));
            }
        }
        return findings;
    }

    private static String print(LintResult result, Language language, int max, boolean verbose) {
        List<Line> lines = new ArrayList<>();
        ConsoleOptions options = new ConsoleOptions(language, max, verbose, "target/content-lint/report.sarif");
        new ConsoleReport(new Messages(), options).write(result, TIME, lines::add);
        return lines.stream().map(l -> l.level() + " " + l.text() + "\n").collect(Collectors.joining());
    }
}
