package io.github.contentlint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.contentlint.config.Setting;
import io.github.contentlint.report.Line;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever lies where posts should be gets a finding of its own, and the run goes on. */
@DisplayName("A blog with bad input")
class BadInputTest {

    private static final String HEAD = "---\ntitle: 标题\ntags: [甲]\n---\n\n";
    private static final Duration LINEAR = Duration.ofSeconds(60);

    @TempDir
    private Path blog;

    @TempDir
    private Path elsewhere;

    private final List<String> screen = new ArrayList<>();
    private Runnable afterDiscovery = () -> {};

    @BeforeEach
    void jekyll() throws IOException {
        Files.writeString(blog.resolve("_config.yml"), "title: x\nexclude: [target]\n");
        Files.createDirectories(blog.resolve("_posts"));
        write("_posts/2026-01-01-broken-image.md", HEAD + "![图](/missing.png)\n");
    }

    /** The post with a broken image is found whatever lies beside it. */
    private void assertFound(String... findings) {
        assertTimeoutPreemptively(LINEAR, () -> lint("16 MB"));
        assertThat(screen).anyMatch(l -> l.contains("broken-image.md:6:") && l.contains("[image-missing]"));
        assertThat(screen).noneMatch(l -> l.contains("[internal-error]"));
        for (String finding : findings) {
            String[] parts = finding.split(" ");
            assertThat(screen).as(finding).anyMatch(l -> List.of(parts).stream().allMatch(l::contains));
        }
    }

    private void lint(String maxPostSize) throws Exception {
        new LintRun(
                        new Place(blog, blog, Set.of(), blog.resolve("target/content-lint")),
                        new Invocation("test", "mvn explain", FakeNetwork.NONE),
                        this::print)
                .run(
                        Setting.table("pom", List.of()),
                        Setting.table("-D", List.of(entry("locale", "en"), entry("maxPostSize", maxPostSize))));
    }

    private void print(Line line) {
        screen.add(line.text());
        if (line.text().startsWith("jekyll site in ")) {
            afterDiscovery.run();
        }
    }

    private static Setting.Entry entry(String key, String value) {
        return new Setting.Entry(key, "-Dcontent." + key, Setting.text("-Dcontent." + key, value));
    }

    private void write(String file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String file, byte[] bytes) throws IOException {
        Files.write(blog.resolve(file), bytes);
    }

