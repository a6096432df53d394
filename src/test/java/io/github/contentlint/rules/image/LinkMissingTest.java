package io.github.contentlint.rules.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.contentlint.lint.ConfiguredRule;
import io.github.contentlint.lint.Finding;
import io.github.contentlint.lint.FindingSpool;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.LintResult;
import io.github.contentlint.lint.Linter;
import io.github.contentlint.lint.Rule;
import io.github.contentlint.lint.RuleSettings;
import io.github.contentlint.net.Cause;
import io.github.contentlint.net.RemoteImages;
import io.github.contentlint.site.Detection.Detected;
import io.github.contentlint.site.Generator;
import io.github.contentlint.site.SiteDetector;
import io.github.contentlint.text.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Links between the posts of a whole site")
class LinkMissingTest {

    private static final String FRONT = "---\ntitle: 文\n---\n";
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path root;

    private final List<SourceFile> linted = new ArrayList<>();

    @Test
    @DisplayName("to what is not published are told apart by why")
    void notPublished() {
        file("_config.yml", "permalink: /:title/\n");
        post("_posts/2025-01-01-a.md", FRONT + "[1](/b/) [2](/c/) [3](/d/)\n");
        post("_drafts/b.md", FRONT);
        post("_posts/2025-01-03-c.md", "---\npublished: false\n---\n");
        post("_posts/2025-01-04-d.md", FRONT);
        assertThat(lint()).extracting(Finding::message).containsExactly("draft", "unpublished");
    }

