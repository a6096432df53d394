package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where pages are and what links ask for, as seen on sites that the generators built. */
class PageLinksTest {

    private static final String FRONT = "---\ntitle: T\ndate: 2020-01-01\n---\n";

    @TempDir
    Path root;

    @Nested
    @DisplayName("Jekyll 4.3.1")
    class Jekyll {

        private static final String POST = "_posts/2020-01-01-a.md";

        private Folder blog(String config) {
            return new Folder(root)
                    .with("_config.yml", "title: x\n" + config)
                    .with(POST, "---\ntitle: T\ncategories: Foo Bar\nredirect_from: /old/a/\n---\n")
                    .with("_posts/2020-01-06-Upper Case_中文，（x）.md", "---\ntitle: T\n---\n")
                    .with("_wiki/w.md", FRONT)
                    .with("about.md", FRONT)
                    .with("docs/guide.md", FRONT)
                    .with("docs/other.md", FRONT)
                    .files("files/a.pdf");
        }

        @Test
        @DisplayName("puts pages where their permalinks say, below the base")
        void addresses() {
            Folder blog = blog("baseurl: /blog\ncollections:\n  wiki:\n    output: true\n");
            assertThat(blog.paths(POST)).containsExactly("/blog/foo/bar/2020/01/01/a.html", "/blog/old/a/");
            assertThat(blog.paths("_posts/2020-01-06-Upper Case_中文，（x）.md"))
                    .containsExactly("/blog/2020/01/06/Upper-Case_中文-x.html");
            assertThat(blog.paths("_wiki/w.md")).containsExactly("/blog/wiki/w.html");
            assertThat(blog.paths("about.md")).containsExactly("/blog/about.html");
        }

        @ParameterizedTest
        @CsvSource(delimiterString = "=>", textBlock = """
                md #x%E4%B8%AD => own x中
                md {% post_url 2020-01-01-a %}#x => source _posts/2020-01-01-a.md#x
                md {{ site.baseurl }}{% post_url 2020-01-01-a %} => source _posts/2020-01-01-a.md
                html {% post_url 2020-01-06-Upper Case_中文，（x） %} => source _posts/2020-01-06-Upper Case_中文，（x）.md
                md {% post_url 2020-01-01-A %} => nowhere 2020-01-01-A
                md {% post_url 2020-01-09-zz %} => nowhere 2020-01-09-zz
                md {% link about.md %} => source about.md
                md {% link /about.md %} => nowhere /about.md
                md {% link _posts/zz.md %} => nowhere _posts/zz.md
                md {{ site.baseurl }}/about.html => page /blog/about.html
                md {{ page.other }} => unknown template
                md /blog/about.html?x=1#y => page /blog/about.html#y
                md ../b.html => page /blog/foo/bar/2020/01/b.html
                md https://example.org/blog/about.html => page /blog/about.html
                md https://example.org => page /
                md https://example.org.evil/ => remote https://example.org.evil/
                md /blog/files/a.pdf => found files/a.pdf
                md /blog/files/b.pdf => broken MISSING
                md /blog/feed.xml => unknown generated
                md about.md => page /blog/foo/bar/2020/01/01/about.md
                md 2020-01-06-Upper%20Case_中文，（x）.md#y => file _posts/2020-01-06-Upper Case_中文，（x）.md#y
                md mailto:a@example.org => remote mailto:a@example.org
                md http://localhost:4000/ => remote http://localhost:4000/
                md javascript:void(0) => remote javascript:void(0)
                md file:///C:/a.html => broken LOCAL_PATH
                md docs\\guide.md => broken BACKSLASH to docs/guide.md
                md \\alpha => unknown formula
                md a@example.org => broken MISSING to mailto:a@example.org
                md example.org/a => broken MISSING to https://example.org/a
                html www.example.cn => broken MISSING to https://www.example.cn
                md => broken EMPTY
                html => own
                """)
        @DisplayName("links from a post")
        void links(String written, String leads) {
            String with = written.contains(" ") ? written : written + " ";
            assertThat(blog("baseurl: /blog\nurl: https://example.org\n")
                            .leads(POST, with)
                            .strip())
                    .isEqualTo(leads.replace("own ", "own ").strip());
        }