    @Test
    @DisplayName("empty files and bare fences")
    void empty() throws IOException {
        write("_posts/2026-01-02-empty.md", "");
        write("_posts/2026-01-03-fence.md", "---");
        write("_posts/2026-01-04-blank.md", "\n\n \n");
        assertFound();
        assertThat(screen).anyMatch(l -> l.contains("4 posts read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\r", "\r\n"})
    @DisplayName("byte order marks and line ends hold every position")
    void marksAndLineEnds(String what) throws IOException {
        String text = HEAD + "第一行\n\n<b><b>二</b></b>\n";
        write("_posts/2026-01-02-odd.md", what.equals("\uFEFF") ? what + text : text.replace("\n", what));
        assertFound("2026-01-02-odd.md:8:4 [html-nested-same]");
    }

    @Test
    @DisplayName("a mix of line ends")
    void mixedLineEnds() throws IOException {
        write("_posts/2026-01-02-mix.md", HEAD.replace("\n", "\r\n") + "一\r二\n三\r\n\n<b><b>二</b></b>\n");
        assertFound("2026-01-02-mix.md:10:4 [html-nested-same]");
    }

    @Test
    @DisplayName("other encodings, named")
    void otherEncodings() throws IOException {
        String text = HEAD + "今天天气很好，我们出去走走，晚上再回来写文章。\n";
        write("_posts/2026-01-02-gbk.md", text.getBytes(Charset.forName("GBK")));
        write("_posts/2026-01-03-utf16.md", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        assertFound(
                "2026-01-02-gbk.md:1:1 GB18030 [front-matter-syntax]",
                "2026-01-03-utf16.md:1:1 UTF-16LE [front-matter-syntax]");
    }

    @Test
    @DisplayName("NUL bytes and lone surrogates")
    void noText() throws IOException {
        write("_posts/2026-01-02-nul.md", HEAD + "a\0b");
        write("_posts/2026-01-04-utf16.md", HEAD.getBytes(StandardCharsets.UTF_16LE));
        byte[] surrogate = (HEAD + "a??? b\n").getBytes(StandardCharsets.UTF_8);
        int at = new String(surrogate, StandardCharsets.ISO_8859_1).indexOf("???");
        surrogate[at] = (byte) 0xED;
        surrogate[at + 1] = (byte) 0xA0;
        surrogate[at + 2] = (byte) 0x80;
        write("_posts/2026-01-03-surrogate.md", surrogate);
        assertFound(
                "2026-01-02-nul.md:6:2 [file-unreadable]",
                "2026-01-03-surrogate.md:6:2 [front-matter-syntax]",
                "2026-01-04-utf16.md:1:2 [file-unreadable]");
    }

    @Test
    @DisplayName("a post of 50 MB is counted, not read")
    void tooLarge() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(blog.resolve("_posts/2026-01-02-huge.md").toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        assertFound("2026-01-02-huge.md:1:1 50 MB [post-too-large]");
    }

    @ParameterizedTest
    @CsvSource({"10 B,'more than the limit of 10 B'", "1 KB,'has 1029 B, more than the limit of 1024 B'"})
    @DisplayName("a size is told in the unit that shows it to be over the limit")
    void slightlyTooLarge(String limit, String said) throws Exception {
        write("_posts/2026-01-02-large.md", "x".repeat(1029));
        lint(limit);
        assertThat(screen).anyMatch(l -> l.contains("2026-01-02-large.md:1:1") && l.contains(said));
    }

    @Test
    @DisplayName("one line of 20 MB, where that is allowed")
    void longLine() throws Exception {
        write("_posts/2026-01-02-line.md", HEAD + "湖面很静，只有鸭子。".repeat((20 << 20) / 30));
        assertTimeoutPreemptively(LINEAR, () -> lint("32 MB"));
        assertThat(screen).anyMatch(l -> l.contains("2 posts read"));
    }

    @Test
    @DisplayName("what nests without end")
    void nested() throws IOException {
        write("_posts/2026-01-02-div.md", HEAD + "<div>".repeat(100_000));
        write("_posts/2026-01-03-yaml.md", "---\ntitle: " + "[".repeat(100_000) + "\n---\n\n正文\n");
        write("_posts/2026-01-04-alias.md", aliasBomb());
        assertFound(
                "2026-01-02-div.md:6: [html-unclosed]",
                "2026-01-03-yaml.md: [front-matter-syntax]",
                "2026-01-04-alias.md: [front-matter-syntax]");
    }

    private static String aliasBomb() {
        StringBuilder yaml = new StringBuilder("---\na0: &a0 [x]\n");
        for (int i = 1; i < 60; i++) {
            yaml.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(9)));
        }
        return yaml + "title: 标题\n---\n\n正文\n";
    }

    @Test
    @DisplayName("what is never closed")
    void unclosed() throws IOException {
        String text =
                "# [![甲](b <a href=\"c <!-- d `e ```f {{ g }% h {% raw %} $$ **i __j\n\n```\n<div>\n{% highlight %}\n> - k";
        write("_posts/2026-01-02-unclosed.md", HEAD + text);
        write("_posts/2026-01-03-fence.md", "---\ntitle: 标题\n\n正文\n");
        assertFound("2026-01-03-fence.md: [front-matter-syntax]");
    }

    @Test
    @DisplayName("folders, links and files that cannot be read")
    void files() throws IOException {
        Files.createDirectories(blog.resolve("_posts/2026-01-02-folder.md"));
        Files.createSymbolicLink(blog.resolve("_posts/2026-01-03-nowhere.md"), Path.of("nowhere.md"));
        Files.createSymbolicLink(blog.resolve("_posts/2026-01-04-loop.md"), Path.of("2026-01-04-loop.md"));
        Files.createSymbolicLink(blog.resolve("_posts/loop"), Path.of(".."));
        assertFound(
                "2026-01-02-folder.md:1:1 folder [file-unreadable]",
                "2026-01-03-nowhere.md:1:1 [file-unreadable]",
                "2026-01-04-loop.md:1:1 [file-unreadable]");
    }

