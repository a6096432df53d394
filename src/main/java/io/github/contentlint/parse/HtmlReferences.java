package io.github.contentlint.parse;

import io.github.contentlint.parse.HtmlName.Trait;
import io.github.contentlint.post.Attribute;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Image.Syntax;
import io.github.contentlint.post.ImageName;
import io.github.contentlint.post.Link;
import io.github.contentlint.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells a {@link BodyBuilder} what tags refer to: images, and files that the page needs or leads to. */
final class HtmlReferences {

    /** Where scripts that load images late expect the address (lazysizes, vanilla-lazyload, lozad, WordPress, Zhihu). */
    private static final Set<String> LAZY = Set.of("data-src", "data-original", "data-lazy-src", "data-actualsrc");

    private static final Set<String> SETS = Set.of("srcset", "imagesrcset", "data-srcset", "data-lazy-srcset");

    private final MaskedText masked;
    private final BodyBuilder body;

    HtmlReferences(MaskedText masked, BodyBuilder body) {
        this.masked = masked;
        this.body = body;
    }

    void of(HtmlToken.StartTag tag) {
        of(tag, Syntax.HTML);
    }

    /** The same of a tag that only browsers without scripts see, beside whatever the others see. */
    void ofNoscript(HtmlToken.StartTag tag) {
        of(tag, Syntax.EMBEDDED);
    }

    private void of(HtmlToken.StartTag tag, Syntax img) {
        if (tag.name().is(Trait.REFERS)) {
            byName(tag, img);
        } else if (!tag.name().isKnown() && tag.name().is("image")) {
            attribute(tag, "href").or(() -> attribute(tag, "xlink:href")).ifPresent(a -> embedded(tag, a));
        }
        byAttribute(tag);
    }

    private void byName(HtmlToken.StartTag tag, Syntax img) {
        switch (tag.name().toString()) {
            case "img" -> image(tag, img);
            case "a" -> link(Link.Kind.HTML, tag, "href");
            case "script" -> link(Link.Kind.SCRIPT, tag, "src");
            case "iframe" -> link(Link.Kind.FRAME, tag, "src");
            case "embed" -> frameOrImage(tag, "src");
            case "object" -> frameOrImage(tag, "data");
            case "audio" -> link(Link.Kind.AUDIO, tag, "src");
            case "video" -> {
                link(Link.Kind.VIDEO, tag, "src");
                attribute(tag, "poster").ifPresent(a -> embedded(tag, a));
            }
            case "source" -> {
                link(Link.Kind.VIDEO, tag, "src");
                candidates(tag);
            }
            case "input" -> {
                if (is(tag, "type", "image")) {
                    image(img, tag, attribute(tag, "src"));
                }
            }
            case "link" -> linkElement(tag);
            default -> {
                // no other refers by its name
            }
        }
    }

    private void linkElement(HtmlToken.StartTag tag) {
        String rel = attribute(tag, "rel")
                .map(a -> a.value().toLowerCase(Locale.ROOT))
                .orElse("");
        if (rel.contains("stylesheet")) {
            link(Link.Kind.STYLESHEET, tag, "href");
        } else if (rel.contains("preload") && is(tag, "as", "image")) {
            attribute(tag, "href").ifPresent(a -> embedded(tag, a));
            candidates(tag);
        }
    }

    private void frameOrImage(HtmlToken.StartTag tag, String name) {
        Optional<Attribute> target = attribute(tag, name);
        boolean typed = attribute(tag, "type")
                .filter(type -> type.value().toLowerCase(Locale.ROOT).startsWith("image/"))
                .isPresent();
        target.filter(a -> typed || ImageName.endsPath(a.value()))
                .ifPresentOrElse(a -> embedded(tag, a), () -> link(Link.Kind.FRAME, tag, name));
    }

    /** Imported posts have a style at every other tag, and next to no address in any. */
    private void byAttribute(HtmlToken.StartTag tag) {
        for (int i = 0; i < tag.attributes().size(); i++) {
            Attribute attribute = tag.attributes().get(i);
            String name = attribute.name();
            if (name.equalsIgnoreCase("style")) {
                style(tag, attribute);
            } else if (name.equalsIgnoreCase("background") && hasBackground(tag.name())) {
                background(tag, attribute);
            }
        }
    }

    private void style(HtmlToken.StartTag tag, Attribute style) {
        if (CssUrls.mayHoldAny(style.value())) {
            AttributeText.of(style, masked.source())
                    .ifPresent(css -> CssUrls.in(css).forEach(url -> embedded(tag.span(), url)));
        }
    }

