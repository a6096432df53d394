package io.github.contentlint.site;

import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import java.nio.file.Path;

/**
 * A reference and where it is written.
 *
 * @param text with its templates
 * @param offset of the image or link in the source
 */
record Reference(Post post, String text, Use use, int offset) {

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

    Reference withUse(Use other) {
        return new Reference(post, text, other, offset);
    }

    Reference withText(String other) {
        return new Reference(post, other, use, offset);
    }

    /** With the path of a URL that names this site's host: themes leave such a reference as it is. */
    Reference withWholeUrl(String path) {
        return new Reference(post, path.isEmpty() ? "/" : path, Use.HTML_ASSET, offset);
    }
}
