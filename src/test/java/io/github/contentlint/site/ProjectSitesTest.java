package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.post.Dialect;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** VuePress, VitePress, Astro and plain folders: references are followed from the source file. */
class ProjectSitesTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            md /img/a.png => found public/img/a.png
            html /img/a.png => found public/img/a.png
            md /blog/img/a.png => broken BASE_DOUBLED to /img/a.png
            md b.png => found posts/b.png
            md ./b.png => found posts/b.png
            html ./b.png => found posts/b.png
            html b.png => broken OUTSIDE to ./b.png
            md ../other/c.png => found other/c.png
            md /other/c.png => found other/c.png
            md ./B.png => broken CASE to ./b.png
            md ../img/a.png => broken MISSING to ../public/img/a.png
            md @/img/a.png => broken MISSING to ../public/img/a.png
            md ~pkg/a.png => broken MISSING
            md ./b.png?v=1 => found posts/b.png
            """)
    void vitePress(String reference, String verdict) {
        Folder site = new Folder(root)
                .with(".vitepress/config.ts", "export default { base: '/blog/', title: 'x' }")
                .with("posts/p.md", "# p\n")
                .files("public/img/a.png", "posts/b.png", "other/c.png");

        assertThat(site.verdict("posts/p.md", reference)).isEqualTo(verdict);
    }

    @Test
    void vitePressKeepsPagesInItsSourceFolder() {
        Folder site = new Folder(root)
                .with(".vitepress/config.mts", "// srcDir: 'old',\nexport default defineConfig({\n  srcDir: 'src',\n})")
                .with("src/p.md", "# p\n")
                .files("src/public/a.png");

        assertThat(site.site().postPatterns()).containsExactly("src/**/*.md");
        assertThat(site.verdict("src/p.md", "md /a.png")).isEqualTo("found src/public/a.png");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            md /img/a.png => broken BASE_MISSING to /blog/img/a.png
            md /blog/img/a.png => found docs/.vuepress/public/img/a.png
            md ./b.png => found docs/posts/b.png
            md b.png => broken OUTSIDE to ./b.png
            md ./none.png => broken MISSING
            md ~@img/a.png => unknown alias
            md /other/x.png => unknown outside the site
            """)
    void vuePress1(String reference, String verdict) {
        Folder site = new Folder(root)
                .with("package.json", "{\"devDependencies\": {\"vuepress\": \"^1.9.9\"}}")
                .with("docs/.vuepress/config.js", "module.exports = {\n  base: \"/blog/\",\n}")
                .with("docs/posts/p.md", "# p\n")
                .files("docs/.vuepress/public/img/a.png", "docs/posts/b.png");

        assertThat(site.verdict("docs/posts/p.md", reference)
                        .replace("found .vuepress", "found docs/.vuepress")
                        .replace("found posts", "found docs/posts"))
                .isEqualTo(verdict);
    }

    @Test
    void vuePress2PutsTheBaseInFrontItself() {
        Folder site = new Folder(root)
                .with("package.json", "{\"devDependencies\": {\"vuepress\": \"2.0.0-rc.19\"}}")
                .with(".vuepress/config.js", "export default { base: '/blog/' }")
                .with("p.md", "# p\n")
                .files(".vuepress/public/a.png", "b.png");

        assertThat(site.verdict("p.md", "md /a.png")).isEqualTo("found .vuepress/public/a.png");
        assertThat(site.verdict("p.md", "md b.png")).isEqualTo("found b.png");
    }

    @Test
    void aComputedBaseIsUnknown() {
        Folder site = new Folder(root)
                .with(".vuepress/config.js", "module.exports = { base: process.env.BASE || '/' }")
                .with("p.md", "# p\n")
                .files(".vuepress/public/a.png");

        assertThat(site.verdict("p.md", "md /a.png")).isEqualTo("found .vuepress/public/a.png");
        assertThat(site.verdict("p.md", "md /x/a.png")).isEqualTo("unknown base");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            md /a.png => found public/a.png
            md ./b.png => found src/content/blog/b.png
            md ../../assets/c.png => found src/assets/c.png
            key ../../assets/c.png => found src/assets/c.png
            md @/assets/c.png => unknown alias
            md src/assets/c.png => broken OUTSIDE to ../../assets/c.png
            md ./none.png => broken MISSING
            html ./b.png => broken NOT_PUBLISHED
            html ../a.png => unknown page URL
            html /a.png => found public/a.png
            md /none.png => broken MISSING
            """)
    void astro(String reference, String verdict) {
        Folder site = new Folder(root)
                .with("astro.config.mjs", "export default defineConfig({ site: 'https://example.org' })")
                .with("src/content/blog/p.mdx", "---\ntitle: p\n---\n")
                .files("public/a.png", "src/content/blog/b.png", "src/assets/c.png");

        assertThat(site.verdict("src/content/blog/p.mdx", reference)).isEqualTo(verdict);
        assertThat(site.post(site.site(), "src/content/blog/p.mdx").dialect().templates())
                .containsExactly(Dialect.Template.JSX);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            md b.png => found posts/b.png
            md ../img/a.png => found img/a.png
            md /img/a.png => found img/a.png
            md /s.png => found static/s.png
            md img/a.png => unknown unknown generator
            md none.png => broken MISSING
            md ../img/A.png => broken CASE to ../img/a.png
            """)
    void plain(String reference, String verdict) {
        Folder site = new Folder(root)
                .with("posts/p.md", "---\ntitle: p\n---\n")
                .files("img/a.png", "posts/b.png", "static/s.png");

        assertThat(site.verdict("posts/p.md", reference)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            md C:\\pics\\a.png => broken LOCAL_PATH
            md C:/pics/a.png => broken LOCAL_PATH
            md file:///home/me/a.png => broken LOCAL_PATH
            md /Users/me/a.png => broken LOCAL_PATH
            html blob:https://example.org/1 => broken LOCAL_PATH
            md http://localhost:4000/a.png => broken LOCAL_HOST
            md http://127.0.0.1/a.png => broken LOCAL_HOST
            md http://localhost.example.org/a.png => remote http://localhost.example.org/a.png
            md //example.org/a.png => remote https://example.org/a.png
            html data:image/png;base64,AAAA => found
            md $url => broken MISSING
            md ${url} => unknown template
            md <%= a %> => unknown template
            md ../img\\a.png => broken BACKSLASH to ../img/a.png
            md #top => broken EMPTY
            md ![](https://example.org/a.png) => broken NOT_RENDERED to https://example.org/a.png
            md ftp://example.org/a.png => unknown scheme
            md example.com/a.png => broken MISSING to https://example.com/a.png
            """)
    void whatTheTextAloneSays(String reference, String verdict) {
        Folder site =
                new Folder(root).with("posts/p.md", "---\ntitle: p\n---\n").files("img/a.png");

        assertThat(site.verdict("posts/p.md", reference.replace("\\\\", "\\"))).isEqualTo(verdict);
    }

    @Test
    void hostileReferencesAreOnlyReferences() {
        Folder site = new Folder(root).with("p.md", "---\n---\n");

        assertThat(site.verdict("p.md", "md a\u0000b.png")).isEqualTo("broken MISSING");
        assertThat(site.verdict("p.md", "md %00.png")).isEqualTo("broken MISSING");
        assertThat(site.verdict("p.md", "md " + "../".repeat(5000) + "none.png"))
                .startsWith("broken");
        assertThat(site.verdict("p.md", "md " + "a/".repeat(100_000))).startsWith("broken");
        assertThat(site.verdict("p.md", "md /")).startsWith("broken");
        assertThat(site.verdict("p.md", "md .")).startsWith("broken");
        assertThat(site.verdict("p.md", "md %")).isEqualTo("broken MISSING");
    }

    @Test
    void astroKeepsPostsWhereItsCollectionsSay() {
        Folder site = new Folder(root)
                .with("astro.config.mjs", "export default {}")
                .with("src/content.config.ts", "const blog = defineCollection({ loader: glob({ base: './notes' }) })");

        assertThat(site.site().postPatterns()).contains("notes/**/*.md", "src/content/**/*.mdx");
    }

    @Test
    void onlyPlainStringsOfScriptsAreRead() {
        new Folder(root)
                .with(
                        "a.config.ts",
                        "/* base: '/old/' */ export default { base: env ? '/a/' : '/b/', url: 'http://x' }")
                .with("b.config.js", "module.exports = { 'base': `/c/`, title: \"t\" }");

        assertThat(ScriptConfig.read(root, "a.config").text("base")).isEmpty();
        assertThat(ScriptConfig.read(root, "a.config").isComputed("base")).isTrue();
        assertThat(ScriptConfig.read(root, "a.config").text("url")).contains("http://x");
        assertThat(ScriptConfig.read(root, "b.config").text("base")).contains("/c/");
        assertThat(ScriptConfig.read(root, "b.config").text("title")).contains("t");
        assertThat(ScriptConfig.read(root, "c.config").has("base")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            md /img/a.png => found src/img/a.png
            md /files/b.png => found other/b.png
            md /c.png => found src/root/c.png
            md /files/none.png => broken MISSING
            md /none/b2.png => broken MISSING
            """)
    void eleventy(String reference, String verdict) {
        Folder site = new Folder(root)
                .with(
                        "eleventy.config.js",
                        "export default function (config) {\n  config.addPassthroughCopy('src/img')\n"
                                + "  config.addPassthroughCopy({ 'other': 'files', \"./src/root/\": \"/\" })\n"
                                + "  return { dir: { input: 'src', output: 'dist' } }\n}\n")
                .with("src/posts/p.md", "---\ntitle: p\n---\n")
                .files("src/img/a.png", "other/b.png", "src/root/c.png");

        assertThat(site.site().generator()).isEqualTo(Generator.PLAIN);
        assertThat(site.verdict("src/posts/p.md", reference)).isEqualTo(verdict);
    }
}
