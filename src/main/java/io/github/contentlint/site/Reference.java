package io.github.contentlint.site;

import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import io.github.contentlint.text.Span;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference and where it is written.
 *
 * @param text with its templates
 * @param span all of the image or link
 */
record Reference(Post post, String text, Use use, Span span) {

    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][A-Za-z0-9-]*+)");

    /** What the generator does with a reference depends on how it is written. */
    enum Use {
        MARKDOWN,
        HTML_IMAGE,
        FRONT_MATTER,
        SHORTCODE,
        TAG_PLUGIN,
        /** A style sheet, script, video or frame in raw HTML. */
        HTML_ASSET;

        static Use of(Image.Syntax syntax) {
            return switch (syntax) {
                case MARKDOWN -> MARKDOWN;
                case HTML, SRCSET -> HTML_IMAGE;
                case FRONT_MATTER -> FRONT_MATTER;
                case SHORTCODE -> SHORTCODE;
                case TAG_PLUGIN -> TAG_PLUGIN;
            };
        }

        boolean isRawHtml() {
            return this == HTML_IMAGE || this == HTML_ASSET;
        }

        boolean isImage() {
            return this != HTML_ASSET;
        }
    }

    /** The post's file, absolute. */
    Path file() {
        return post.source().path().toAbsolutePath().normalize();
    }

    Path folder() {
        return file().getParent();
    }

    /** The element of HTML that it is an attribute of, lower case; empty for one of Markdown or front matter. */
    String element() {
        Matcher tag = ELEMENT.matcher(post.source().slice(span));
        if (use.isRawHtml() && tag.lookingAt()) {
            return tag.group(1).toLowerCase(Locale.ROOT);
        }
        return use == Use.HTML_IMAGE ? "img" : "";
    }

    Reference withText(String other) {
        return new Reference(post, other, use, span);
    }

    /** With the path of a URL that names this site's host: themes leave such a reference as it is. */
    Reference withWholeUrl(String path) {
        return new Reference(post, path.isEmpty() ? "/" : path, Use.HTML_ASSET, span);
    }
}
