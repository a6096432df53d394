package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Jekyll 4.3.1 was seen to do with references, cell by cell. */
class JekyllSiteTest {

    private static final String POST = "news/tech/_posts/2025-01-01-hello.md";
    private static final String FRONT = "---\ntitle: Hello\n---\n";

    @TempDir
    Path root;

    private Folder blog(String config) {
        return new Folder(root)
                .with("_config.yml", config)
                .with(POST, FRONT)
                .files("assets/a.png", "img/a.png", "img/中 文.png", "img/Case.PNG", "img/100%25.png")
                .files("news/tech/_posts/b.png", "news/tech/_posts/hello/c.png", "drafts/only-here.png")
                .files("_private/d.png", "tmp/e.png")
                .with("assets/main.scss", "---\n---\n");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            md /assets/a.png => broken BASE_MISSING to /blog/assets/a.png
            html /img/a.png => broken BASE_MISSING to /blog/img/a.png
            md /blog/img/a.png => found img/a.png
            md img/a.png => broken OUTSIDE to /blog/img/a.png
            md ../../../../../img/a.png => found img/a.png
            md ../../img/a.png => broken MISSING to /blog/img/a.png
            md {{ site.baseurl }}/assets/a.png => found assets/a.png
            md {{ '/assets/a.png' | relative_url }} => found assets/a.png
            md {{ 'assets/a.png' | relative_url }} => found assets/a.png
            md {{ "/assets/a.png" | absolute_url }} => found assets/a.png
            md {% link assets/a.png %} => found assets/a.png
            md {{ site.baseurl }}{% link assets/a.png %} => found assets/a.png
            md {{ "/assets/x.png" | prepend: site.baseurl }} => broken MISSING
            md {{ page.unknown }}/a.png => unknown outside the site
            md {{ page.unknown }} => unknown template
            md b.png => broken NOT_PUBLISHED
            md ./b.png => broken NOT_PUBLISHED
            html b.png => broken NOT_PUBLISHED
            md hello/c.png => broken NOT_PUBLISHED
            md /blog/_posts/b.png => broken MISSING
            md /blog/img/case.png => broken CASE to /blog/img/Case.PNG
            md /blog/img/%E4%B8%AD%20%E6%96%87.png => found img/中 文.png
            md /blog/img/中 文.png => found img/中 文.png
            md /blog/img/100%25.png => found img/100%25.png
            md /blog/img/a.png?v=1#x => found img/a.png
            md /blog/img/a.png =100x20 => broken MISSING
            md ..\\assets\\a.png => broken BACKSLASH to ../assets/a.png
            md /blog/_private/d.png => broken NOT_PUBLISHED
            md /blog/tmp/e.png => broken NOT_PUBLISHED
            md /blog/img/only-here.png => broken MISSING to /blog/drafts/only-here.png
            md /other/a.png => unknown outside the site
            css /blog/assets/main.css => found assets/main.scss
            css /blog/assets/none.css => broken MISSING
            md https://example.org/blog/img/a.png => found img/a.png
            md https://example.org/app/a.png => unknown own site
            md https://elsewhere.org/a.png => remote https://elsewhere.org/a.png
            """)
    void belowABase(String reference, String verdict) {
        Folder blog = blog("baseurl: /blog\nurl: https://example.org\nexclude: [tmp]\n");

        assertThat(blog.verdict(POST, reference)).isEqualTo(verdict);
    }

    /** Jekyll 3.9.3 and 3.10 ({@code tags/link.rb}) return the URL without the base, 4.0 puts the base before it. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "4.0.0, {% link assets/a.png %}, found assets/a.png",
        "4.0.0, {{ site.baseurl }}{% link assets/a.png %}, broken BASE_DOUBLED to /blog/assets/a.png",
        "3.10.0, {{ site.baseurl }}{% link assets/a.png %}, found assets/a.png",
        "3.10.0, {% link assets/a.png %}, broken BASE_MISSING to /blog/assets/a.png",
    })
    void linkTag(String version, String reference, String verdict) {
        Folder blog = blog("baseurl: /blog\n").with("Gemfile.lock", "GEM\n  specs:\n    jekyll (" + version + ")\n");

        assertThat(blog.verdict(POST, "md " + reference)).isEqualTo(verdict);
    }

    /** The defect of a post that was taken out of its blog: only the permalink tells which file is meant. */
    @ParameterizedTest
    @CsvSource({
        "title: Blog, broken MISSING",
        "permalink: /posts/:title/, found assets/css/x.css",
        "'defaults: [{scope: {path: \"\", type: posts}, values: {permalink: \"/posts/:title/\"}}]', found assets/css/x.css"
    })
    void relativeReferencesDependOnThePermalink(String config, String verdict) {
        Folder blog = new Folder(root)
                .with("_config.yml", config + "\n")
                .with("_posts/2025-02-26-128877756.md", "---\ncategories: 未分类\n---\n");
        if (verdict.startsWith("found")) {
            blog.files("assets/css/x.css");
        }

        assertThat(blog.verdict("_posts/2025-02-26-128877756.md", "css ../../assets/css/x.css"))
                .isEqualTo(verdict);
    }

    @Test
    void namesTheFileUnderTheDefaultPermalink() {
        Folder blog = new Folder(root)
                .with("_config.yml", "title: Blog\n")
                .with("_posts/2025-02-26-128877756.md", "---\ncategories: 未分类\n---\n")
                .files("assets/css/x.css");

        assertThat(blog.verdict("_posts/2025-02-26-128877756.md", "css ../../assets/css/x.css"))
                .isEqualTo("broken MISSING to /assets/css/x.css");
    }

    @Test
    void publishesFilesOfPostsWithThePluginPostfiles() {
        Folder blog = blog("plugins: [jekyll-postfiles]\n");

        assertThat(blog.verdict(POST, "md b.png")).isEqualTo("found news/tech/_posts/b.png");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            theme: minima        | md /assets/css/x.css     | unknown theme
            theme: minima        | md /assets/posts/x.png   | broken MISSING
            remote_theme: a/b    | md /assets/posts/x.png   | unknown theme
            plugins: [jekyll-assets] | md /img/x.png        | unknown plugin
            keep_files: [photos] | md /photos/x.png         | unknown kept file
            title: x             | md /photos/x.png         | broken MISSING
            """)
    void whatOthersMaySupplyIsUnknown(String config, String reference, String verdict) {
        assertThat(blog(config + "\n").verdict(POST, reference)).isEqualTo(verdict);
    }

