package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import io.github.contentlint.text.Span;
import java.util.List;
import java.util.Optional;

/** The theme Chirpy for Jekyll (7.2.4: {@code _config.yml}, {@code _includes/media-url.html}). */
final class Chirpy {

    private Chirpy() {}

    /** The defaults that its {@code _config.yml} gives, which a gem does not bring but every starter copies. */
    static JekyllDefaults defaults() {
        return new JekyllDefaults(List.of(
                scope("posts", entry("layout", "post"), entry("permalink", "/posts/:title/")),
                scope("tabs", entry("layout", "page"), entry("permalink", "/:title/"))));
    }

    private static JekyllDefaults.Scope scope(String type, Value.Entry... values) {
        return JekyllDefaults.Scope.of("", Optional.of(type), new Value.Mapping(Span.at(0), List.of(values)));
    }

    private static Value.Entry entry(String key, String text) {
        return new Value.Entry(string(key), string(text));
    }

    private static Value.Scalar string(String text) {
        return new Value.Scalar(Span.at(0), Span.at(0), text, Value.Scalar.Kind.STRING, true);
    }

    /** Its collection {@code tabs} holds the pages of the menu. */
    static boolean isPages(JekyllConfig config, String label) {
        return config.isChirpy() && label.equals("tabs");
    }
}
