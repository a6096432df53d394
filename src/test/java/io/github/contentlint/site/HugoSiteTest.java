package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Post;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Hugo 0.111.3 was seen to do with references, cell by cell. */
class HugoSiteTest {

    private static final String FRONT = "---\ntitle: t\ndate: 2025-01-02\n---\n";
    private static final String BUNDLE = "content/posts/bundle/index.md";
    private static final String FLAT = "content/posts/flat.md";

    @TempDir
    Path root;

    private Folder blog(String config) {
        return new Folder(root)
                .with("hugo.toml", "baseURL = 'https://example.org/blog/'\n" + config + "\n")
                .with(BUNDLE, FRONT)
                .with(FLAT, FRONT)
                .files("static/img/a.png", "static/img/Case.PNG", "static/img/中 文.png")
                .files("content/posts/bundle/b.png", "content/posts/flat.png", "assets/pics/p.png");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            md /img/a.png => broken BASE_MISSING to /blog/img/a.png
            html /img/a.png => broken BASE_MISSING to /blog/img/a.png
            md /blog/img/a.png => found static/img/a.png
            md img/a.png => broken OUTSIDE to /blog/img/a.png
            md ../../img/a.png => found static/img/a.png
            md b.png => found content/posts/bundle/b.png
            md ./b.png => found content/posts/bundle/b.png
            html b.png => found content/posts/bundle/b.png
            code b.png => found content/posts/bundle/b.png
            md ../flat.png => found content/posts/flat.png
            md /blog/static/img/a.png => broken OUTSIDE to /blog/img/a.png
            md /blog/img/case.png => broken CASE to /blog/img/Case.PNG
            md /blog/img/%E4%B8%AD%20%E6%96%87.png => found static/img/中 文.png
            md /blog/img/a.png?v=1#x => found static/img/a.png
            md pics/p.png => broken NOT_PUBLISHED
            md /blog/none.png => broken MISSING
            """)
    void inABundle(String reference, String verdict) {
        assertThat(blog("").verdict(BUNDLE, reference)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            md /blog/img/a.png => found static/img/a.png
            md ../../img/a.png => found static/img/a.png
            md flat.png => broken OUTSIDE to /blog/posts/flat.png
            md ./flat.png => broken OUTSIDE to /blog/posts/flat.png
            code flat.png => broken OUTSIDE to /blog/posts/flat.png
            md ../flat.png => found content/posts/flat.png
            md ../bundle/b.png => found content/posts/bundle/b.png
            """)
    void inAFlatPost(String reference, String verdict) {
        assertThat(blog("").verdict(FLAT, reference)).isEqualTo(verdict);
    }

    @Test
    void aFileThatABundleLacksIsLookedForInItsFolder() {
        Folder blog = blog("");

        assertThat(blog.lookedFor(BUNDLE, "md none.png")).isEqualTo("content/posts/bundle/none.png");
        assertThat(blog.lookedFor(BUNDLE, "html ../none.png")).isEqualTo("content/posts/none.png");
        assertThat(blog.lookedFor(BUNDLE, "md /blog/none.png")).isEqualTo("static/none.png");
        assertThat(blog.lookedFor(FLAT, "md none.png")).isEqualTo("static/posts/flat/none.png");
    }

    @Test
    void aRenderHookThatCannotBeFollowedMayFindMore() {
        Folder blog = blog("").with("layouts/_default/_markup/render-image.html", "{{ partial \"lost.html\" . }}");

        assertThat(blog.verdict(FLAT, "md flat.png")).isEqualTo("unknown template of the site");
        assertThat(blog.verdict(FLAT, "md /img/a.png")).isEqualTo("unknown template of the site");
        assertThat(blog.verdict(FLAT, "md /blog/img/a.png")).isEqualTo("found static/img/a.png");
        assertThat(blog.verdict(FLAT, "html flat.png")).startsWith("broken OUTSIDE");
        assertThat(blog.verdict(FLAT, "md none.png")).isEqualTo("broken MISSING");
    }

    @Test
    void aThemeOutsideTheCheckoutMaySupplyFiles() {
        Folder blog = blog("theme = 'other'");

        assertThat(blog.verdict(FLAT, "md /blog/logos/x.png")).isEqualTo("unknown theme");
        assertThat(blog.verdict(FLAT, "md /blog/img/x.png")).as("own folder").isEqualTo("broken MISSING");
    }

