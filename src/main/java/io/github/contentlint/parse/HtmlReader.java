package io.github.contentlint.parse;

import io.github.contentlint.parse.HtmlName.Trait;
import io.github.contentlint.post.Attribute;
import io.github.contentlint.post.Heading;
import io.github.contentlint.post.Prose;
import io.github.contentlint.text.Span;
import java.util.List;

/** Feeds HTML into a {@link BodyBuilder}: elements, images, links, and the text between block tags as prose. */
final class HtmlReader {

    private static final int LONGEST_ENTITY = 40;

    private final MaskedText masked;
    private final BodyBuilder body;
    private final TagSyntax syntax;
    private final HtmlReferences references;
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
        this.references = new HtmlReferences(masked, body);
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
        } else if (token instanceof HtmlToken.RawText raw) {
            rawText(raw);
        } else if (token instanceof HtmlToken.EscapedTag) {
            body.object(token.start(), token.end());
        }
    }

    private void rawText(HtmlToken.RawText raw) {
        switch (raw.element().toString()) {
            case "textarea" -> body.object(raw.start(), raw.end());
            case "style" -> references.styleSheet(raw);
            case "noscript" -> noscript(raw);
            default -> {
                // neither shown nor asked for
            }
        }
    }

    /** To browsers without scripts it is HTML. */
    private void noscript(HtmlToken.RawText raw) {
        HtmlTokenizer tokens = new HtmlTokenizer(masked, raw.start(), raw.end(), TagSyntax.HTML);
        while (tokens.hasNext()) {
            if (tokens.next() instanceof HtmlToken.StartTag tag) {
                references.ofNoscript(restored(tag));
            }
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
        if (name.is(Trait.REFERS) && name.is("img") && opaqueDepth == 0) {
            body.object(tag.start(), tag.end());
        }
        references.of(tag);
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
                body.heading(new Heading(headingLevel, text, "", new Span(headingStart, tag.end())));
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
}
