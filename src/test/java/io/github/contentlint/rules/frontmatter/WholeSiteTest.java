package io.github.contentlint.rules.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.contentlint.lint.ConfiguredRule;
import io.github.contentlint.lint.Finding;
import io.github.contentlint.lint.FindingSpool;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.Linter;
import io.github.contentlint.lint.Messages;
import io.github.contentlint.lint.Rule;
import io.github.contentlint.lint.RuleSettings;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.net.Cause;
import io.github.contentlint.net.RemoteImages;
import io.github.contentlint.site.Detection.Detected;
import io.github.contentlint.site.Generator;
import io.github.contentlint.site.SiteDetector;
import io.github.contentlint.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What these rules say of sites larger than the examples on their pages, and of posts that nobody would write. */
class WholeSiteTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path root;

    private final List<SourceFile> posts = new ArrayList<>();

    @Test
    void aMissingKeyIsAnErrorWhereTheSiteKeepsToIt() throws IOException {
        posts(19, "title: 有\ndate: 2025-01-02\ndescription: 有\ntags: [有]\n");
        post("z.md", "---\ndate: 2025-01-02\ndescription: 有\ntags: [有]\n---\n");
        assertThat(lint(new FrontMatterRequired()))
                .singleElement()
                .returns(Severity.ERROR, Finding::severity)
                .returns("content/posts/z.md", Finding::path);
    }

    @Test
    void aMissingKeyIsAWarningWhereTheSiteOftenDoesWithoutIt() throws IOException {
        posts(18, "title: 有\ndate: 2025-01-02\ndescription: 有\ntags: [有]\n");
        post("y.md", "---\ndate: 2025-01-02\ndescription: 有\ntags: [有]\n---\n");
        post("z.md", "---\ndate: 2025-01-02\ndescription: 有\ntags: [有]\n---\n");
        assertThat(lint(new FrontMatterRequired()))
                .hasSize(2)
                .allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void aKeyThatHardlyAnyPostHasIsSaidOnce() throws IOException {
        posts(20, "title: 有\ndate: 2025-01-02\ntags: [有]\n");
        List<Finding> findings = lint(new FrontMatterRequired());
        assertThat(findings).singleElement().returns(Severity.WARNING, Finding::severity);
        assertThat(new Messages().text(findings.get(0), Language.EN)).startsWith("20 of 20 posts have no description");
    }

    @Test
    void aSectionWithoutDatesHoldsPages() throws IOException {
        posts(20, "title: 有\ndate: 2025-01-02\ndescription: 有\ntags: [有]\n");
        post("../top/about.md", "---\nlayout: wide\n---\n");
        assertThat(lint(new FrontMatterRequired())).isEmpty();
    }

    @Test
    void unreadableFrontMatterLacksNothing() throws IOException {
        post("a.md", "---\ntitle: a\n\ttags: b\n---\n");
        post("b.md", "---\ntitle: a\ndate: 2025-01-02\n正文\n");
        assertThat(lint(new FrontMatterRequired())).isEmpty();
    }

    @Test
    void frontMatterBehindByteOrderMarksIsReadAsHugoReadsIt() throws IOException {
        post("a.md", "\uFEFF\uFEFF---\ntitle: a\ndate: 2025-01-02\ndescription: a\n---\n");
        assertThat(lint(new FrontMatterRequired()))
                .extracting(f -> f.args().get("key"))
                .containsExactly("tags");
    }

    @Test
    void threeSpellingsOfATagAreReportedAgainstTheMostFrequent() throws IOException {
        posts(3, "tags: [MySQL]\n");
        post("x.md", "---\ntags:\n  - mysql\n  - MySql\n---\n");
        post("y.md", "---\ntags: mysql\n---\n");
        assertThat(lint(new TagVariants()))
                .extracting(
                        f -> f.start().line() + ":" + f.start().column(),
                        f -> f.args().get("count"))
                .containsExactly(Tuple.tuple("3:5", "2"), Tuple.tuple("4:5", "1"));
    }

    @Test
    void everyFurtherCopyNamesTheFirst() throws IOException {
        posts(3, "title: 周报\n");
        assertThat(lint(new DuplicatePost()))
                .hasSize(2)
                .allMatch(finding -> finding.args().get("other").equals("content/posts/p0.md"));
    }

    @Test
    void hostilePostsTakeNoTime() throws IOException {
        String same = "啊".repeat(1_999);
        post("a.md", "---\ntitle: a\ndescription: " + same + "吧\n---\n" + "啊".repeat(2_000_000));
        post("b.md", "---\ntitle: " + "长".repeat(500_000) + "\n---\n" + "# 长\n\n".repeat(100_000));
        post("c.md", "---\ntags: [" + "a, A, ".repeat(20_000) + "a]\n---\n");
        post("d.md", "---\ntitle: \"\\uD800\"\nslug: \"\\uD800\"\ndescription: \"\\uDC00\"\n---\n");
        post("e.md", "");
        for (Rule rule : List.of(
                new FrontMatterRequired(),
                new FrontMatterPlaceholder(),
                new DescriptionTruncated(),
                new TitleMismatch(),
                new TagVariants(),
                new DuplicatePost())) {
            assertThat(assertTimeout(SOON, () -> lint(rule)))
                    .noneMatch(finding -> finding.rule().equals("internal-error"));
        }
    }

    private void posts(int count, String head) throws IOException {
        for (int i = 0; i < count; i++) {
            post("p" + i + ".md", "---\n" + head + "---\n正文\n");
        }
    }

    private void post(String name, String text) throws IOException {
        Path file = root.resolve("content/posts").resolve(name).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        posts.add(new SourceFile(file, root.relativize(file).toString().replace('\\', '/')));
    }

    private List<Finding> lint(Rule rule) throws IOException {
        Detected site = (Detected) SiteDetector.detect(root, Optional.of(Generator.HUGO));
        posts.sort(Comparator.comparing(SourceFile::name));
        List<Finding> findings = new ArrayList<>();
        try (FindingSpool spool = FindingSpool.create(root.resolve("target/spool"))) {
            new Linter(
                            site.site(),
                            RemoteImages.none(Cause.OFFLINE),
                            List.of(new ConfiguredRule(rule, RuleSettings.defaults(rule.info()))),
                            Map.of(),
                            2,
                            16 << 20)
                    .lint(posts, spool, done -> {})
                    .findings()
                    .forEach(findings::add);
        }
        return findings;
    }
}
