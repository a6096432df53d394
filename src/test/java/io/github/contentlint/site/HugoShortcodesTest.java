package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shortcodes with templates of the site's own bring into a post, as Hugo 0.111.3 writes it to the page. */
class HugoShortcodesTest {

    private static final String POST = "content/posts/a/index.md";

    @TempDir
    Path root;

    @ParameterizedTest(name = "{0} with {1}")
    @DisplayName("Arguments are handed on, tested and assigned")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            <img src="{{ .Get "src" }}">; src="/a.png"; /a.png
            <img src="{{ .Get 0 }}">; "/a.png" "b"; /a.png
            <img src="{{- .Get "src" -}}" alt="{{ with .Get "alt" }}{{ . }}{{ end }}">; src=/a.png; /a.png
            <img src="{{ .Params.src | safeURL }}">; src="/a.png"; /a.png
            <img src="{{ .Get "src" | relURL }}">; src="a.png"; /blog/a.png
            <img src="{{ relURL (.Get "src") }}">; src="a.png"; /blog/a.png
            <img src="/img/{{ .Get 0 }}.png">; a; /img/a.png
            {{ with .Get "src" }}<img src="{{ . }}">{{ end }}; src="/a.png"; /a.png
            {{ with .Get "src" }}<img src="{{ . }}">{{ end }}; alt="b"; ~~
            {{ $s := .Get "src" }}<img src="{{ $s }}">; src="/a.png"; /a.png
            {{ if .Get "dark" }}<img src="/d.png">{{ else }}<img src="/l.png">{{ end }}; dark="1"; /d.png
            {{ if .Get "dark" }}<img src="/d.png">{{ else }}<img src="/l.png">{{ end }}; x="1"; /l.png
            {{ if .IsNamedParams }}<img src="{{ .Get "src" }}">{{ else }}<img src="{{ .Get 0 }}">{{ end }}; "/a.png"; /a.png
            {{ if isset .Params "src" }}<img src="{{ .Get "src" }}">{{ end }}; src="/a.png"; /a.png
            {{ if isset .Params 1 }}<img src="{{ .Get 1 }}">{{ end }}; "/a.png"; ~~
            {{ if eq (.Get "x") "1" }}<img src="/a.png">{{ end }}; x="1"; /a.png
            {{ if eq (.Get "x") "1" }}<img src="/a.png">{{ end }}; src="/a.png"; ~~
            {{ if eq (.Get "x") "1" }}<img src="/a.png">{{ end }}; x=1; ~~
            {{ with .Get "src" }}<img src="{{ . }}">{{ end }}; "/a.png"; ~~
            <img src="{{ .Get "src" | default "/b.png" }}">; x="1"; /b.png
            {{ if false }}{{ else if true }}<img src="/a.png">{{ end }}; x="1"; /a.png
            {{ range .Params }}<img src="{{ . }}">{{ end }}; "/a.png" "/b.png"; /a.png /b.png
            {{ if .Get "dark" }}<img src="/d.png">{{ end }}; dark=false; ~~
            <img {{ with .Page.Params.x }}class="{{ . }}" {{ end }}src="{{ .Get 0 }}">; "/a.png"; /a.png
            {{ partial "i.html" (dict "src" (.Get 0)) }}; "a.png"; /img/a.png
            {{ $i := .Page.Resources.GetMatch (.Get 0) }}<img src="{{ $i.RelPermalink }}">; "there.png"; ~~
            """)
    void known(String template, String arguments, String targets) {
        TakenIn takenIn = takenIn(template, arguments);
        assertThat(takenIn.images())
                .extracting(Image::target)
                .isEqualTo(targets.isEmpty() ? List.of() : List.of(targets.split(" ")));
        assertThat(takenIn.undecided()).isZero();
    }

    @ParameterizedTest
    @DisplayName("What depends on what only a build knows is counted")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            {{ range .Params }}<img src="{{ . }}">{{ end }}
            {{ if .Page.Params.x }}<img src="/a.png">{{ end }}
            <img src="{{ if .Page.Params.x }}/a.png{{ else }}/b.png{{ end }}">
            <img src="{{ .Page.Params.cover }}">
            {{ $i := resources.Get (.Get "src") }}<img src="{{ $i.RelPermalink }}">
            <img src="{{ . }}">
            """)
    void unknown(String template) {
        TakenIn takenIn = takenIn(template, "src=\"/a.png\"");
        assertThat(takenIn.images()).isEmpty();
        assertThat(takenIn.undecided()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "A file that is nowhere is missing; one of another theme's, a comment's or the parser's figure is not asked for")
    void verdicts() {
        Folder blog = blog("<img src=\"{{ .Get \"src\" }}\">")
                .with("layouts/shortcodes/figure.html", "<img src=\"{{ .Get \"src\" }}\">")
                .with(
                        POST,
                        "{{< pic src=\"/blog/no.png\" >}} <!-- {{< pic src=\"/blog/no.png\" >}} --> {{< gone src=\"/no.png\" >}} {{< figure src=\"/no.png\" >}}");
        Site site = blog.site();
        Post post = blog.post(site, POST);
        assertThat(site.takenIn(post).images())
                .singleElement()
                .satisfies(image -> assertThat(site.resolve(post, image)).isInstanceOf(Resolution.Broken.class))
                .returns(
                        "{{< pic src=\"/blog/no.png\" >}}",
                        image -> post.source().slice(image.span()))
                .returns(Optional.of(""), Image::alt);
    }

    private TakenIn takenIn(String template, String arguments) {
        Folder blog = blog(template).with(POST, "{{< pic " + arguments + " >}}");
        Site site = blog.site();
        return site.takenIn(blog.post(site, POST));
    }

    private Folder blog(String template) {
        return new Folder(root)
                .with("hugo.toml", "baseURL = \"https://example.org/blog/\"\n")
                .with("layouts/partials/i.html", "<img src=\"/img/{{ .src }}\">")
                .with("layouts/shortcodes/pic.html", template)
                .files("content/posts/a/there.png");
    }
}