    @Test
    void theThemeInTheCheckoutIsPublished() {
        Folder blog = blog("theme = 'other'")
                .with("themes/other/layouts/index.html", "")
                .files("themes/other/static/logos/x.png");

        assertThat(blog.verdict(FLAT, "md /blog/logos/x.png")).isEqualTo("found themes/other/static/logos/x.png");
        assertThat(blog.verdict(FLAT, "md /blog/logos/y.png")).isEqualTo("broken MISSING");
    }

    @Test
    void canonicalUrlsBringTheBase() {
        assertThat(blog("canonifyURLs = true").verdict(FLAT, "md /img/a.png")).isEqualTo("found static/img/a.png");
    }

    @Test
    void permalinksMoveThePage() {
        Folder blog = blog("[permalinks]\nposts = '/:year/:month/:slugorfilename/'");

        assertThat(blog.verdict(FLAT, "html ../../../img/a.png")).isEqualTo("found static/img/a.png");
        assertThat(blog.verdict(FLAT, "html ../flat.png")).startsWith("broken MISSING");
    }

    @Test
    void foldersOfConfigurationAreFollowed() {
        Folder blog = blog("staticDir = ['static', 'public-files']\ncontentDir = 'text'")
                .with("text/a.md", FRONT)
                .files("public-files/q.png");

        assertThat(blog.verdict("text/a.md", "md /blog/q.png")).isEqualTo("found public-files/q.png");
        assertThat(blog.site().postPatterns()).contains("text/**/*.md");
    }

    @Test
    void dialectFollowsMarkupAndConfiguration() {
        Folder blog = blog("[markup.goldmark.renderer]\nunsafe = true")
                .with("content/a.html", FRONT)
                .with("content/b.md", "+++\nmarkup = 'html'\n+++\n");
        Site site = blog.site();

        assertThat(blog.post(site, FLAT).dialect().engine()).isEqualTo(Dialect.Engine.GOLDMARK);
        assertThat(blog.post(site, FLAT).dialect().rawHtml()).isTrue();
        assertThat(blog.post(site, "content/a.html").dialect().engine()).isEqualTo(Dialect.Engine.HTML);
        assertThat(blog.post(site, "content/b.md").dialect().engine()).isEqualTo(Dialect.Engine.HTML);
        assertThat(blog("").site()
                        .dialect(root.resolve(FLAT), io.github.contentlint.post.FrontMatter.none())
                        .rawHtml())
                .as("goldmark leaves raw HTML out")
                .isFalse();
    }

    @Test
    void sectionsAndConfigurationCascade() {
        Folder blog = blog("[cascade]\nauthor = 'site'\nlicense = 'by'")
                .with("content/posts/_index.md", "---\ntitle: Posts\ncascade:\n  author: section\n---\n");
        Site site = blog.site();
        Post post = blog.post(site, FLAT);

        assertThat(site.value(post, "author").map(Config::texts).orElseThrow()).containsExactly("section");
        assertThat(site.value(post, "license").map(Config::texts).orElseThrow()).containsExactly("by");
        assertThat(site.value(post, "TITLE").map(Config::texts).orElseThrow()).containsExactly("t");
        assertThat(site.value(post, "description")).isEmpty();
    }

    @Test
    void shortcodesOfTheSiteMayLookElsewhere() {
        Folder blog = blog("").with("layouts/shortcodes/figure.html", "{{ partial \"lost.html\" . }}");

        assertThat(blog.verdict(FLAT, "code flat.png")).isEqualTo("unknown template of the site");
        assertThat(blog.verdict(FLAT, "code none.png")).isEqualTo("broken MISSING");
    }

    @Test
    void contentAdaptersMayMakeFiles() {
        Folder blog = blog("").with("content/books/_content.gotmpl", "");

        assertThat(blog.verdict(FLAT, "md /blog/books/x.png")).isEqualTo("unknown content adapter");
        assertThat(blog.verdict(FLAT, "md /img/a.png")).startsWith("broken BASE_MISSING");
    }

    @Test
    void theOwnHostIsTheSite() {
        Folder blog = blog("");

        assertThat(blog.verdict(FLAT, "md http://example.org/blog/img/a.png")).isEqualTo("found static/img/a.png");
        assertThat(blog.verdict(FLAT, "md //example.org/app/x.png")).isEqualTo("unknown own site");
        assertThat(blog.verdict(FLAT, "md https://example.org.cn/blog/img/a.png"))
                .startsWith("remote");
    }

    @Test
    void loveItReadsNoImageKey() {
        assertThat(blog("theme = 'LoveIt'").site().imageKeys())
                .contains("featuredImage")
                .doesNotContain("image");
    }
}
