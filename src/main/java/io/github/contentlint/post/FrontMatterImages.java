package io.github.contentlint.post;

import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The images that front matter names, covers and galleries. Generators leave the keys to themes; these are the keys of
 * Chirpy, Minimal Mistakes, Beautiful Jekyll, Hux, jekyll-seo-tag, PaperMod, Stack, LoveIt, FixIt, Blowfish, Hugo's own
 * templates, Butterfly, NexT, Fluid, Icarus, VuePress, VitePress and Astro's blog.
 */
public final class FrontMatterImages {

    /** Those of all these themes. */
    public static final Set<String> KEYS = Set.of(
            "image",
            "images",
            "img",
            "photos",
            "gallery",
            "cover",
            "cover_image",
            "coverImage",
            "cover-image",
            "cover-img",
            "cover_img",
            "coverImg",
            "covers",
            "banner",
            "banner_img",
            "banner-img",
            "index_img",
            "top_img",
            "topimg",
            "thumbnail",
            "thumbnails",
            "thumbnail-img",
            "thumbnail_img",
            "thumb",
            "share-img",
            "header-img",
            "header_img",
            "headerImage",
            "featured",
            "featured_image",
            "featuredImage",
            "featuredImagePreview",
            "featured-image",
            "feature_image",
            "featureimage",
            "feature",
            "feature_img",
            "hero",
            "heroImage",
            "hero_image",
            "heroimage",
            "header",
            "teaser",
            "poster",
            "og_image",
            "ogImage",
            "overlay_image",
            "background",
            "bgImage",
            "socialImage",
            "social_image");

    /** The key under which Hugo's front matter names files of the page's bundle. */
    public static final String RESOURCES = "resources";

    /** Keys that hold the reference inside a mapping. */
    private static final Set<String> INNER_KEYS = Set.of(
            "path", "src", "url", "image", "image_path", "teaser", "overlay_image", "og_image", "facebook", "twitter");

    private static final int DEPTH = 3;

    private final List<Image> images = new ArrayList<>();

    private final Set<String> keys;

    /** Of the key at hand. */
    private Image.Syntax syntax = Image.Syntax.FRONT_MATTER;

    private FrontMatterImages(Set<String> keys) {
        this.keys = keys;
    }

    /**
     * In the order of the source; values that are no reference to an image, such as {@code true}, are left out, and so are
     * those that the same key replaces further down.
     *
     * @param keys that the theme reads, of {@link #KEYS}
     */
    public static List<Image> of(FrontMatter frontMatter, Set<String> keys) {
        FrontMatterImages found = new FrontMatterImages(keys);
        found.collect(frontMatter.root());
        frontMatter.root().get("params").ifPresent(params -> {
            if (params instanceof Value.Mapping mapping) {
                found.collect(mapping);
            }
        });
        found.images.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(found.images);
    }

    private void collect(Value.Mapping mapping) {
        Map<String, Value> last = new LinkedHashMap<>();
        for (Value.Entry entry : mapping.entries()) {
            if (keys.contains(entry.key().text())) {
                last.put(entry.key().text(), entry.value());
            }
        }
        last.forEach((key, value) -> {
            syntax = key.equals(RESOURCES) ? Image.Syntax.PAGE_RESOURCE : Image.Syntax.FRONT_MATTER;
            add(value, Optional.empty(), DEPTH);
        });
    }

    private void add(Value value, Optional<Value.Scalar> alt, int depth) {
        if (value instanceof Value.Scalar scalar) {
            addScalar(scalar, alt);
        } else if (value instanceof Value.Sequence sequence && depth > 0) {
            sequence.items().forEach(item -> add(item, Optional.empty(), depth - 1));
        } else if (value instanceof Value.Mapping mapping && depth > 0) {
            Optional<Value.Scalar> own =
                    mapping.get("alt").filter(Value.Scalar.class::isInstance).map(Value.Scalar.class::cast);
            mapping.entries().stream()
                    .filter(entry -> INNER_KEYS.contains(entry.key().text()))
                    .forEach(entry -> add(entry.value(), own, depth - 1));
        }
    }

    private void addScalar(Value.Scalar scalar, Optional<Value.Scalar> alt) {
        if (scalar.kind() == Value.Scalar.Kind.STRING && isImage(scalar.text().strip())) {
            images.add(new Image(
                    syntax,
                    scalar.span(),
                    scalar.text(),
                    scalar.content(),
                    alt.map(Value.Scalar::text),
                    alt.map(Value.Scalar::content).orElse(Span.at(scalar.span().end()))));
        }
    }

    private static boolean isImage(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("data:image/")) {
            return true;
        }
        return !lower.contains("(") && ImageName.endsPath(lower);
    }
}
