package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A site whose configuration is broken, goes in circles or leads out")
class BrokenSitesTest {

    private static final String HUGO_POST = "content/posts/a.md";

    @TempDir
    Path root;

    private Folder hugo(String config) {
        return new Folder(root).with("hugo.toml", config).with(HUGO_POST, "---\ntitle: x\n---\n");
    }

    private Folder hexo() {
        return new Folder(root)
                .with("package.json", "{\"hexo\": {\"version\": \"8.1.2\"}, \"dependencies\": {\"hexo\": \"^8.1.2\"}}")
                .with("_config.yml", "title: x\ntheme: next\n")
                .with("source/_posts/a.md", "---\ntitle: x\n---\n");
    }

    @Test
    @DisplayName("names all files of configuration that may be broken")
    void configurations() {
        Folder hugo = hugo("title = 'x'\n")
                .with("config/_default/menus.toml", "[[main]\n")
                .with("config/_default/params.yaml", "a: [\n")
                .with("config/_default/notes.txt", "");
        assertThat(hugo.site().configurations())
                .containsExactly(
                        root.resolve("hugo.toml"),
                        root.resolve("config/_default/menus.toml"),
                        root.resolve("config/_default/params.yaml"));
    }

    @Test
    @DisplayName("names the configurations of a Hexo theme")
    void themeConfigurations() {
        Folder hexo = hexo().with("_config.next.yml", "a: [\n").with("themes/next/_config.yml", "b: [\n");

        assertThat(hexo.site().configurations())
                .containsExactly(
                        root.resolve("_config.yml"),
                        root.resolve("_config.next.yml"),
                        root.resolve("themes/next/_config.yml"));
    }

    @Test
    @DisplayName("is judged by what can be read of it")
    void brokenConfiguration() {
        Folder blog = hugo("title = \n").files("static/a.png");

        assertThat(blog.verdict(HUGO_POST, "md /a.png")).isEqualTo("found static/a.png");
        assertThat(blog.verdict(HUGO_POST, "md /b.png")).isEqualTo("broken MISSING");
    }

    @Test
    @DisplayName("may have themes that name one another")
    void themesInACircle() {
        Folder blog = hugo("theme = ['a', 'b', 'a']\n")
                .with("themes/a/hugo.toml", "theme = 'b'\n[module]\n[[module.imports]]\npath = 'b'\n")
                .with("themes/b/hugo.toml", "theme = 'a'\n")
                .files("themes/a/layouts/x.html", "themes/b/layouts/x.html", "themes/b/static/b.png");

        assertThat(blog.verdict(HUGO_POST, "md /b.png")).isEqualTo("found themes/b/static/b.png");
        assertThat(blog.verdict(HUGO_POST, "md /none.png")).isEqualTo("broken MISSING");
    }

    @Test
    @DisplayName("may have configurations of VitePress that import one another")
    void scriptsInACircle() {
        Folder site = new Folder(root)
                .with(
                        ".vitepress/config.ts",
                        "import other from './other'\nexport default { ...other, base: '/blog/' }")
                .with(".vitepress/other.ts", "import config from './config'\nexport default config")
                .with("p.md", "# p\n")
                .files("public/a.png");

        assertThat(site.verdict("p.md", "md /a.png")).isEqualTo("found public/a.png");
    }

    @Test
    @DisplayName("is none where its configuration is a link to itself")
    void configurationThatIsALoop() throws IOException {
        Files.createSymbolicLink(root.resolve("_config.yml"), Path.of("_config.yml"));
        Files.createDirectories(root.resolve("_posts"));

        assertThat(SiteDetector.detect(root, Optional.empty())).isNotNull();
    }

    @Test
    @DisplayName("shows images behind links as its generator does")
    void links(@TempDir Path elsewhere) throws IOException {
        Files.createFile(elsewhere.resolve("p.png"));
        Folder hugo = hugo("title = 'x'\n").files("static/img/a.png");
        Files.createSymbolicLink(root.resolve("static/link.png"), elsewhere.resolve("p.png"));
        Files.createSymbolicLink(root.resolve("static/shared"), elsewhere);
        Files.createSymbolicLink(root.resolve("static/loop"), Path.of("."));
        Files.createSymbolicLink(root.resolve("static/round.png"), Path.of("round.png"));

        assertThat(hugo.verdict(HUGO_POST, "md /link.png")).isEqualTo("found static/link.png");
        assertThat(hugo.verdict(HUGO_POST, "md /shared/p.png")).isEqualTo("broken NOT_PUBLISHED");
        assertThat(hugo.verdict(HUGO_POST, "md /loop/loop/img/a.png")).startsWith("broken NOT_PUBLISHED");
        assertThat(hugo.verdict(HUGO_POST, "md /round.png")).isEqualTo("broken MISSING");
    }

    @Test
    @DisplayName("shows images behind linked folders where its generator follows them")
    void linkedFolders(@TempDir Path elsewhere) throws IOException {
        Files.createFile(elsewhere.resolve("p.png"));
        Folder hexo = hexo();
        Files.createSymbolicLink(root.resolve("source/shared"), elsewhere);

        assertThat(hexo.verdict("source/_posts/a.md", "md /shared/p.png")).isEqualTo("found source/shared/p.png");
    }
}