    /** Elements of which browsers still draw it. */
    private static boolean hasBackground(HtmlName name) {
        return name.is(Trait.TABLE_PART) || name.is("body");
    }

    private void background(HtmlToken.StartTag tag, Attribute background) {
        if (ImageName.endsPath(background.value())) {
            embedded(tag, background);
        }
    }

    /** Images in the content of a {@code <style>}; other files may be fonts and sheets. */
    void styleSheet(HtmlToken.RawText css) {
        String text = masked.source().substring(css.start(), css.end());
        if (CssUrls.mayHoldAny(text)) {
            CssUrls.in(AttributeText.of(text, css.start())).stream()
                    .filter(url -> ImageName.endsPath(url.text()))
                    .forEach(url -> embedded(url.span(), url));
        }
    }

    private void image(HtmlToken.StartTag tag, Syntax img) {
        Optional<Attribute> lazy = lazy(tag);
        Optional<Attribute> source = attribute(tag, "src").filter(a -> lazy.isEmpty() || !isPlaceholder(a.value()));
        Optional<Attribute> shown = source.or(() -> lazy);
        boolean elsewhere =
                isBound(tag) || shown.isEmpty() && attribute(tag, "srcset").isPresent();
        if (!elsewhere) {
            image(img, tag, shown);
        }
        if (source.isPresent() || isBound(tag)) {
            lazy.ifPresent(a -> image(Syntax.LAZY, tag, a.value(), a.valueSpan()));
        }
        candidates(tag);
    }

    private static Optional<Attribute> lazy(HtmlToken.StartTag tag) {
        for (Attribute attribute : tag.attributes()) {
            if (isOneOf(LAZY, "data-", attribute.name(), 0)
                    && !attribute.value().isBlank()) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    /**
     * @param part what all the names have at an offset, in lower case: most attributes are told by it
     */
    private static boolean isOneOf(Set<String> names, String part, String name, int at) {
        return name.regionMatches(true, at, part, 0, part.length()) && names.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isPlaceholder(String source) {
        return source.isBlank() || source.regionMatches(true, 0, "data:", 0, 5);
    }

    /** Whether Vue or Angular computes the address. */
    private static boolean isBound(HtmlToken.StartTag tag) {
        return tag.attributes().stream()
                .anyMatch(a -> a.name().equals(":src")
                        || a.name().startsWith("v-bind")
                        || a.name().equals("[src]"));
    }

    private void candidates(HtmlToken.StartTag tag) {
        for (Attribute attribute : tag.attributes()) {
            String name = attribute.name();
            if (isOneOf(SETS, "srcset", name, name.length() - "srcset".length())) {
                AttributeText.of(attribute, masked.source())
                        .ifPresent(set -> SrcSet.candidates(set)
                                .forEach(url -> image(Syntax.SRCSET, tag, url.text(), url.span())));
            }
        }
    }

    private void image(Syntax syntax, HtmlToken.StartTag tag, Optional<Attribute> source) {
        Optional<Attribute> alt = attribute(tag, "alt");
        int beforeClose = tag.end() - (tag.selfClosing() ? 2 : 1);
        body.image(new Image(
                syntax,
                tag.span(),
                source.map(Attribute::value).orElse(""),
                source.map(Attribute::valueSpan).orElse(Span.at(beforeClose)),
                alt.map(Attribute::value),
                alt.map(Attribute::valueSpan).orElse(Span.at(beforeClose))));
    }

    private void image(Syntax syntax, HtmlToken.StartTag tag, String target, Span place) {
        body.image(new Image(syntax, tag.span(), target, place, Optional.of(""), Span.at(tag.end())));
    }

    private void embedded(HtmlToken.StartTag tag, Attribute source) {
        image(Syntax.EMBEDDED, tag, source.value(), source.valueSpan());
    }

    private void embedded(Span around, LinkTarget url) {
        body.image(new Image(Syntax.EMBEDDED, around, url.text(), url.span(), Optional.of(""), Span.at(around.end())));
    }

    private void link(Link.Kind kind, HtmlToken.StartTag tag, String name) {
        attribute(tag, name).ifPresent(a -> body.link(new Link(kind, tag.span(), a.value(), a.valueSpan())));
    }

    private static boolean is(HtmlToken.StartTag tag, String name, String value) {
        return attribute(tag, name)
                .filter(a -> a.value().strip().equalsIgnoreCase(value))
                .isPresent();
    }

    private static Optional<Attribute> attribute(HtmlToken.StartTag tag, String name) {
        for (Attribute attribute : tag.attributes()) {
            if (attribute.name().equalsIgnoreCase(name)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }
}