        @Test
        @DisplayName("the plugin jekyll-relative-links follows Markdown files, from pages unless told otherwise")
        void relativeLinks() {
            Folder blog = blog("plugins: [jekyll-relative-links]\n");
            assertThat(blog.leads("docs/guide.md", "md other.md#x")).isEqualTo("source docs/other.md#x");
            assertThat(blog.leads("docs/guide.md", "html other.md")).isEqualTo("file docs/other.md");
            assertThat(blog.leads(POST, "md 2020-01-06-Upper%20Case_中文，（x）.md")).startsWith("file ");
        }

        @Test
        @DisplayName("ids come from headings, attribute lists, elements and footnotes")
        void ids() {
            Folder blog = blog("").with(POST, FRONT + """
                    ## 你好，世界

                    ## `code_x` in **bold**

                    ## Custom {#my-id}

                    ## Later
                    {: #ial-id .x}

                    text[^1] <a name="old"></a>

                    <h2 id="Raw-ID">raw</h2>

                    <h2>without id</h2>

                    ```
                    <p id="in-code">
                    ```

                    [^1]: note
                    """);
            assertThat(blog.ids(POST))
                    .contains("你好世界", "code_x-in-bold", "my-id", "ial-id", "old", "Raw-ID", "fn:1", "fnref:1")
                    .doesNotContain("without-id", "in-code", "custom");
        }
    }

    @Nested
    @DisplayName("Hugo 0.111.3")
    class Hugo {

        private static final String POST = "content/posts/a.md";

        private Folder blog(String config) {
            return new Folder(root)
                    .with("hugo.toml", "baseURL = 'https://example.org/blog/'\n" + config)
                    .with(POST, "---\ntitle: A\naliases: [/old/a/, rel-old]\n---\n")
                    .with("content/posts/b.md", FRONT)
                    .with("content/posts/sub/c.md", FRONT)
                    .with("content/posts/bun/index.md", FRONT)
                    .with("content/posts/e f.md", "---\ntitle: S\nslug: My Slug\n---\n")
                    .with("content/posts/中文，Ａ(1)+x.md", FRONT)
                    .with("content/posts/node.js.md", FRONT)
                    .with("content/about.md", FRONT);
        }

        @Test
        @DisplayName("puts pages in folders of their names, which it cleans")
        void addresses() {
            Folder blog = blog("");
            assertThat(blog.paths(POST)).containsExactly("/blog/posts/a/", "/blog/old/a/", "/blog/posts/rel-old");
            assertThat(blog.paths("content/posts/e f.md")).containsExactly("/blog/posts/my-slug/");
            assertThat(blog.paths("content/posts/中文，Ａ(1)+x.md")).containsExactly("/blog/posts/中文ａ1+x/");
            assertThat(blog.paths("content/posts/bun/index.md")).containsExactly("/blog/posts/bun/");
            assertThat(blog.paths("content/posts/node.js.md")).contains("/blog/posts/node.js/");
        }

        @ParameterizedTest
        @CsvSource({
            "disablePathToLower = true, /blog/posts/a/ /blog/old/a/ /blog/posts/rel-old",
            "'[permalinks]\nposts = \"/:sections[1:]/:slug/\"', /blog/a/ /blog/old/a/ /blog/rel-old"
        })
        @DisplayName("knows the addresses that options make, and those of aliases")
        void configuredAddresses(String config, String paths) {
            assertThat(blog(config + "\n").paths(POST)).containsExactly(paths.split(" "));
        }

