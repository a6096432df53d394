package io.github.contentlint.parse;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Template;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.TemplateTag;
import io.github.contentlint.post.TemplateTag.Argument;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Images that template tags show: Hugo's {@code figure}, Hexo's {@code asset_img} and {@code img}, and tags of Hexo's themes
 * NexT, Butterfly, Volantis and Stellar.
 */
final class TemplateImages {

    /** Their first argument is an address, as the page asks for it. A comma may follow. */
    private static final Set<String> OF_HEXO_THEMES =
            Set.of("inlineimage", "inlineImg", "fullimage", "fi", "lazyimage", "li");

    private TemplateImages() {}

    static List<Image> of(MaskedText masked, Dialect dialect) {
        boolean hexo = dialect.templates().contains(Template.NUNJUCKS);
        List<Image> images = new ArrayList<>();
        for (TemplateTag tag : masked.tags()) {
            switch (tag.name()) {
                case "figure" -> named(masked.source(), tag).ifPresent(images::add);
                case "asset_img", "asset_image", "image" -> {
                    if (hexo) {
                        images.add(tagged(masked.source(), tag));
                    }
                }
                case "img" -> {
                    if (hexo) {
                        images.add(tagged(masked.source(), tag));
                    } else {
                        firstPath(masked.source(), tag)
                                .or(() -> named(masked.source(), tag))
                                .ifPresent(images::add);
                    }
                }
                default -> {
                    if (hexo && OF_HEXO_THEMES.contains(tag.name())) {
                        first(masked.source(), tag).ifPresent(images::add);
                    }
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

    private static Optional<Image> first(String source, TemplateTag tag) {
        return tag.arguments(source).stream()
                .findFirst()
                .filter(argument -> argument.name().isEmpty())
                .map(argument -> {
                    String address = argument.text().replaceFirst(",.*", "");
                    int start = argument.span().start();
                    return new Image(
                            Image.Syntax.SHORTCODE,
                            tag.span(),
                            address,
                            new Span(start, start + address.length()),
                            Optional.of(""),
                            Span.at(tag.arguments().end()));
                });
    }

    /** A plugin of Jekyll: names of classes may come first; the image is the first word with a dot or slash. */
    private static Optional<Image> firstPath(String source, TemplateTag tag) {
        return tag.arguments(source).stream()
                .takeWhile(argument -> argument.name().isEmpty())
                .filter(TemplateImages::isPath)
                .findFirst()
                .map(argument -> image(tag, argument.text(), argument.span()));
    }

    /** Hexo: names of classes may come first; the image is the first word with a dot or slash, else the first. */
    private static Image tagged(String source, TemplateTag tag) {
        List<Argument> words = tag.arguments(source).stream()
                .filter(argument -> argument.name().isEmpty())
                .toList();
        return words.stream()
                .filter(TemplateImages::isPath)
                .findFirst()
                .or(() -> words.stream().findFirst())
                .map(argument -> image(tag, argument.text(), argument.span()))
                .orElse(image(tag, "", Span.at(tag.arguments().end())));
    }

    private static Image image(TemplateTag tag, String target, Span place) {
        return new Image(
                Image.Syntax.TAG_PLUGIN,
                tag.span(),
                target,
                place,
                Optional.of(""),
                Span.at(tag.arguments().end()));
    }

    private static boolean isPath(Argument word) {
        return word.text().indexOf('.') >= 0 || word.text().indexOf('/') >= 0;
    }
}
