package io.github.contentlint.rules.image;

import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Element;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import io.github.contentlint.site.Profile;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An image whose alternative text is missing or says nothing. Images without one, and those with the same text, are
 * counted and said once a post.
 */
public final class ImageAlt implements PostRule {

    private static final String MISSING = "missing";
    private static final String MEANINGLESS = "meaningless";
    private static final String COVER = "cover";

    private static final RuleInfo INFO = RuleInfo.of(
            ImageAlt.class,
            new Grade(MISSING, Severity.WARNING),
            new Grade(MEANINGLESS, Severity.WARNING),
            new Grade(COVER, Severity.WARNING));

    /** Other ways to name an image or to say that it needs no name; Vue's bindings among them. */
    private static final List<String> OTHER_NAMES =
            List.of(":alt", "v-bind:alt", "x-bind:alt", "aria-label", "aria-labelledby", "aria-hidden");

    /** The ways to write an image that have a place for its text. */
    private static final Set<Image.Syntax> NAMED = EnumSet.of(
            Image.Syntax.MARKDOWN,
            Image.Syntax.HTML,
            Image.Syntax.FRONT_MATTER,
            Image.Syntax.SHORTCODE,
            Image.Syntax.TAG_PLUGIN);

    private static final Set<String> DECORATIVE_ROLES = Set.of("presentation", "none");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        PostImages images = PostImages.of(post, context);
        List<Image> without = new ArrayList<>();
        Map<Saying, List<Image>> meaningless = new LinkedHashMap<>();
        for (Image image : images.written()) {
            if (image.target().isBlank() || !NAMED.contains(image.syntax())) {
                continue;
            }
            if (image.alt().isEmpty() || image.alt().get().isBlank()) {
                if (needsAlt(image, images)) {
                    without.add(image);
                }
            } else {
                saying(image)
                        .ifPresent(saying -> meaningless
                                .computeIfAbsent(saying, s -> new ArrayList<>())
                                .add(image));
            }
        }
        if (!without.isEmpty()) {
            context.report(
                    report(without.get(0).span(), MISSING, without.size()).grade(MISSING));
        }
        meaningless.forEach(
                (saying, same) -> context.report(report(same.get(0).altSpan(), saying.message(), same.size())
                        .grade(MEANINGLESS)
                        .arg("alt", Shortened.of(saying.alt()))));
        checkCover(post, context);
    }

    private static Optional<Saying> saying(Image image) {
        String alt = image.alt().orElse("").strip();
        return switch (AltText.kind(alt, image.target())) {
            case PLACEHOLDER -> Optional.of(new Saying("placeholder", alt));
            case FILE_NAME -> Optional.of(new Saying("file-name", alt));
            case URL -> Optional.of(new Saying("url", ""));
            case DESCRIPTION -> Optional.empty();
        };
    }

    /** Whether the way the image is written leaves no other place for a description and no word that it is decorative. */
    private static boolean needsAlt(Image image, PostImages images) {
        return switch (image.syntax()) {
            case MARKDOWN -> true;
            case HTML ->
                image.alt().isEmpty()
                        && images.element(image)
                                .filter(ImageAlt::isNamedOtherwise)
                                .isEmpty();
            default -> false;
        };
    }

    private static boolean isNamedOtherwise(Element element) {
        boolean decorative =
                element.value("role").filter(DECORATIVE_ROLES::contains).isPresent();
        boolean pixel = isOne(element, "width") && isOne(element, "height");
        return decorative
                || pixel
                || OTHER_NAMES.stream().anyMatch(name -> element.attribute(name).isPresent());
    }

    private static boolean isOne(Element element, String attribute) {
        return element.value(attribute)
                .filter(v -> v.equals("1") || v.equals("0"))
                .isPresent();
    }

    private static Report report(Span place, String message, int count) {
        return Report.at(place, count > 1 ? message + "-many" : message).arg("count", count);
    }

    /**
     * A cover that is a mapping has a place for the text; one that is a path alone has none. A theme that requires the key
     * has it asked for by {@code front-matter-required}.
     */
    private static void checkCover(Post post, RuleContext context) {
        Profile profile = context.site().profile();
        for (String key : profile.keys().keySet()) {
            if (key.endsWith(".alt") && profile.required().stream().noneMatch(r -> r.contains(key))) {
                String cover = key.substring(0, key.length() - ".alt".length());
                post.frontMatter()
                        .root()
                        .find(cover)
                        .filter(value -> value instanceof Value.Mapping)
                        .filter(value -> context.site().value(post, key).isEmpty())
                        .ifPresent(value -> context.report(
                                Report.at(value.span(), "cover").grade(COVER).arg("key", key)));
            }
        }
    }

    /** Images of a post with the same text are said together; all URLs count as the same text. */
    private record Saying(String message, String alt) {}
}
