package io.github.contentlint.site;

import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import java.nio.file.Path;

/**
 * A reference and where it is written.
 *
 * @param text with its templates
 */
record Reference(Post post, String text, Use use) {

    /** What the generator does with a reference depends on how it is written. */
    enum Use {
        MARKDOWN,
        HTML_IMAGE,
        FRONT_MATTER,
        SHORTCODE,
        /** Hexo's {@code asset_img}, which looks beside the post. */
        TAG_PLUGIN,
        /** Hexo's {@code asset_path}, as an attribute. */
        ASSET_PATH,
        /** Hexo's {@code img}, which puts the root in front. */
        IMG_TAG,
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

    Reference withUse(Use other) {
        return new Reference(post, text, other);
    }

    Reference withText(String other) {
        return new Reference(post, other, use);
    }

    /** With the path of a URL that names this site's host: themes leave such a reference as it is. */
    Reference withWholeUrl(String path) {
        return new Reference(post, path.isEmpty() ? "/" : path, Use.HTML_ASSET);
    }
}
