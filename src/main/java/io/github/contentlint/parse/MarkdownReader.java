package io.github.contentlint.parse;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Engine;
import io.github.contentlint.post.Dialect.Template;
import io.github.contentlint.post.Problem;
import io.github.contentlint.post.Prose;
import io.github.contentlint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Feeds a Markdown body into a {@link BodyBuilder}, block by block. */
final class MarkdownReader {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    /** Every block but raw HTML and fenced code, which kramdown reads its own way. */
    private static final Set<Class<? extends Block>> KRAMDOWN_BLOCKS =
            Set.of(BlockQuote.class, Heading.class, ThematicBreak.class, ListBlock.class, IndentedCodeBlock.class);

    /** MDX has neither raw HTML nor indented code. */
    private static final Set<Class<? extends Block>> MDX_BLOCKS =
            Set.of(BlockQuote.class, Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class);

    private final MaskedText masked;
    private final Dialect dialect;
    private final int from;
    private final BodyBuilder body;
    private final HtmlReader html;
    private final InlineReader inlines;
    private final HtmlBlockHazards hazards;
    private int quotes;

    /**
     * @param from where the Markdown begins
     */
    MarkdownReader(
            MaskedText masked, Dialect dialect, int from, BodyBuilder body, HtmlReader html, HtmlBlockHazards hazards) {
        this.masked = masked;
        this.dialect = dialect;
        this.from = from;
        this.body = body;
        this.html = html;
        this.inlines = new InlineReader(masked, dialect, from, body, html);
        this.hazards = hazards;
    }

    void read() {
        Node document = parser().parse(masked.text().substring(from));
        inlines.define(definitions(document));
        children(document);
    }

    private Parser parser() {
        Parser.Builder builder =
                Parser.builder().extensions(TABLES).includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
        if (dialect.engine() == Engine.KRAMDOWN) {
            builder.enabledBlockTypes(KRAMDOWN_BLOCKS)
                    .customBlockParserFactory(new KramdownFence.Factory(masked.text(), from))
                    .customBlockParserFactory(
                            new KramdownHtml.Factory(new KramdownHtml.Regions(masked, dialect.markdownInHtml()), from));
        } else if (dialect.templates().contains(Template.JSX)) {
            builder.enabledBlockTypes(MDX_BLOCKS).customBlockParserFactory(new MdxTags(masked, from));
        }
        return builder.maxOpenBlockParsers(100).maxInlineNesting(100).build();
    }

    private Map<String, Span> definitions(Node document) {
        Map<String, Span> definitions = new HashMap<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof LinkReferenceDefinition definition
                    && !node.getSourceSpans().isEmpty()) {
                definitions.putIfAbsent(InlineReader.label(definition.getLabel()), span(node));
            }
        }
        return definitions;
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void block(Node node) {
        if (node instanceof Paragraph) {
            inlineBlock(node, kind(node));
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof TableCell) {
            inlineBlock(node, Prose.Kind.CELL);
        } else if (node instanceof HtmlBlock) {
            htmlBlock(node);
        } else if (node instanceof KramdownHtml.HtmlRegion region) {
            region.read(hazards, html);
        } else if (node instanceof IndentedCodeBlock) {
            hazards.code(node, span(node));
            body.tree().visible();
        } else if (node instanceof FencedCodeBlock || node instanceof ThematicBreak) {
            body.tree().visible();
        } else if (!(node instanceof LinkReferenceDefinition)) {
            container(node);
        }
    }

    private void heading(Heading heading) {
        boolean code = html.isOpaque();
        String text = inlineBlock(heading, Prose.Kind.HEADING);
        if (!code) {
            String label = masked.plain(InlineText.of(heading)).strip();
            body.heading(new io.github.contentlint.post.Heading(heading.getLevel(), text, label, span(heading)));
        }
    }

    private void container(Node node) {
        body.tree().visible();
        if (node instanceof BlockQuote) {
            quotes++;
        }
        children(node);
        if (node instanceof BlockQuote) {
            quotes--;
        }
    }

    private String inlineBlock(Node block, Prose.Kind kind) {
        hazards.markdown(block, span(block));
        body.tree().beginBlock();
        inlines.read(block);
        String text = body.endProse(kind, false);
        if (!text.isEmpty()) {
            body.tree().visible();
        }
        body.tree().endBlock(span(block).end());
        html.endInlines();
        return text;
    }

    private Prose.Kind kind(Node paragraph) {
        if (paragraph.getParent() instanceof ListItem) {
            return Prose.Kind.LIST_ITEM;
        }
        return quotes > 0 ? Prose.Kind.QUOTE : Prose.Kind.PARAGRAPH;
    }

    private void htmlBlock(Node node) {
        Span span = span(node);
        if (!dialect.rawHtml()) {
            omitted(node, span);
            return;
        }
        if (quotes > 0) {
            // the signs of the quote stand before each line
            node.getSourceSpans().forEach(s -> html.block(start(s), start(s) + s.getLength()));
        } else {
            html.block(span.start(), span.end());
        }
        html.endBlock();
        hazards.htmlBlock(span);
    }

    private void omitted(Node node, Span span) {
        String literal = ((HtmlBlock) node).getLiteral().strip();
        if (literal.startsWith("<!--") && literal.indexOf("-->") == literal.length() - 3) {
            return;
        }
        body.problem(Problem.Kind.OMITTED_HTML, span, Map.of("tag", tag(literal)));
    }

    static String tag(String literal) {
        int end = 0;
        while (end < literal.length() && literal.charAt(end) != '\n' && literal.charAt(end) != '>' && end < 60) {
            end++;
        }
        return literal.substring(0, Math.min(literal.length(), end + 1)).strip();
    }

    private int start(SourceSpan span) {
        return from + span.getInputIndex();
    }

    private Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return Span.at(from);
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(start(spans.get(0)), start(last) + last.getLength());
    }
}