        @ParameterizedTest
        @CsvSource(delimiterString = "=>", textBlock = """
                md {{< relref "b.md" >}} => source content/posts/b.md
                md {{% ref "/posts/b" %}} => source content/posts/b.md
                md {{< relref path="bun" >}} => source content/posts/bun/index.md
                md {{< relref "b.md#sec" >}} => source content/posts/b.md#sec
                md {{< relref "#own" >}} => own own
                md {{< relref "sub/c.md" >}} => source content/posts/sub/c.md
                md {{< relref "posts/b.md" >}} => source content/posts/b.md
                md {{< relref "c" >}} => source content/posts/sub/c.md
                md {{< relref "B.md" >}} => source content/posts/b.md
                md {{< relref "../about.md" >}} => source content/about.md
                md {{< relref "/posts" >}} => unknown generated
                md {{< relref "nope.md" >}} => nowhere nope.md
                md {{< relref "/posts/nope" >}} => nowhere /posts/nope
                md b.md#x => file content/posts/b.md#x
                md ../b/ => page /blog/posts/b/
                md /posts/b/ => page /posts/b/
                """)
        @DisplayName("links from a post")
        void links(String written, String leads) {
            assertThat(blog("").leads(POST, written)).isEqualTo(leads);
        }

        @Test
        @DisplayName("a hook of the site may follow Markdown files")
        void hook() {
            Folder blog = blog("").with("layouts/_default/_markup/render-link.html", "x");
            assertThat(blog.leads(POST, "md b.md")).isEqualTo("source content/posts/b.md");
            assertThat(blog.leads(POST, "md none.md")).isEqualTo("unknown render hook");
            assertThat(blog.leads(POST, "html b.md")).isEqualTo("file content/posts/b.md");
        }

        @Test
        @DisplayName("lists of folders and terms are made without a source")
        void lists() {
            PageLinks links = blog("[taxonomies]\nseries = 'columns'\n").site().links();
            assertThat(links.mayMake("/blog/posts/")).isTrue();
            assertThat(links.mayMake("/blog/posts/page/2/")).isTrue();
            assertThat(links.mayMake("/blog/tags/标签/")).isTrue();
            assertThat(links.mayMake("/blog/columns/x/")).isTrue();
            assertThat(links.mayMake("/blog/posts/none/")).isFalse();
        }
    }

    @Nested
    @DisplayName("Hexo 8.1.2")
    class Hexo {

        private static final String POST = "source/_posts/a.md";

        private Folder blog() {
            return new Folder(root)
                    .with("_config.yml", "title: x\nroot: /\nurl: https://example.org\n")
                    .with("package.json", "{\"dependencies\": {\"hexo\": \"8\", \"hexo-renderer-marked\": \"7\"}}")
                    .with(POST, FRONT + "## Stack Overflow\n\n## 第二步，使用\n")
                    .with("source/_posts/b.md", FRONT)
                    .with("source/about/index.md", FRONT);
        }

        @Test
        @DisplayName("puts posts by the permalink, pages by their path")
        void addresses() {
            assertThat(blog().paths(POST)).containsExactly("/2020/01/01/a/");
            assertThat(blog().paths("source/about/index.md")).containsExactly("/about/index.html");
        }

        @ParameterizedTest
        @CsvSource(delimiterString = "=>", textBlock = """
                md {% post_path b %} => source source/_posts/b.md
                md {% post_path none %} => nowhere none
                md /about/ => found source/about/index.md
                md b.md => page /2020/01/01/a/b.md
                md #Stack-Overflow => own Stack-Overflow
                """)
        @DisplayName("links from a post")
        void links(String written, String leads) {
            assertThat(blog().leads(POST, written)).isEqualTo(leads);
        }

        @Test
        @DisplayName("ids keep letter case and full-width punctuation")
        void ids() {
            assertThat(blog().ids(POST)).contains("Stack-Overflow", "第二步，使用");
        }
    }

    @Nested
    @DisplayName("VitePress 1.6.4 and VuePress 1.9")
    class Vue {

