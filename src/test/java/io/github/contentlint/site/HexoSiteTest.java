package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.post.Dialect;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Hexo 8.1.2 with hexo-renderer-marked 7.0.1 was seen to do with references, cell by cell. */
class HexoSiteTest {

    private static final String POST = "source/_posts/hello.md";

    @TempDir
    Path root;

    private Folder blog(String config) {
        return new Folder(root)
                .with("_config.yml", "url: https://example.org/blog\nroot: /blog/\n" + config + "\n")
                .with(
                        "package.json",
                        "{\"dependencies\": {\"hexo\": \"^8.1.2\", \"hexo-renderer-marked\": \"^7.0.1\"}}")
                .with(POST, "---\ntitle: Hello\ndate: 2025-01-02 03:04:05\n---\n")
                .files("source/img/a.png", "source/img/中 文.png", "source/img/Case.PNG", "source/_posts/b.png")
                .files("source/_posts/hello/c.png", "source/_hidden/d.png", "themes/plain/source/css/x.css");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            md /img/a.png => found source/img/a.png
            html /img/a.png => broken BASE_MISSING to /blog/img/a.png
            md /blog/img/a.png => broken BASE_DOUBLED to /img/a.png
            html /blog/img/a.png => found source/img/a.png
            md img/a.png => found source/img/a.png
            md ../../img/a.png => broken BASE_MISSING to /img/a.png
            md b.png => broken NOT_PUBLISHED
            md ./b.png => broken NOT_PUBLISHED
            html b.png => broken NOT_PUBLISHED
            md hello/c.png => broken NOT_PUBLISHED
            md c.png => broken MISSING
            tag c.png => broken NOT_PUBLISHED
            tag none.png => broken MISSING
            md /source/img/a.png => broken OUTSIDE to /img/a.png
            md /img/case.png => broken CASE to /img/Case.PNG
            md /img/%E4%B8%AD%20%E6%96%87.png => found source/img/中 文.png
            md /img/a.png?v=1#x => found source/img/a.png
            md /_hidden/d.png => broken NOT_PUBLISHED
            css /blog/css/x.css => unknown theme
            key img/a.png => found source/img/a.png
            md https://example.org/blog/img/a.png => found source/img/a.png
            """)
    void byDefault(String reference, String verdict) {
        assertThat(blog("theme: landscape").verdict(POST, reference)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            md /img/a.png => found source/img/a.png
            md c.png => found source/_posts/hello/c.png
            md ./c.png => found source/_posts/hello/c.png
            html c.png => found source/_posts/hello/c.png
            html /blog/2025/01/02/hello/c.png => found source/_posts/hello/c.png
            tag c.png => found source/_posts/hello/c.png
            tag ./c.png => broken OUTSIDE to c.png
            tag /c.png => broken OUTSIDE to c.png
            tag none.png => broken MISSING
            md hello/c.png => broken OUTSIDE to c.png
            md none.png => broken MISSING
            """)
    void withAssetFolders(String reference, String verdict) {
        Folder blog = blog("post_asset_folder: true\nmarked: {postAsset: true}");

        assertThat(blog.verdict(POST, reference)).isEqualTo(verdict);
    }

    @Test
    void assetFoldersWithoutPostAssetAreReachedByThePage() {
        Folder blog = blog("post_asset_folder: true");

        assertThat(blog.verdict(POST, "md c.png")).isEqualTo("broken OUTSIDE to /2025/01/02/hello/c.png");
        assertThat(blog.verdict(POST, "md /2025/01/02/hello/c.png")).isEqualTo("found source/_posts/hello/c.png");
        assertThat(blog.verdict(POST, "html hello/c.png")).isEqualTo("broken OUTSIDE to /blog/2025/01/02/hello/c.png");
    }

    @Test
    void relativeParentsAreClampedAtTheRoot() {
        Folder blog = blog("").with("_config.yml", "root: /\n");

        assertThat(blog.verdict(POST, "md ../../img/a.png")).isEqualTo("found source/img/a.png");
    }

    @Test
    void followsThePageWithRelativeLinks() {
        Folder blog = blog("relative_link: true");

        assertThat(blog.verdict(POST, "md ../../../../img/a.png")).isEqualTo("found source/img/a.png");
        assertThat(blog.verdict(POST, "md img/a.png")).isEqualTo("broken OUTSIDE to /blog/img/a.png");
    }

    @Test
    void aPluginForImagesMayFindThem() {
        Folder blog = blog("post_asset_folder: true")
                .with("package.json", "{\"dependencies\": {\"hexo\": \"1\", \"hexo-asset-image\": \"1\"}}");

        assertThat(blog.verdict(POST, "md hello/c.png")).isEqualTo("unknown plugin");
    }

    @Test
    void theThemeInTheCheckoutIsPublished() {
        assertThat(blog("theme: plain").verdict(POST, "css /blog/css/x.css"))
                .isEqualTo("found themes/plain/source/css/x.css");
        assertThat(blog("theme: plain").verdict(POST, "css /blog/css/y.css")).isEqualTo("broken MISSING");
    }

    @Test
    void theNameOfTheFileMayHoldTheDate() {
        Folder blog = blog("post_asset_folder: true\nnew_post_name: :year-:month-:day-:title.md")
                .with("source/_posts/2024-05-06-old.md", "---\ntitle: Old\n---\n")
                .files("source/_posts/2024-05-06-old/e.png");

        assertThat(blog.verdict("source/_posts/2024-05-06-old.md", "html /blog/2024/05/06/old/e.png"))
                .isEqualTo("found source/_posts/2024-05-06-old/e.png");
        assertThat(blog.verdict(POST, "html /blog/2024/05/06/old/e.png"))
                .isEqualTo("found source/_posts/2024-05-06-old/e.png");
    }

    @Test
    void dialectFollowsTheRenderer() {
        Folder blog = blog("").with(
                        "package.json", "{\"dependencies\": {\"hexo\": \"1\", \"hexo-renderer-markdown-it\": \"1\"}}")
                .with("source/_posts/raw.md", "---\ndisableNunjucks: true\n---\n");
        Site site = blog.site();

        assertThat(blog.post(site, POST).dialect().engine()).isEqualTo(Dialect.Engine.MARKDOWN_IT);
        assertThat(blog.post(site, POST).dialect().templates()).containsExactly(Dialect.Template.NUNJUCKS);
        assertThat(blog.post(site, "source/_posts/raw.md").dialect().templates())
                .isEmpty();
        assertThat(blog("").site()
                        .dialect(root.resolve(POST), io.github.contentlint.post.FrontMatter.none())
                        .engine())
                .isEqualTo(Dialect.Engine.MARKED);
    }
}
