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
        /** {@code <img src>}, which themes and plugins rewrite. */
        HTML_IMAGE,
        /** Another image in raw HTML, which they leave alone. */
        HTML_EMBEDDED,
        FRONT_MATTER,
        SHORTCODE,
        /** Hexo's {@code asset_img}, which looks beside the post. */
        TAG_PLUGIN,
        /** Hexo's {@code {% asset_path a.png %}} in the place of an address. */
        ASSET_PATH,
        /** A page resource in Hugo's front matter, maybe a glob. */
        PAGE_RESOURCE,
        /** Hexo's {@code img}, which puts the root in front. */
        IMG_TAG,
        /** A style sheet, script, video or frame in raw HTML. */
        HTML_ASSET;

        static Use of(Image.Syntax syntax) {
            return switch (syntax) {
                case MARKDOWN -> MARKDOWN;
                case HTML, LAZY -> HTML_IMAGE;
                case SRCSET, EMBEDDED -> HTML_EMBEDDED;
                case FRONT_MATTER -> FRONT_MATTER;
                case PAGE_RESOURCE -> PAGE_RESOURCE;
                case SHORTCODE -> SHORTCODE;
                case TAG_PLUGIN -> TAG_PLUGIN;
            };
        }

        boolean isRawHtml() {
            return this == HTML_IMAGE || this == HTML_EMBEDDED || this == HTML_ASSET;
        }

        boolean isAssetOfPost() {
            return this == TAG_PLUGIN || this == ASSET_PATH;
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

    /** Where the image or link begins. */
    int offset() {
        return span.start();
    }

    /** The element of HTML that it is an attribute of, lower case; empty for one of Markdown or front matter. */
    String element() {
        Matcher tag = ELEMENT.matcher(post.source().slice(span));
        if (use.isRawHtml() && tag.lookingAt()) {
            return tag.group(1).toLowerCase(Locale.ROOT);
        }
        return use == Use.HTML_IMAGE ? "img" : "";
    }

    Reference withUse(Use other) {
        return new Reference(post, text, other, span);
    }

    Reference withText(String other) {
        return new Reference(post, other, use, span);
    }

    /** With the path of a URL that names this site's host: themes leave such a reference as it is. */
    Reference withWholeUrl(String path) {
        return new Reference(post, path.isEmpty() ? "/" : path, Use.HTML_ASSET, span);
    }
}
