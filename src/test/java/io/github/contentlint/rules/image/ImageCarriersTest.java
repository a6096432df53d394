package io.github.contentlint.rules.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.lint.ConfiguredRule;
import io.github.contentlint.lint.Finding;
import io.github.contentlint.lint.FindingSpool;
import io.github.contentlint.lint.Linter;
import io.github.contentlint.lint.Rule;
import io.github.contentlint.lint.RuleSettings;
import io.github.contentlint.net.Cause;
import io.github.contentlint.net.RemoteImages;
import io.github.contentlint.site.Detection.Detected;
import io.github.contentlint.site.Generator;
import io.github.contentlint.site.Site;
import io.github.contentlint.site.SiteDetector;
import io.github.contentlint.text.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code images/carriers.tsv}: every way to show an image, and what looks like one, under each generator. */
class ImageCarriersTest {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    private static final byte[] SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.US_ASCII);

    private static final List<Rule> RULES = List.of(new ImageMissing(), new ImageCorrupt(), new AssetMissing());

    /** A generator's folder of posts, the one it publishes, and its configuration. */
    enum Blog {
        JEKYLL("_posts/2025-01-02-a.md", ".", "_config.yml", "title: a"),
        HUGO("content/posts/a.md", "static", "hugo.toml", "markup.goldmark.renderer.unsafe = true"),
        HEXO("source/_posts/a.md", "source", "_config.yml", "title: a"),
        VITEPRESS("guide/a.md", "public", ".vitepress/config.mts", "export default {}"),
        PLAIN("a.md", ".", "README.txt", "");

        private final String post;
        private final String published;
        private final String configFile;
        private final String config;

        Blog(String post, String published, String configFile, String config) {
            this.post = post;
            this.published = published;
            this.configFile = configFile;
            this.config = config;
        }
    }

    private record Row(String what, String generators, String source) {

        static Row of(String line) {
            String[] fields = line.split("\t");
            return new Row(
                    fields[0],
                    fields[1],
                    fields[2].replaceAll("(?<!\\\\)\\\\n", "\n").replace("\\\\!", "\\!"));
        }

        boolean isFor(Blog blog) {
            String name = blog.name().toLowerCase(Locale.ROOT);
            return generators.equals("all")
                    || Arrays.asList(generators.split(",")).contains(name);
        }
    }

    @TempDir
    Path root;

    @ParameterizedTest
    @EnumSource
    @DisplayName("An image is seen wherever it stands, and its reference alone is marked")
    void everyCarrier(Blog blog) throws IOException {
        Site site = site(blog);
        List<String> mistakes = new ArrayList<>();
        for (Row row : rows().filter(row -> row.isFor(blog)).toList()) {
            List<String> marked = marked(site, blog, row.source());
            switch (row.what()) {
                case "fine" -> check(marked.isEmpty(), row, marked, mistakes);
                case "wrong" -> check(marked.size() == 1, row, marked, mistakes);
                default -> {
                    boolean one = marked.size() == 1 && marked.get(0).matches("/img/no\\.\\w+(\\?v=1#x)?");
                    check(one, row, marked, mistakes);
                    List<String> there = marked(site, blog, row.source().replace("/no.", "/ok."));
                    check(there.isEmpty(), row, there, mistakes);
                    String windows = row.source().replace("\n", "\r\n");
                    check(marked.equals(marked(site, blog, windows)), row, marked, mistakes);
                }
            }
        }
        assertThat(mistakes).isEmpty();
    }

    private static void check(boolean right, Row row, List<String> marked, List<String> mistakes) {
        if (!right) {
            mistakes.add(row.what() + ": " + row.source() + " -> " + marked);
        }
    }

    private Site site(Blog blog) throws IOException {
        write(blog.configFile, blog.config.getBytes(StandardCharsets.UTF_8));
        String images = blog.published + "/img/";
        for (String name : List.of("ok.png", "中 文.png")) {
            write(images + name, PNG);
        }
        write(images + "ok.webp", WEBP);
        write(images + "ok.svg", SVG);
        write(images + "ok.mp4", new byte[] {1});
        write(images + "ok.mp3", new byte[] {1});
        write(images + "zero.png", new byte[0]);
        write(images + "html.png", "<!DOCTYPE html><html></html>".getBytes(StandardCharsets.US_ASCII));
        write(images + "half.png", Arrays.copyOf(PNG, PNG.length - 20));
        Detected detected = (Detected) SiteDetector.detect(root, Optional.of(Generator.valueOf(blog.name())));
        return detected.site();
    }

    private Path write(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path).normalize();
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** What findings mark in a post. */
    private List<String> marked(Site site, Blog blog, String body) throws IOException {
        String text = "---\r\ntitle: 题\r\n---\r\n\r\n" + body + "\r\n";
        Path file = write(blog.post, text.getBytes(StandardCharsets.UTF_8));
        List<ConfiguredRule> rules = RULES.stream()
                .map(rule -> new ConfiguredRule(rule, RuleSettings.defaults(rule.info())))
                .toList();
        List<String> marked = new ArrayList<>();
        try (FindingSpool spool = FindingSpool.create(root.resolve("target/spool"))) {
            new Linter(site, RemoteImages.none(Cause.OFFLINE), rules, Map.of(), 1, 1 << 20)
                    .lint(List.of(new SourceFile(file, blog.post)), spool, done -> {})
                    .findings()
                    .forEach(f -> marked.add(slice(text, f)));
        }
        return marked;
    }

    private static String slice(String text, Finding finding) {
        return text.substring(finding.span().start(), finding.span().end());
    }

    private static Stream<Row> rows() {
        try (InputStream in = ImageCarriersTest.class.getResourceAsStream("/images/carriers.tsv")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(line -> !line.startsWith("#")).map(Row::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
