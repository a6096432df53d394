package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A reference to no file names the file that was meant")
class NearestFileTest {

    private static final String POST = "_posts/2025-01-01-a.md";

    @TempDir
    Path root;

    private Folder jekyll() {
        return new Folder(root).with("_config.yml", "title: x\n").with(POST, "---\ntitle: x\n---\n");
    }

    @ParameterizedTest
    @DisplayName("with another extension")
    @CsvSource(delimiterString = "=>", textBlock = """
            md /img/photo.png => broken MISSING to /img/photo.jpg
            md /img/logo.svg => broken MISSING to /img/logo.PNG
            md /img/Shot.jpeg => broken MISSING to /img/shot.webp
            md /img/two.gif => broken MISSING
            md /img/code.png => broken MISSING
            css /img/photo.css => broken MISSING
            """)
    void otherExtension(String reference, String verdict) {
        Folder blog = jekyll().files(
                        "img/photo.jpg", "img/logo.PNG", "img/shot.webp", "img/two.png", "img/two.jpg", "img/code.js");

        assertThat(blog.verdict(POST, reference)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @DisplayName("with a slip in one word, or other separators")
    @CsvSource(delimiterString = "=>", textBlock = """
            md /img/archtecture.png => broken MISSING to /img/architecture.png
            md /img/my-flowchat-1.png => broken MISSING to /img/my-flowchart-1.png
            md /img/home_page.png => broken MISSING to /img/home-page.png
            md /img/homepage.png => broken MISSING to /img/home-page.png
            md /img/系统流量图.png => broken MISSING to /img/系统流程图.png
            """)
    void slip(String reference, String verdict) {
        Folder blog =
                jekyll().files("img/architecture.png", "img/my-flowchart-1.png", "img/home-page.png", "img/系统流程图.png");

        assertThat(blog.verdict(POST, reference)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @DisplayName("but not one that differs by what tells files apart")
    @CsvSource({
        "figure-2.png,figure-1.png",
        "fig1-2.png,fig12.png",
        "diagram-b.png,diagram-a.png",
        "系统流程图二.png,系统流程图一.png",
        "logo_en_small.png,logo_zh_small.png",
        "main.js,maim.js",
        "left-side.png,right-side.png",
        "photos.png,photo.png"
    })
    void noSlip(String asked, String there) {
        assertThat(jekyll().files("img/" + there).verdict(POST, "md /img/" + asked))
                .isEqualTo("broken MISSING");
    }

    @Test
    @DisplayName("but none where two fit")
    void ambiguous() {
        Folder blog = jekyll().files("img/diagram.png", "img/diagrams/x.png", "img/diagrem.png");

        assertThat(blog.verdict(POST, "md /img/diagrim.png")).isEqualTo("broken MISSING");
    }

    @Test
    @DisplayName("elsewhere, where one alone is published")
    void elsewhere() {
        Folder blog = jekyll().files("old/2019/diagram.png", "_drafts/diagram.png", "node_modules/diagram.png");

        assertThat(blog.verdict(POST, "md /img/diagram.png")).isEqualTo("broken MISSING to /old/2019/diagram.png");
        assertThat(blog.files("new/diagram.png").verdict(POST, "md /img/diagram.png"))
                .isEqualTo("broken MISSING");
    }

    @ParameterizedTest
    @DisabledOnOs(value = OS.MAC, disabledReason = "its file systems take both for one")
    @DisplayName("in the other form of Unicode, which servers tell apart")
    @CsvSource({"caf\u00e9.png,cafe\u0301.png", "nai\u0308f.png,na\u00eff.png", "ガ.png,カ\u3099.png"})
    void otherForm(String there, String asked) {
        assertThat(jekyll().files("img/" + there).verdict(POST, "md /img/" + asked))
                .isEqualTo("broken NORMALIZATION to /img/" + there);
        assertThat(jekyll().verdict(POST, "html /img/" + there)).isEqualTo("found img/" + there);
        assertThat(jekyll().files("IMG2/" + there).verdict(POST, "md /img2/" + asked))
                .isEqualTo("broken CASE to /IMG2/" + there);
    }

    @Test
    @DisabledOnOs(value = OS.MAC, disabledReason = "its file systems take both for one")
    @DisplayName("in the other form of Unicode, whatever the generator")
    void otherFormElsewhere() {
        Folder hugo = new Folder(root.resolve("hugo"))
                .with("hugo.toml", "title = 'x'\n")
                .with("content/posts/b/index.md", "---\ntitle: x\n---\n")
                .files("content/posts/b/cafe\u0301.png");
        Folder hexo = new Folder(root.resolve("hexo"))
                .with("package.json", "{\"hexo\": {\"version\": \"8.1.2\"}, \"dependencies\": {\"hexo\": \"^8.1.2\"}}")
                .with("_config.yml", "title: x\n")
                .with("source/_posts/a.md", "---\ntitle: x\n---\n")
                .files("source/img/cafe\u0301.png");
        Folder plain =
                new Folder(root.resolve("plain")).with("p.md", "---\n---\n").files("img/cafe\u0301.png");

        assertThat(hugo.verdict("content/posts/b/index.md", "md caf\u00e9.png"))
                .isEqualTo("broken NORMALIZATION to /posts/b/cafe\u0301.png");
        assertThat(hexo.verdict("source/_posts/a.md", "md /img/caf\u00e9.png"))
                .isEqualTo("broken NORMALIZATION to /img/cafe\u0301.png");
        assertThat(plain.verdict("p.md", "md img/caf\u00e9.png"))
                .isEqualTo("broken NORMALIZATION to ./img/cafe\u0301.png");
    }

    @Test
    @DisplayName("in time, among many files and behind links that lead in circles")
    void manyFiles() throws Exception {
        Folder blog = jekyll();
        Path folder = Files.createDirectories(root.resolve("img"));
        for (int i = 0; i < 2_000; i++) {
            Files.createFile(folder.resolve("photograph-" + i + ".png"));
        }
        Files.createSymbolicLink(folder.resolve("again"), Path.of("."));
        Site site = blog.site();

        assertTimeout(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 200; i++) {
                String deep = "again/".repeat(i % 38);
                assertThat(blog.verdict(site, POST, "md /img/" + deep + "photograpf-" + i + ".png"))
                        .isEqualTo("broken MISSING");
                assertThat(blog.verdict(site, POST, "md /img/" + deep + "photograph-" + i + ".png"))
                        .startsWith("found ");
            }
        });
    }
}