        private Folder docs() {
            return new Folder(root)
                    .with(".vitepress/config.js", "export default {base: '/docs/'}")
                    .with("index.md", "# Home\n")
                    .with("guide/a.md", "# A\n")
                    .with("guide/index.md", "# Guide\n");
        }

        @ParameterizedTest
        @CsvSource(delimiterString = "=>", textBlock = """
                md ./index.md#x => source guide/index.md#x
                md ./ => source guide/index.md
                md index => source guide/index.md
                md /guide/a.html => source guide/a.md
                md /guide/a => source guide/a.md
                md /docs/guide/a => source guide/a.md
                md ../ => source index.md
                md /guide/none => page /guide/none
                md @/a => unknown route
                """)
        @DisplayName("links from a page are followed from its source")
        void links(String written, String leads) {
            assertThat(docs().leads("guide/a.md", written)).isEqualTo(leads);
        }

        @Test
        @DisplayName("a page lies at its file's path, with permalink elsewhere")
        void addresses() {
            Folder pages = new Folder(root)
                    .with(".vuepress/config.js", "module.exports = {}")
                    .with("a/README.md", "# A\n\n## :email: 联系\n")
                    .with("b.md", "---\npermalink: /pages/1/\n---\n");
            assertThat(pages.paths("a/README.md")).containsExactly("/a/");
            assertThat(pages.ids("a/README.md")).contains("a", "联系");
            assertThat(pages.paths("b.md")).containsExactly("/pages/1/", "/b.html");
        }
    }

    @Test
    @DisplayName("A plain folder: links between Markdown files alone are known")
    void plain() {
        Folder folder = new Folder(root).with("a.md", FRONT).with("b/c.md", FRONT);
        assertThat(folder.leads("a.md", "md b/c.md#x")).isEqualTo("source b/c.md#x");
        assertThat(folder.leads("a.md", "md none.md")).isEqualTo("broken MISSING");
        assertThat(folder.leads("a.md", "md x/c.md")).isEqualTo("unknown unknown generator");
        assertThat(folder.leads("a.md", "md /c/")).isEqualTo("unknown unknown generator");
        assertThat(folder.leads("a.md", "md /none.pdf")).isEqualTo("broken MISSING");
    }

    @Test
    @DisplayName("Broken escapes and paths above the root are no reason to fail")
    void hostile() {
        Folder blog = new Folder(root).with("_config.yml", "title: x\n").with("_posts/2020-01-01-a.md", FRONT);
        assertThat(blog.leads("_posts/2020-01-01-a.md", "md #%E4%B8%zz%")).isEqualTo("own %E4%B8%zz%");
        assertThat(blog.leads("_posts/2020-01-01-a.md", "md ../../../../../../x"))
                .isEqualTo("page /x");
        assertThat(blog.leads("_posts/2020-01-01-a.md", "md /a%00b")).startsWith("unknown ");
        assertThat(blog.leads("_posts/2020-01-01-a.md", "md /" + "x".repeat(100_000)))
                .startsWith("page /x");
    }

    @ParameterizedTest
    @CsvSource({
        "static/_redirects, /a/* /b/:splat 301, /a/x/y, true",
        "static/_redirects, /a/:id /b 301, /a/x/, true",
        "static/_redirects, /a /b, /ab, false",
        "netlify.toml, '[[redirects]]\n from = \"/old\"', /old/, true",
        "vercel.json, '{\"redirects\": [{\"source\": \"/o/:p*\", \"destination\": \"/\"}]}', /o/x/y, true",
        "static/.htaccess, Redirect 301 /old/ /new/, /old, true",
        "static/.htaccess, RewriteRule ^x$ y, /anything, true"
    })
    @DisplayName("The server's redirects answer where no page is")
    void redirects(String file, String text, String path, boolean answers) {
        Folder blog = new Folder(root).with("hugo.toml", "title = 'x'\n").with(file, text);
        assertThat(blog.site().links().mayMake(path)).isEqualTo(answers);
    }
}