    @Test
    @DisplayName("that differ by the site's path, letter case or ending have a certain fix")
    void certainFixes() {
        file("_config.yml", "permalink: /p/:title/\nbaseurl: /blog\nurl: https://example.org\n");
        post("_posts/2025-01-01-a.md", FRONT + """
                [1](/p/b/#x)
                [2](/blog/blog/p/b/)
                [3](/blog/p/B/)
                [4](/blog/p/b.html)
                [5](https://example.org/blog/P/b/)
                [6](/blog/p/b)
                [7](https://example.org/blog/p/b/index.html)
                """);
        post("_posts/2025-01-02-b.md", FRONT + "## X\n");
        List<Finding> findings = lint();
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        "base-missing-suggested",
                        "base-doubled-suggested",
                        "case-suggested",
                        "extension-suggested",
                        "case-suggested");
        assertThat(findings)
                .allMatch(f -> f.fix().orElseThrow().safety() == Fix.Safety.SAFE)
                .extracting(f -> f.fix().orElseThrow().edits().get(0).replacement())
                .containsExactly("/blog/p/b/#x", "/blog/p/b/", "/blog/p/b/", "/blog/p/b/", "/blog/p/b/");
    }

    @Test
    @DisplayName("may lead to pages that are not linted, whose front matter is read then")
    void partOfTheSiteLinted() {
        file("_config.yml", "permalink: /p/:title/\n");
        post("_posts/2025-01-01-a.md", FRONT + "[1](/p/b/#x) [2](/about/) [3](/p/none/)\n");
        file("_posts/2025-01-02-b.md", FRONT + "## Y\n");
        file("about.md", "---\npermalink: /about/\n---\n");
        assertThat(lint()).extracting(f -> f.args().get("file")).containsExactly("/p/none/");
    }

    @Test
    @DisplayName("are not missed where most of the blog is elsewhere")
    void partOfABlog() {
        file("_config.yml", "permalink: /p/:title/\n");
        post("_posts/2025-01-01-a.md", FRONT + links(1, 12, i -> "/p/gone" + i + "/") + "[b](/p/b/) [c](#none)\n");
        post("_posts/2025-01-02-b.md", FRONT);
        LintResult result = result();
        assertThat(findings(result)).extracting(Finding::message).containsExactly("anchor");
        assertThat(result.undecided()).containsEntry("part of a site", 11);
    }

    @Test
    @DisplayName("to a day that depends on the time zone, to other parts of the host, to lists are not known")
    void unknown() {
        file("_config.yml", "title: x\n");
        post("_posts/2025-01-01-a.md", FRONT + """
                [1](/2025/01/03/b.html) [2](/2025/01/09/b.html) [3](/project/docs/) [4](/tags/x/) [5](/page2/)
                """);
        post("_posts/2025-01-02-b.md", FRONT);
        LintResult result = result();
        assertThat(findings(result)).singleElement().returns("missing-suggested", Finding::message);
        assertThat(result.undecided()).isEqualTo(Map.of("time zone", 1, "elsewhere on the host", 1, "generated", 2));
    }

    @Test
    @DisplayName("to a post whose address only a build knows are not known")
    void placeless() {
        file("_config.yml", "title: x\n");
        post("_posts/2025-01-01-a.md", FRONT + "[1](/2025/001/other.html)\n");
        post(
                "_posts/2025-01-02-other.md",
                "---\ndate: 2025-01-02 00:30:00 +0900\npermalink: /:year/:y_day/:title.html\n---\n");
        LintResult result = result();
        assertThat(findings(result)).isEmpty();
        assertThat(result.undecided()).containsEntry("permalink", 1);
    }

    @Test
    @DisplayName("by the thousand, to one page or to many, are soon looked at")
    void many() {
        file("_config.yml", "permalink: /p/:title/\n");
        post("_posts/2025-01-01-a.md", FRONT + "[x](/p/none/) ".repeat(100_000));
        post(
                "_posts/2025-01-02-b.md",
                FRONT + links(0, 20_000, i -> "/p/none" + i + "/") + links(0, 500, i -> "/p/c" + i + "/"));
        post("_posts/2025-01-03-d.md", FRONT + headings(2_000) + links(0, 20_000, i -> "#zz" + i));
        IntStream.range(0, 500).forEach(i -> post("_posts/2024-01-01-c" + i + ".md", FRONT));
        List<Finding> findings = assertTimeout(SOON, this::lint);
        assertThat(findings.stream().filter(f -> f.path().endsWith("-a.md"))).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    @DisplayName("and ids that nobody would write are no reason to fail")
    void hostile() {
        file("_config.yml", "title: x\n");
        String id = "长".repeat(100_000);
        post(
                "_posts/2025-01-01-a.md",
                FRONT + "## " + id + "\n\n[1](#" + id + ") [2](#%E4%B8%) [3](../../../../../x)\n\n" + "{#"
                        + "#".repeat(50_000) + "\n[4](#a%00b) [5](/a%2Fb%00/)\n");
        assertTimeout(
                SOON, () -> assertThat(lint()).extracting(Finding::message).containsOnly("anchor"));
    }

    private interface Target {
        String of(int number);
    }

    private static String links(int from, int to, Target target) {
        return IntStream.range(from, to)
                .mapToObj(i -> "[x](" + target.of(i) + ")\n")
                .collect(Collectors.joining());
    }

    private static String headings(int count) {
        return IntStream.range(0, count).mapToObj(i -> "## 标题\n\n").collect(Collectors.joining());
    }

    private void post(String path, String text) {
        file(path, text);
        linted.add(new SourceFile(root.resolve(path), path));
    }

    private void file(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Finding> lint() {
        return findings(result());
    }

    private static List<Finding> findings(LintResult result) {
        List<Finding> findings = new ArrayList<>();
        result.findings().forEach(findings::add);
        return findings;
    }

    private LintResult result() {
        Rule rule = new LinkMissing();
        linted.sort(Comparator.comparing(SourceFile::name));
        Detected detected = (Detected) SiteDetector.detect(root, Optional.of(Generator.JEKYLL));
        List<ConfiguredRule> rules = List.of(new ConfiguredRule(rule, RuleSettings.defaults(rule.info())));
        try {
            FindingSpool spool = FindingSpool.create(Files.createTempFile(root, "spool", ".tmp"));
            return new Linter(detected.site(), RemoteImages.none(Cause.OFFLINE), rules, Map.of(), 2, 64 << 20)
                    .lint(linted, spool, done -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