    @Test
    void chirpyPutsTheMediaPathInFront() {
        Folder blog = new Folder(root)
                .with("_config.yml", "theme: jekyll-theme-chirpy\nbaseurl: /blog\n")
                .with("_posts/2025-01-01-a.md", "---\nmedia_subpath: /img/2025/\n---\n")
                .with("_posts/2025-01-02-b.md", "---\ntitle: b\n---\n")
                .files("img/2025/a.png", "img/b.png");

        assertThat(blog.verdict("_posts/2025-01-01-a.md", "md a.png")).isEqualTo("found img/2025/a.png");
        assertThat(blog.verdict("_posts/2025-01-01-a.md", "html /a.png")).isEqualTo("found img/2025/a.png");
        assertThat(blog.verdict("_posts/2025-01-01-a.md", "key a.png")).isEqualTo("found img/2025/a.png");
        assertThat(blog.verdict("_posts/2025-01-02-b.md", "md img/b.png")).isEqualTo("found img/b.png");
        assertThat(blog.verdict("_posts/2025-01-02-b.md", "md ../../img/b.png"))
                .isEqualTo("broken BASE_MISSING to /img/b.png");
        assertThat(blog.verdict("_posts/2025-01-02-b.md", "md {{ site.baseurl }}/img/b.png"))
                .isEqualTo("broken BASE_DOUBLED to /img/b.png");
        assertThat(blog.verdict("_posts/2025-01-02-b.md", "md {{ '/img/b.png' | absolute_url }}"))
                .isEqualTo("found img/b.png");
    }

    @Test
    void chirpyTakesMediaFromItsCdn() {
        Folder blog = new Folder(root)
                .with("_config.yml", "theme: jekyll-theme-chirpy\ncdn: https://cdn.example.org\n")
                .with("_posts/2025-01-01-a.md", FRONT);

        assertThat(blog.verdict("_posts/2025-01-01-a.md", "md /a.png")).isEqualTo("unknown cdn");
    }

    @Test
    void submodulesAndIgnoredFoldersAreLeftOutOfTheCheckout() {
        Folder blog = blog("title: x\n")
                .with(".gitmodules", "[submodule \"pics\"]\n\tpath = pics\n\turl = https://example.org/pics\n")
                .with(".gitignore", "# made by a script\n/plots/\n*.svg\n");

        assertThat(blog.verdict(POST, "md /pics/2024/a.png")).isEqualTo("unknown left out of the checkout");
        assertThat(blog.verdict(POST, "md /plots/a.png")).isEqualTo("unknown left out of the checkout");
        assertThat(blog.verdict(POST, "md /x/a.svg")).isEqualTo("unknown left out of the checkout");
        assertThat(blog.verdict(POST, "md /x/a.png")).isEqualTo("broken MISSING");
    }

    @Test
    void collectionsPublishTheirFiles() {
        Folder blog = blog("collections:\n  wiki:\n    output: true\n    permalink: /w/:path/\n")
                .with("_wiki/a.md", FRONT)
                .files("_wiki/pics/x.png");

        assertThat(blog.verdict("_wiki/a.md", "md ../pics/x.png")).isEqualTo("found _wiki/pics/x.png");
        assertThat(blog.verdict("_wiki/a.md", "md /w/pics/x.png")).isEqualTo("found _wiki/pics/x.png");
        assertThat(blog.site().postPatterns()).contains("_wiki/**/*.md", "**/_posts/**/*.md", "**/_drafts/**/*.md");
    }

