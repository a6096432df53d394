package io.github.contentlint.post;

import io.github.contentlint.text.Span;
import java.util.Optional;

/**
 * A place where the post shows an image.
 *
 * @param syntax how it is written, which decides how the generator resolves it
 * @param span all of it
 * @param target the reference as written, escapes and entities decoded, templates left in
 * @param targetSpan where the reference stands; empty where there is none
 * @param alt the alternative text; empty Optional where none is given
 * @param altSpan where that text stands, without quotes; empty at the place to put it where none is given
 */
public record Image(Syntax syntax, Span span, String target, Span targetSpan, Optional<String> alt, Span altSpan) {

    /** How an image is written. */
    public enum Syntax {
        /** {@code ![alt](target)}, {@code ![alt][label]}. */
        MARKDOWN,
        /** {@code <img src>}, {@code <input type="image" src>}. */
        HTML,
        /** {@code data-src} and the like beside an {@code src}, for a script that loads images late. */
        LAZY,
        /** A candidate of {@code srcset}. */
        SRCSET,
        /**
         * What else in HTML shows an image and takes no alternative text: a poster, an image of SVG, an object, a background,
         * {@code url()} of a style, {@code <img>} inside {@code <noscript>}.
         */
        EMBEDDED,
        /** A key of the front matter. */
        FRONT_MATTER,
        /** {@code src} of {@code resources} in Hugo's front matter, maybe a glob. */
        PAGE_RESOURCE,
        /** A Hugo shortcode, {@code {{< figure src >}}}. */
        SHORTCODE,
        /** A Hexo tag, {@code {% asset_img %}}. */
        TAG_PLUGIN
    }
}
