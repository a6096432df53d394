package io.github.contentlint.parse;

import io.github.contentlint.parse.HtmlName.Trait;
import io.github.contentlint.post.Attribute;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Link;
import io.github.contentlint.post.Prose;
import io.github.contentlint.text.Span;
import java.util.List;
import java.util.Optional;

/** Feeds HTML into a {@link BodyBuilder}: elements, images, links, and the text between block tags as prose. */
final class HtmlReader {

    private static final int LONGEST_ENTITY = 40;

    private final MaskedText masked;
    private final BodyBuilder body;
    private final TagSyntax syntax;
    /** The element whose content is no prose, where the depth is not 0. */
    private HtmlName opaque;

    private int opaqueDepth;
    private boolean opaqueInBlock;
    private int headingLevel;
    private int headingStart;
    private Prose.Kind kind = Prose.Kind.PARAGRAPH;

    HtmlReader(MaskedText masked, BodyBuilder body, TagSyntax syntax) {
        this.masked = masked;
        this.body = body;
        this.syntax = syntax;
    }

    /** Reads a block of raw HTML. */
    void block(int from, int to) {
        HtmlTokenizer tokens = new HtmlTokenizer(masked, from, to, syntax);
        while (tokens.hasNext()) {
            token(tokens.next(), true);
        }
    }

    /**
     * Reads a block of raw HTML of which the tokens are known, one at least.
     *
     * @param to where the block ends, before or after the last token
     */
    void block(List<HtmlToken> tokens, int to) {
        int last = 0;
        while (last < tokens.size() - 1 && tokens.get(last).end() <= to) {
            blockToken(tokens.get(last++));
        }
        lastBlockToken(tokens.get(last), to);
    }

    /** Reads the last token of a block of raw HTML, as far as the block reaches, and the text after it. */
    void lastBlockToken(HtmlToken token, int to) {
        if (token.end() <= to) {
            blockToken(token);
            block(token.end(), to);
        } else if (token instanceof HtmlToken.RawText raw) {
            blockToken(new HtmlToken.RawText(raw.start(), to, raw.element()));
        } else {
            block(token.start(), to);
        }
    }

    /** Reads a token of a block of raw HTML. */
    void blockToken(HtmlToken token) {
        token(token, true);
    }

    /** Ends the prose at the end of a block of raw HTML. */
    void endBlock() {
        body.endProse(kind, true);
        kind = Prose.Kind.PARAGRAPH;
        if (syntax.isKramdown()) {
            opaqueDepth = 0;
        }
    }

    /** Reads a tag or comment inside Markdown. */
    void inline(int from, int to, TagSyntax spanSyntax) {
        HtmlTokenizer tokens = new HtmlTokenizer(masked, from, to, spanSyntax);
        while (tokens.hasNext()) {
            token(tokens.next(), false);
        }
    }

    /** Forgets code opened in a Markdown block that ends here; a {@code <pre>} that a blank line cut goes on. */
    void endInlines() {
        if (!opaqueInBlock) {
            opaqueDepth = 0;
        }
    }

    boolean isOpaque() {
        return opaqueDepth > 0;
    }

    private void token(HtmlToken token, boolean block) {
        if (token instanceof HtmlToken.StartTag tag) {
            HtmlToken.StartTag restored = restored(tag);
            body.tree().accept(restored);
            start(restored, block);
            return;
        }
        body.tree().accept(token);
        if (token instanceof HtmlToken.EndTag tag) {
            end(tag, block);
        } else if (token instanceof HtmlToken.Text text && opaqueDepth == 0) {
            text(text);
        } else if (token instanceof HtmlToken.RawText raw && raw.element().is("textarea")
                || token instanceof HtmlToken.EscapedTag) {
            body.object(token.start(), token.end());
        }
    }

    private void start(HtmlToken.StartTag tag, boolean block) {
        HtmlName name = tag.name();
        if (opaqueDepth > 0) {
            if (name.equals(opaque) && !tag.selfClosing()) {
                opaqueDepth++;
            }
        } else if (name.is(Trait.OPAQUE)) {
            body.object(tag.start(), tag.end());
            if (!tag.selfClosing()) {
                opaque = name;
                opaqueDepth = 1;
                opaqueInBlock = block || name.is("pre");
            }
        } else if (name.is(Trait.LINE_BREAK)) {
            body.lineBreak(tag.start(), tag.end());
        } else if (breaksProse(name, block)) {
            body.endProse(kind, block);
            kind = kindOf(name);
            openHeading(name, tag.start());
        }
        if (name.is(Trait.REFERS)) {
            references(tag);
        }
    }

    private void end(HtmlToken.EndTag tag, boolean block) {
        HtmlName name = tag.name();
        if (opaqueDepth > 0) {
            if (name.equals(opaque)) {
                opaqueDepth--;
            }
        } else if (breaksProse(name, block)) {
            String text = body.endProse(kind, block);
            kind = Prose.Kind.PARAGRAPH;
            if (headingLevel > 0 && level(name) == headingLevel) {
                body.heading(headingLevel, text, new Span(headingStart, tag.end()));
                headingLevel = 0;
            }
        }
    }

    /** A browser ends the paragraph at a block's tag that Markdown left inside it; kramdown prints such a tag. */
    private boolean breaksProse(HtmlName name, boolean block) {
        return name.is(Trait.BLOCK) && (block || !syntax.isKramdown());
    }

    private void openHeading(HtmlName name, int start) {
        if (level(name) > 0) {
            headingLevel = level(name);
            headingStart = start;
        }
    }

    private static int level(HtmlName element) {
        String name = element.toString();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }

    private static Prose.Kind kindOf(HtmlName name) {
        if (level(name) > 0) {
            return Prose.Kind.HEADING;
        }
        return switch (name.toString()) {
            case "li", "dt", "dd" -> Prose.Kind.LIST_ITEM;
            case "td", "th" -> Prose.Kind.CELL;
            case "blockquote" -> Prose.Kind.QUOTE;
            default -> Prose.Kind.PARAGRAPH;
        };
    }

    private void text(HtmlToken.Text token) {
        String text = masked.text();
        int end = token.end();
        int i = token.start();
        for (int and = token.ampersand(); and < end; and = masked.next('&', Math.max(i, and + 1), end)) {
            int after = entityEnd(text, and, end);
            if (after > 0) {
                body.text(i, and);
                String decoded = HtmlText.entity(text, and, after);
                for (int k = 0; k < decoded.length(); k++) {
                    body.letter(decoded.charAt(k), and, after);
                }
                i = after;
            }
        }
        body.text(i, end);
    }

    /** The offset after {@code &name;}, -1 where there is no entity. */
    static int entityEnd(String text, int at, int limit) {
        int end = Math.min(limit, at + LONGEST_ENTITY);
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > at + 1 ? i + 1 : -1;
            }
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#')) {
                return -1;
            }
        }
        return -1;
    }

    private HtmlToken.StartTag restored(HtmlToken.StartTag tag) {
        if (tag.attributes().isEmpty() || !masked.isMasked(tag.start(), tag.end())) {
            return tag;
        }
        List<Attribute> attributes = tag.attributes().stream()
                .map(a -> masked.isMasked(a.valueSpan().start(), a.valueSpan().end())
                        ? new Attribute(a.name(), a.nameSpan(), HtmlText.attribute(slice(a.valueSpan())), a.valueSpan())
                        : a)
                .toList();
        return new HtmlToken.StartTag(tag.start(), tag.end(), tag.name(), attributes, tag.selfClosing());
    }

    private String slice(Span span) {
        return masked.source().substring(span.start(), span.end());
    }

    private void references(HtmlToken.StartTag tag) {
        switch (tag.name().toString()) {
            case "img" -> image(tag);
            case "a" -> link(Link.Kind.HTML, tag, "href");
            case "script" -> link(Link.Kind.SCRIPT, tag, "src");
            case "iframe", "embed" -> link(Link.Kind.FRAME, tag, "src");
            case "audio" -> link(Link.Kind.AUDIO, tag, "src");
            case "video" -> {
                link(Link.Kind.VIDEO, tag, "src");
                poster(tag);
            }
            case "source" -> {
                link(Link.Kind.VIDEO, tag, "src");
                srcset(tag);
            }
            case "link" -> {
                if (value(tag, "rel")
                        .filter(r -> r.toLowerCase(java.util.Locale.ROOT).contains("stylesheet"))
                        .isPresent()) {
                    link(Link.Kind.STYLESHEET, tag, "href");
                }
            }
            default -> {
                // refers to nothing
            }
        }
    }

    private void link(Link.Kind linkKind, HtmlToken.StartTag tag, String name) {
        attribute(tag, name).ifPresent(a -> body.link(new Link(linkKind, tag.span(), a.value(), a.valueSpan())));
    }

    private void image(HtmlToken.StartTag tag) {
        if (opaqueDepth == 0) {
            body.object(tag.start(), tag.end());
        }
        boolean bound = tag.attributes().stream()
                .anyMatch(a -> a.name().equals(":src")
                        || a.name().startsWith("v-bind")
                        || a.name().equals("[src]"));
        Optional<Attribute> source = attribute(tag, "src")
                .filter(a -> !a.value().isBlank() || attribute(tag, "data-src").isEmpty())
                .or(() -> attribute(tag, "data-src"))
                .or(() -> attribute(tag, "data-original"));
        if (bound || source.isEmpty() && attribute(tag, "srcset").isPresent()) {
            srcset(tag);
            return;
        }
        image(Image.Syntax.HTML, tag, source);
        srcset(tag);
    }

    private void poster(HtmlToken.StartTag tag) {
        attribute(tag, "poster")
                .ifPresent(a -> body.image(new Image(
                        Image.Syntax.HTML, tag.span(), a.value(), a.valueSpan(), Optional.of(""), Span.at(tag.end()))));
    }

    private void image(Image.Syntax imageSyntax, HtmlToken.StartTag tag, Optional<Attribute> source) {
        Optional<Attribute> alt = attribute(tag, "alt");
        int beforeClose = tag.end() - (tag.selfClosing() ? 2 : 1);
        body.image(new Image(
                imageSyntax,
                tag.span(),
                source.map(Attribute::value).orElse(""),
                source.map(Attribute::valueSpan).orElse(Span.at(beforeClose)),
                alt.map(Attribute::value),
                alt.map(Attribute::valueSpan).orElse(Span.at(beforeClose))));
    }

    private void srcset(HtmlToken.StartTag tag) {
        attribute(tag, "srcset").ifPresent(a -> {
            for (Attribute candidate : SrcSet.candidates(a)) {
                body.image(new Image(
                        Image.Syntax.SRCSET,
                        tag.span(),
                        candidate.value(),
                        candidate.valueSpan(),
                        Optional.of(""),
                        Span.at(tag.end())));
            }
        });
    }

    private static Optional<Attribute> attribute(HtmlToken.StartTag tag, String name) {
        for (Attribute attribute : tag.attributes()) {
            if (attribute.name().equalsIgnoreCase(name)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> value(HtmlToken.StartTag tag, String name) {
        return attribute(tag, name).map(Attribute::value);
    }
}
