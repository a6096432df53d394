package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Templates that grow, nest or never end leave their references undecided, and the run goes on")
class HostileTemplatesTest {

    private static final String POST = "_posts/2025-01-01-a.md";

    @TempDir
    Path root;

    private String jekyll(String body) {
        return new Folder(root)
                .with("_config.yml", "title: a\n")
                .with(POST, "---\ntitle: a\n---\n" + body)
                .verdictOfFirstImage(POST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{ a }}{{ a }}", "append", "replace"})
    @DisplayName("Liquid: a variable that doubles forty times")
    void doubling(String way) {
        String step = switch (way) {
            case "append" -> "{% assign a = a | append: a %}\n";
            case "replace" -> "{% assign a = a | replace: \"a\", a %}\n";
            default -> "{% capture a %}" + way + "{% endcapture %}\n";
        };
        assertThat(jekyll("{% assign a = \"aaaaaaaaaa\" %}\n" + step.repeat(40) + "\n![x]({{ a }}.png)\n"))
                .isEqualTo("unknown template");
    }

    @Test
    @DisplayName("Liquid: a condition of 20,000 terms")
    void longCondition() {
        assertThat(jekyll("{% if a" + " and a".repeat(20_000) + " %}\n\n![x](/none.png)\n\n{% endif %}\n"))
                .isEqualTo("unknown condition");
    }

    @Test
    @DisplayName("Liquid: 100,000 tags without an end")
    void endlessTags() {
        assertThat(jekyll("![x]({{ b }}/none.png)\n\n" + "{% if a ".repeat(100_000)))
                .startsWith("broken MISSING");
    }

    @Test
    @DisplayName("Hexo: a tag with a word of 100,000 letters")
    void longWord() {
        assertThat(new Folder(root)
                        .with("_config.yml", "title: a\n")
                        .with("package.json", "{\"dependencies\": {\"hexo\": \"8.1.2\"}}")
                        .with("source/_posts/a.md", "---\ntitle: a\n---\n{% img " + "a".repeat(100_000) + " %}\n")
                        .verdictOfFirstImage("source/_posts/a.md"))
                .startsWith("broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ @.Destination }}",
                "{{ =.x }}",
                "{{ strings.TrimLeft \"\" .Destination }}",
                "{{ findRE \"^(a|b)*$\" .Destination }}",
                "{{ $a := \"aaaaaaaaaaaa\" }}{{ range seq 60 }}{{ $a = print $a $a }}{{ end }}{{ $a }}",
            })
    @DisplayName("Hugo: image hooks that no version of it would take")
    void imageHooks(String printed) {
        Folder blog = new Folder(root)
                .with("hugo.toml", "title = \"a\"\n")
                .with("layouts/_default/_markup/render-image.html", "<img src=\"" + printed + "\">")
                .with("content/posts/a.md", "---\ntitle: a\n---\n![x](/" + "ab".repeat(20_000) + "!.png)\n");
        assertThat(blog.verdictOfFirstImage("content/posts/a.md")).isNotEmpty();
    }
}
