package io.github.contentlint.parse;

import io.github.contentlint.post.Image;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Images that template tags show: Hugo's {@code figure}, Hexo's {@code asset_img} and {@code img}. */
final class TemplateImages {

    /** {@code name="value"}, {@code name='value'}, {@code name=`value`} or {@code name=value}. */
    private static final Pattern NAMED =
            Pattern.compile("\\b(src|alt)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|`([^`]*)`|([^\\s\"'`>]+))");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    private TemplateImages() {}

    /**
     * @param hexo whether the tags are Hexo's, of which all are asked for; else only {@code img} with a path, which plugins
     *     of Jekyll have
     */
    static List<Image> of(MaskedText masked, boolean hexo) {
        List<Image> images = new ArrayList<>();
        for (TemplateTag tag : masked.tags()) {
            switch (tag.name()) {
                case "figure" -> named(masked.source(), tag).ifPresent(images::add);
                case "asset_img", "asset_image", "img", "image" -> {
                    Image image = tagged(masked.source(), tag);
                    if (hexo || tag.name().equals("img") && isPath(image.target())) {
                        images.add(image);
                    }
                }
                default -> {
                    // shows no image that is known
                }
            }
        }
        return images;
    }

    private static Optional<Image> named(String source, TemplateTag tag) {
        Optional<Span> src = Optional.empty();
        Optional<Span> alt = Optional.empty();
        Matcher named = NAMED.matcher(source).region(tag.argsStart(), tag.argsEnd());
        while (named.find()) {
            int group = firstGroup(named, 2);
            Span value = new Span(named.start(group), named.end(group));
            if (named.group(1).equals("src")) {
                src = Optional.of(value);
            } else {
                alt = Optional.of(value);
            }
        }
        Span altSpan = alt.orElse(Span.at(tag.argsEnd()));
        Optional<String> altText = alt.map(a -> source.substring(a.start(), a.end()));
        return src.map(s -> new Image(
                Image.Syntax.SHORTCODE,
                new Span(tag.start(), tag.end()),
                source.substring(s.start(), s.end()),
                s,
                altText,
                altSpan));
    }

    /** Hexo: names of classes may come first; the image is the first word with a dot or slash, else the first. */
    private static Image tagged(String source, TemplateTag tag) {
        Span place = Span.at(tag.argsEnd());
        Matcher word = WORD.matcher(source).region(tag.argsStart(), tag.argsEnd());
        while (word.find()) {
            int group = firstGroup(word, 1);
            Span value = new Span(word.start(group), word.end(group));
            boolean path = isPath(word.group(group));
            place = path || place.isEmpty() ? value : place;
            if (path) {
                break;
            }
        }
        return new Image(
                Image.Syntax.TAG_PLUGIN,
                new Span(tag.start(), tag.end()),
                source.substring(place.start(), place.end()),
                place,
                Optional.of(""),
                Span.at(tag.argsEnd()));
    }

    private static boolean isPath(String word) {
        return word.indexOf('.') >= 0 || word.indexOf('/') >= 0;
    }

    private static int firstGroup(Matcher matcher, int from) {
        for (int group = from; group <= matcher.groupCount(); group++) {
            if (matcher.start(group) >= 0) {
                return group;
            }
        }
        return 0;
    }
}
