package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What includes bring into a post, as Jekyll 4.3.1 writes it to the page. */
class JekyllIncludesTest {

    private static final String POST = "_posts/2025-01-02-a.md";

    @TempDir
    Path root;

    private Folder blog;

    @BeforeEach
    void blog() {
        blog = new Folder(root)
                .with("_config.yml", "baseurl: /blog\n")
                .with("_includes/figure.html", "<img src=\"{{ include.src | relative_url }}\" alt=\"\">")
                .files("assets/ok.png");
    }

    @Test
    @DisplayName("A parameter fills in the address, and the finding belongs to the whole tag")
    void parameter() {
        String tag = "{% include figure.html src=\"/assets/no.png\" %}";
        assertThat(verdicts(tag)).containsExactly("MISSING assets/no.png");
        assertThat(verdicts("{% include figure.html src='/assets/ok.png' %}")).containsExactly("found");

        Site site = blog.site();
        Post post = blog.post(site, POST);
        Image image = site.takenIn(post).images().get(0);
        assertThat(post.source().slice(image.span())).startsWith("{% include").endsWith("%}");
        assertThat(image.targetSpan().isEmpty()).isTrue();
    }

    @Test
    @DisplayName("Parameters may be variables of the post, and are handed on")
    void variables() {
        blog.with("_includes/outer.html", "{% include figure.html src=include.path %}");
        assertThat(verdicts("{% include outer.html path=\"/assets/no.png\" %}"))
                .containsExactly("MISSING assets/no.png");
        blog.with(POST, "---\npic: /assets/no.png\n---\n{% include figure.html src=page.pic %}");
        assertThat(verdicts()).containsExactly("MISSING assets/no.png");
        assertThat(verdicts("{% include figure.html src=page.other %}")).containsExactly("unknown template");
    }

    @Test
    @DisplayName("An include's own variables are filled in, too")
    void assignments() {
        blog.with(
                "_includes/own.html",
                "{% assign url = include.src | prepend: site.baseurl %}<img src=\"{{ url | append: '.png' }}\">");
        assertThat(verdicts("{% include own.html src=\"/assets/no\" %}")).containsExactly("MISSING assets/no.png");
        assertThat(verdicts("{% include own.html src=\"/assets/ok\" %}")).containsExactly("found");
    }

    @Test
    @DisplayName("Of a condition on a parameter, the branch is known; what other conditions show is not")
    void conditions() {
        blog.with(
                "_includes/either.html",
                "{% if include.a %}<img src=\"/blog/a.png\">{% else %}<img src=\"/blog/b.png\">{% endif %}"
                        + "{% unless include.a %}<img src=\"/blog/c.png\">{% endunless %}"
                        + "{% if site.x %}<img src=\"/blog/d.png\">{% endif %}"
                        + "{% for x in site.y %}<img src=\"/blog/e.png\">{% endfor %}");
        assertThat(verdicts("{% include either.html a=\"1\" %}")).containsExactly("MISSING a.png", "undecided 2");
        assertThat(verdicts("{% include either.html %}"))
                .containsExactly("MISSING b.png", "MISSING c.png", "undecided 2");
        assertThat(verdicts("{% if page.x %}{% include figure.html src=\"/no.png\" %}{% endif %}"))
                .containsExactly("undecided 1");
    }

    @Test
    @DisplayName("A file beside the post is Markdown")
    void relative() {
        blog.with("_posts/part.md", "![a](/blog/assets/no.png)");
        assertThat(verdicts("{% include_relative part.md %}")).containsExactly("MISSING assets/no.png");
    }

    @Test
    @DisplayName("Data files are looked up")
    void data() {
        blog.with("_data/art/one.yml", "pic:\n  path: /assets/no.png\nall: [a]\n");
        assertThat(verdicts("{% include figure.html src=site.data.art.one.pic.path %}"))
                .containsExactly("MISSING assets/no.png");
        assertThat(verdicts("{% include figure.html src=site.data.art.one.all %}"))
                .containsExactly("unknown template");
        assertThat(verdicts("{% include figure.html src=site.data.art.two.pic %}"))
                .containsExactly("unknown template");
    }

    @Test
    @DisplayName("In code, comments and raw text nothing shows")
    void nowhere() {
        String tag = "{% include figure.html src=\"/no.png\" %}";
        assertThat(verdicts("```\n" + tag + "\n```\n\n`" + tag + "`\n\n<!-- " + tag + " -->\n\n{% raw %}" + tag
                        + "{% endraw %}\n\n{% comment %}" + tag + "{% endcomment %}"))
                .isEmpty();
    }

    @Test
    @DisplayName("Files that are not there, take in themselves, or lie outside the folder bring nothing")
    void bounds() {
        blog.with("_includes/self.html", "{% include self.html %}<img src=\"/blog/a.png\">")
                .with("secret.html", "<img src=\"/blog/b.png\">");
        assertThat(verdicts(
                        "{% include gone.html %}{% include {{ page.x }} %}{% include %}{% include ../secret.html %}"))
                .isEmpty();
        assertThat(verdicts("{% include self.html %}")).containsExactly("MISSING a.png");
    }

    @Test
    @DisplayName("Includes that multiply come to an end")
    void explosion() {
        for (int i = 0; i < 10; i++) {
            blog.with("_includes/x" + i + ".html", ("{% include x" + (i + 1) + ".html a=include.a %}").repeat(20));
        }
        blog.with("_includes/x10.html", "{% assign b = include.a | append: include.a %}".repeat(2_000));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(verdicts("{% include x0.html a=\"b\" %}")).containsExactly("undecided 1"));
    }

    private List<String> verdicts(String body) {
        blog.with(POST, "---\ntitle: a\n---\n" + body);
        return verdicts();
    }

    private List<String> verdicts() {
        Site site = blog.site();
        Post post = blog.post(site, POST);
        TakenIn takenIn = site.takenIn(post);
        List<String> verdicts = new ArrayList<>(takenIn.images().stream()
                .map(image -> verdict(site.resolve(post, image)))
                .toList());
        if (takenIn.undecided() > 0) {
            verdicts.add("undecided " + takenIn.undecided());
        }
        return verdicts;
    }

    private static String verdict(Resolution resolution) {
        if (resolution instanceof Resolution.Broken broken) {
            return broken.reason() + " " + broken.lookedFor();
        }
        return resolution instanceof Resolution.Unknown unknown ? "unknown " + unknown.cause() : "found";
    }
}
