package io.github.contentlint.parse;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Engine;
import io.github.contentlint.post.Link;
import io.github.contentlint.post.Problem;
import io.github.contentlint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Feeds the inline content of a Markdown block into a {@link BodyBuilder}. */
final class InlineReader {

    private static final Pattern IMAGE_FILE =
            Pattern.compile("\\.(?:png|jpe?g|gif|webp|svg|avif|bmp|ico)(?:$|[?#!])", Pattern.CASE_INSENSITIVE);

    private final MaskedText masked;
    private final Dialect dialect;
    private final int from;
    private final BodyBuilder body;
    private final HtmlReader html;
    private Map<String, Span> definitions = new HashMap<>();

    InlineReader(MaskedText masked, Dialect dialect, int from, BodyBuilder body, HtmlReader html) {
        this.masked = masked;
        this.dialect = dialect;
        this.from = from;
        this.body = body;
        this.html = html;
    }

    /**
     * @param spans of the link reference definitions, by {@link #label}
     */
    void define(Map<String, Span> spans) {
        definitions = spans;
    }

    /** A link label as it is compared: case folded, white space collapsed. */
    static String label(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    void read(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inline(node);
        }
    }

    private void inline(Node node) {
        if (node instanceof Text text) {
            text(text);
        } else if (node instanceof SoftLineBreak) {
            Span span = span(node);
            body.letter('\n', span.start(), span.end());
        } else if (node instanceof HardLineBreak) {
            Span span = span(node);
            body.lineBreak(span.start(), span.end());
        } else if (node instanceof Code) {
            Span span = span(node);
            body.object(span.start(), span.end());
        } else if (node instanceof HtmlInline) {
            htmlInline(node);
        } else if (node instanceof Image image) {
            if (!(html.isOpaque() && dialect.engine() == Engine.KRAMDOWN)) {
                image(image);
            }
        } else if (node instanceof org.commonmark.node.Link link) {
            link(link);
        } else {
            read(node);
        }
    }

    private void htmlInline(Node node) {
        Span span = span(node);
        String literal = ((HtmlInline) node).getLiteral();
        if (!dialect.rawHtml()) {
            if (!literal.startsWith("<!--")) {
                body.problem(Problem.Kind.OMITTED_HTML, span, Map.of("tag", MarkdownReader.tag(literal)));
            }
            return;
        }
        TagSyntax syntax = dialect.engine() == Engine.KRAMDOWN ? TagSyntax.KRAMDOWN_SPAN : TagSyntax.COMMONMARK;
        html.inline(span.start(), span.end(), syntax);
    }

    private void link(org.commonmark.node.Link node) {
        Span span = span(node);
        Optional<LinkTarget> target = target(node, span);
        if (span.start() > from && masked.text().charAt(span.start() - 1) == '！') {
            imageWithFullWidthMark(span, target);
        }
        body.link(new Link(
                Link.Kind.MARKDOWN,
                span,
                target.map(LinkTarget::text).orElse(node.getDestination()),
                target.map(LinkTarget::span).orElse(Span.at(span.end()))));
        read(node);
    }

    /** {@code ！[alt](a.png)}: a link after an exclamation mark, where an image was meant. */
    private void imageWithFullWidthMark(Span link, Optional<LinkTarget> target) {
        target.filter(t -> IMAGE_FILE.matcher(t.text()).find())
                .ifPresent(t -> body.problem(
                        Problem.Kind.LITERAL_IMAGE,
                        new Span(link.start() - 1, link.end()),
                        Map.of("destination", t.text())));
    }

    private void image(Image node) {
        Span span = span(node);
        Optional<LinkTarget> target = target(node, span);
        String alt = InlineText.of(node);
        Span altSpan = altSpan(span);
        body.object(span.start(), span.end());
        body.image(new io.github.contentlint.post.Image(
                io.github.contentlint.post.Image.Syntax.MARKDOWN,
                span,
                target.map(LinkTarget::text).orElse(node.getDestination()),
                target.map(LinkTarget::span).orElse(Span.at(span.end())),
                alt.isBlank() ? Optional.empty() : Optional.of(alt),
                altSpan));
    }

    private Span altSpan(Span image) {
        int start = Math.min(image.start() + 2, image.end());
        int end = LinkTarget.closingBracket(masked.text(), start, image.end());
        return new Span(start, Math.max(start, end));
    }

    /** kramdown takes the backslashes of a destination for part of it (2.4, {@code parser/kramdown/link.rb}). */
    private Optional<LinkTarget> target(Node node, Span span) {
        Optional<LinkTarget> target = commonTarget(node, span);
        return dialect.engine() == Engine.KRAMDOWN ? target.map(t -> t.unescaped(masked)) : target;
    }

    private Optional<LinkTarget> commonTarget(Node node, Span span) {
        String text = masked.text();
        if (span.isEmpty()) {
            return Optional.empty();
        }
        if (text.charAt(span.start()) == '<') {
            return Optional.of(LinkTarget.of(masked, span.start() + 1, span.end() - 1));
        }
        boolean image = node instanceof Image;
        int labelStart = span.start() + (image ? 2 : 1);
        int labelEnd = LinkTarget.closingBracket(text, labelStart, span.end());
        if (labelEnd < 0) {
            return Optional.empty();
        }
        if (labelEnd + 1 < span.end() && text.charAt(labelEnd + 1) == '(') {
            return LinkTarget.inParentheses(masked, labelEnd + 2, span.end());
        }
        boolean full =
                labelEnd + 2 < span.end() && text.charAt(labelEnd + 1) == '[' && text.charAt(labelEnd + 2) != ']';
        String label = full ? text.substring(labelEnd + 2, span.end() - 1) : text.substring(labelStart, labelEnd);
        Span definition = definitions.get(label(label));
        return definition == null ? Optional.empty() : LinkTarget.inDefinition(masked, definition);
    }

    /** Walks the source beside the text that Markdown made of it: escapes and entities are longer there. */
    private void text(Text node) {
        if (!HtmlText.isBlank(node.getLiteral())) {
            body.tree().visible();
        }
        if (html.isOpaque()) {
            return;
        }
        String literal = node.getLiteral();
        String text = masked.text();
        int next = 0;
        for (SourceSpan span : node.getSourceSpans()) {
            int i = from + span.getInputIndex();
            int end = i + span.getLength();
            while (i < end && next < literal.length()) {
                char c = text.charAt(i);
                int entity = c == '&' ? HtmlReader.entityEnd(text, i, end) : -1;
                if (entity > 0 && !literal.startsWith(text.substring(i, entity), next)) {
                    String decoded = HtmlText.entity(text, i, entity);
                    for (int k = 0; k < decoded.length(); k++) {
                        body.letter(decoded.charAt(k), i, entity);
                    }
                    next += decoded.length();
                    i = entity;
                } else if (c == '\\'
                        && i + 1 < end
                        && text.charAt(i + 1) == literal.charAt(next)
                        && isEscape(literal, next, text, i)) {
                    body.letter(literal.charAt(next++), i, i + 2);
                    i += 2;
                } else if (c == '~' && i + 1 < end && text.charAt(i + 1) == '~') {
                    next += 2;
                    i += 2;
                } else if (c == literal.charAt(next)) {
                    body.letter(c, i, i + 1);
                    next++;
                    i++;
                } else {
                    i++;
                }
            }
        }
    }

    private static boolean isEscape(String literal, int next, String text, int i) {
        return literal.charAt(next) != '\\' || text.charAt(i + 1) == '\\';
    }

    private Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return Span.at(from);
        }
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(from + first.getInputIndex(), from + last.getInputIndex() + last.getLength());
    }
}