    @Test
    @DisplayName("a post that is deleted, and one that becomes a folder, while the run goes on")
    void goneMeanwhile() throws IOException {
        Path deleted = blog.resolve("_posts/2026-01-02-deleted.md");
        Path replaced = blog.resolve("_posts/2026-01-03-replaced.md");
        Files.writeString(deleted, HEAD);
        Files.writeString(replaced, HEAD);
        afterDiscovery = () -> {
            try {
                Files.delete(deleted);
                Files.delete(replaced);
                Files.createDirectory(replaced);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        assertFound("2026-01-03-replaced.md:1:1 [file-unreadable]");
        assertThat(screen)
                .as("what is deleted is no post any more")
                .noneMatch(l -> l.contains("deleted.md"))
                .anyMatch(l -> l.startsWith("1 post read"));
    }

    @Test
    @DisplayName("a file that may not be read")
    void forbidden() throws IOException {
        write("_posts/2026-01-02-forbidden.md", HEAD);
        Path file = blog.resolve("_posts/2026-01-02-forbidden.md");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "whoever runs the tests may read everything");
        assertFound("2026-01-02-forbidden.md:1:1 [file-unreadable]");
    }

    @Test
    @DisplayName("lone surrogates that escapes and entities make, in a report too")
    void madeSurrogates() throws Exception {
        write("_posts/2026-01-02-yaml.md", "---\ntitle: \"x \\uD83D\"\ntags: [甲]\n---\n\n# x \\uD83D\n");
        write("_posts/2026-01-03-json.md", HEAD + "&#xD83D;<b><b>&#xDE00;</b></b>\n");
        assertFound("2026-01-03-json.md:6:12 [html-nested-same]");
        assertThat(screen).anyMatch(l -> l.contains("3 posts read"));
    }

    @Test
    @DisplayName("hundreds of thousands of references to no file: some are listed, the others counted")
    void endlessFindings() throws IOException {
        write("_posts/2026-01-02-export.md", HEAD + "![图](/gone.png)\n".repeat(20_000));
        assertFound("2026-01-02-export.md:6: gone.png [image-missing]");
        assertThat(screen)
                .anyMatch(l -> l.contains("10001 errors"))
                .anyMatch(l -> l.strip().startsWith("too-many-findings"));
    }

    @Test
    @DisplayName("images behind links: loops, circles, nowhere, out of the site")
    void linkedImages() throws IOException {
        Path outside = Files.createDirectories(elsewhere.resolve("shared"));
        Files.writeString(outside.resolve("there.png"), "");
        Files.createDirectories(blog.resolve("img"));
        link("img/loop.png", "loop.png");
        link("img/gone.png", "nowhere.png");
        link("img/circle", "../img");
        link("img/out.png", outside.resolve("there.png").toString());
        link("img/shared", outside.toString());
        write("_posts/2026-01-02-links.md", HEAD + """
                ![图](/img/loop.png)
                ![图](/img/gone.png)
                ![图](/img/circle/circle/circle/none.png)
                ![图](/img/out.png)
                ![图](/img/shared/there.png)
                ![图](/../../../../../../etc/passwd)
                ![图](../../../../../../../../../../../../etc/passwd)
                """);
        assertFound(
                "links.md:6: img/loop.png [image-missing]",
                "links.md:7: img/gone.png [image-missing]",
                "links.md:8: img/circle/circle/circle/none.png [image-missing]",
                "links.md:9: empty [image-corrupt]",
                "links.md:10: empty [image-corrupt]",
                "links.md:11: etc/passwd [image-missing]",
                "links.md:12: etc/passwd [image-missing]");
    }

    private void link(String from, String to) throws IOException {
        Files.createSymbolicLink(blog.resolve(from), Path.of(to));
    }

    @Test
    @DisplayName("any name a file can have")
    void names() throws IOException {
        for (String name : List.of("a b", "标题", "😀", "x\ny", "q'\"&<")) {
            write("_posts/2026-01-02-" + name + ".md", HEAD + "![图](/missing.png)\n");
        }
        assertFound("2026-01-02-标题.md:6:", "2026-01-02-😀.md:6:");
        assertThat(screen)
                .anyMatch(l -> l.startsWith("_posts/2026-01-02-a b.md:6:"))
                .anyMatch(l -> l.startsWith("_posts/2026-01-02-q'\"&<.md:6:"))
                .anyMatch(l -> l.startsWith("_posts/2026-01-02-x<U+000A>y.md:6:"));
        assertThat(screen).anyMatch(l -> l.contains("6 posts read"));
    }
}
