package io.github.contentlint.parse;

import io.github.contentlint.post.Image;
import io.github.contentlint.post.TemplateTag;
import io.github.contentlint.post.TemplateTag.Argument;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Images that template tags show: Hugo's {@code figure}, Hexo's {@code asset_img} and {@code img}. */
final class TemplateImages {

    private TemplateImages() {}

    static List<Image> of(MaskedText masked) {
        List<Image> images = new ArrayList<>();
        for (TemplateTag tag : masked.tags()) {
            switch (tag.name()) {
                case "figure" -> named(masked.source(), tag).ifPresent(images::add);
                case "asset_img" -> firstPath(masked.source(), tag, false).ifPresent(images::add);
                case "img" ->
                    firstPath(masked.source(), tag, true)
                            .or(() -> named(masked.source(), tag))
                            .ifPresent(images::add);
                default -> {
                    // shows no image that is known
                }
            }
        }
        return images;
    }

    private static Optional<Image> named(String source, TemplateTag tag) {
        Optional<Argument> alt = tag.argument(source, "alt");
        return tag.argument(source, "src")
                .map(src -> new Image(
                        Image.Syntax.SHORTCODE,
                        tag.span(),
                        src.text(),
                        src.span(),
                        alt.map(Argument::text),
                        alt.map(Argument::span).orElse(Span.at(tag.arguments().end()))));
    }

    /** Hexo: class names may come first, in {@code img} only; the image is the first word with a dot or slash. */
    private static Optional<Image> firstPath(String source, TemplateTag tag, boolean needsPath) {
        for (Argument argument : tag.arguments(source)) {
            String text = argument.text();
            if (!argument.name().isEmpty()) {
                return Optional.empty();
            }
            if (text.contains(".") || text.contains("/") && needsPath) {
                return Optional.of(new Image(
                        Image.Syntax.TAG_PLUGIN,
                        tag.span(),
                        text,
                        argument.span(),
                        Optional.of(""),
                        Span.at(tag.arguments().end())));
            }
        }
        return Optional.empty();
    }
}