    /** Each file built, or left out, by Jekyll 4.3.1 with {@code --drafts --future}. */
    @ParameterizedTest
    @CsvSource({
        "_posts/2026-01-01-keep.md, true",
        "_posts/2026-01-02-file.md, false",
        "_posts/2026-01-03-name.md, true",
        "_posts/archive/2026-01-04-a.md, false",
        "_posts/dir/2026-01-05-d.md, false",
        "_posts/2026-01-07-glob.md, false",
        "blog/_posts/2026-01-06-b.md, false",
        "blog/2026/_posts/2026-01-28-n.md, true",
        "old/_posts/2026-01-08-o.md, false",
        "_posts/2026-01-11-q.md, true",
        "_posts/2026-01-20-slash.md, false",
        "_posts/2026-01-21-star.md, false",
        "_posts/sub/2026-01-22-s.md, true",
        "_posts/sub/x/2026-01-23-x.md, false",
        "_posts/_under/2026-01-24-u.md, false",
        "_posts/#h/2026-01-27-h.md, false",
        "_drafts/d1.md, false",
        "_drafts/d2.md, true",
        "sub/target/_posts/2026-02-04-t.md, true",
        "target/_posts/2026-02-01-t.md, false",
        "_under/_posts/2026-02-06-u.md, false",
        "_posts/_kept/2026-02-07-k.md, true",
        "_posts/dir/2026-02-08-kept.md, true",
    })
    void postsAreWhatTheConfigurationDoesNotExclude(String file, boolean read) {
        Site site = blog("""
                exclude: [target, _posts/2026-01-02-file.md, 2026-01-03-name.md, "_posts/ar*", _posts/dir, "*-glob.md",
                  blog/_posts/2026-01-06-b.md, old/, "2026-01-1?-q.md", /_posts/2026-01-20-slash.md,
                  "**/2026-01-21-star.md", _posts/sub/x, _drafts/d1.md]
                include: [_kept, 2026-02-08-kept.md]
                """).site();
        Path path = root.resolve(file);
        boolean entered = Stream.iterate(path.getParent(), p -> !p.equals(root), Path::getParent)
                .allMatch(site::enters);

        assertThat(entered && site.reads(path)).isEqualTo(read);
    }

    @Test
    void whatBeginsLikeAnExcludedPathIsNotPublished() {
        Folder blog = blog("exclude: [pic, drafts/]\n").files("pictures/x.png", "drafts-2/y.png");

        assertThat(blog.verdict(POST, "md /pictures/x.png")).isEqualTo("broken NOT_PUBLISHED");
        assertThat(blog.verdict(POST, "md /drafts-2/y.png")).isEqualTo("found drafts-2/y.png");
    }

    @Test
    void liquidThatIsSwitchedOffStaysInTheReference() {
        Folder blog = blog("title: x\n").with("_posts/2025-01-03-c.md", "---\nrender_with_liquid: false\n---\n");

        assertThat(blog.verdict("_posts/2025-01-03-c.md", "md {{ site.baseurl }}/img/a.png"))
                .isEqualTo("broken MISSING to /img/a.png");
    }

    @Test
    void dialectFollowsConfigurationAndFrontMatter() {
        Folder blog = blog("markdown: CommonMarkGhPages\n")
                .with("_posts/2025-01-03-c.md", "---\nrender_with_liquid: false\n---\n")
                .with("_posts/2025-01-04-d.html", FRONT);
        Site site = blog.site();

        assertThat(blog.post(site, POST).dialect().engine()).isEqualTo(Dialect.Engine.COMMONMARK);
        assertThat(blog.post(site, POST).dialect().templates()).containsExactly(Dialect.Template.LIQUID);
        assertThat(blog.post(site, "_posts/2025-01-03-c.md").dialect().templates())
                .isEmpty();
        assertThat(blog.post(site, "_posts/2025-01-04-d.html").dialect().engine())
                .isEqualTo(Dialect.Engine.HTML);
    }

    @Test
    void defaultsStandBehindFrontMatter() {
        Folder blog = blog("""
                defaults:
                  - scope: {path: "", type: posts}
                    values: {layout: post, author: a, image: {path: /p.png, alt: default}}
                  - scope: {path: "news"}
                    values: {author: b}
                  - scope: {path: "", type: pages}
                    values: {lang: zh}
                """).with(POST, "---\ntitle: t\nlayout:\nimage: /own.png\ntag: x\n---\n");
        Site site = blog.site();
        Post post = blog.post(site, POST);

        assertThat(text(site, post, "author")).isEqualTo("b");
        assertThat(text(site, post, "layout")).as("null in front matter counts").isEmpty();
        assertThat(site.value(post, "image.alt")).as("hidden by the string").isEmpty();
        assertThat(site.value(post, "lang")).isEmpty();
        assertThat(text(site, post, "date")).isEqualTo("2025-01-01");
        assertThat(text(site, post, "slug")).isEqualTo("hello");
        assertThat(text(site, post, "tags")).isEqualTo("x");
        assertThat(site.value(post, "categories")).isPresent();
        assertThat(site.value(blog.post(site, POST), "description")).isEmpty();
    }

    private static String text(Site site, Post post, String key) {
        return site.value(post, key).map(value -> ((Value.Scalar) value).text()).orElse("absent");
    }
}
