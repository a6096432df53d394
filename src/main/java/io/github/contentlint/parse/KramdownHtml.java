package io.github.contentlint.parse;

import io.github.contentlint.parse.HtmlName.Trait;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Raw HTML as kramdown 2.4 reads it: a block-level start tag within three columns takes everything up to its end tag as
 * it is, blank lines and indentation included; without an end tag, everything to the end.
 */
final class KramdownHtml {

    private KramdownHtml() {}

    /** A block of raw HTML. */
    static final class HtmlRegion extends CustomBlock {

        private int start;
        private int end;

        /** Offset in the parsed text. */
        int start() {
            return start;
        }

        /** Offset in the parsed text. */
        int end() {
            return end;
        }
    }

    /** Starts a block at each block-level tag. */
    static final class Factory implements org.commonmark.parser.block.BlockParserFactory {

        private final String text;
        private final int base;

        /**
         * @param text the whole source
         * @param base offset of the parsed text in it
         */
        Factory(String text, int base) {
            this.text = text;
            this.base = base;
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int index = state.getNextNonSpaceIndex();
            CharSequence line = state.getLine().getContent();
            if (state.getIndent() > 3 || index >= line.length() || line.charAt(index) != '<') {
                return BlockStart.none();
            }
            SourceSpan span = state.getLine().getSourceSpan();
            int start = base + span.getInputIndex() + index;
            int end = regionEnd(start);
            if (end < 0) {
                return BlockStart.none();
            }
            return BlockStart.of(new RegionParser(this, start, end)).atIndex(index);
        }

        /** Where the raw HTML that begins at an offset ends, -1 where none begins. */
        int regionEnd(int start) {
            HtmlTokenizer tokens = new HtmlTokenizer(text, start, text.length(), TagSyntax.KRAMDOWN, false);
            HtmlToken first = tokens.next();
            if (first instanceof HtmlToken.Comment || first instanceof HtmlToken.Declaration) {
                return first.end();
            }
            if (!(first instanceof HtmlToken.StartTag tag) || !isBlock(tag.name())) {
                return -1;
            }
            if (tag.selfClosing() || HtmlName.is(tag.name(), Trait.VOID) || parsesMarkdown(tag)) {
                return tag.end();
            }
            int depth = 1;
            while (tokens.hasNext()) {
                HtmlToken token = tokens.next();
                if (token instanceof HtmlToken.StartTag open && open.name().equals(tag.name()) && !open.selfClosing()) {
                    depth++;
                } else if (token instanceof HtmlToken.EndTag close
                        && close.name().equals(tag.name())
                        && --depth == 0) {
                    return close.end();
                }
            }
            return text.length();
        }

        private static boolean isBlock(String name) {
            return HtmlName.is(name, Trait.KRAMDOWN_BLOCK)
                    || name.equals("script")
                    || name.equals("style")
                    || name.equals("video")
                    || name.equals("figure")
                    || name.equals("center");
        }

        private static boolean parsesMarkdown(HtmlToken.StartTag tag) {
            return tag.attributes().stream()
                    .anyMatch(a -> a.name().equals("markdown")
                            && !a.value().equals("0")
                            && !a.value().equals("span"));
        }

        private Optional<Integer> next(int end, int lineEnd) {
            int i = end;
            while (i < lineEnd && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
                i++;
            }
            if (i < lineEnd && text.charAt(i) == '<') {
                int next = regionEnd(i);
                return next < 0 ? Optional.empty() : Optional.of(next);
            }
            return Optional.empty();
        }
    }

    private static final class RegionParser extends AbstractBlockParser {

        private final HtmlRegion region = new HtmlRegion();
        private final Factory factory;
        private int end;

        RegionParser(Factory factory, int start, int end) {
            this.factory = factory;
            this.end = end;
            region.start = start;
            region.end = start;
        }

        @Override
        public Block getBlock() {
            return region;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            SourceSpan span = state.getLine().getSourceSpan();
            int lineStart = span == null ? region.end + 1 : factory.base + span.getInputIndex();
            return lineStart < end ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
        }

        @Override
        public void addLine(SourceLine line) {
            SourceSpan span = line.getSourceSpan();
            if (span == null) {
                return;
            }
            int lineEnd = factory.base + span.getInputIndex() + span.getLength();
            region.end = lineEnd;
            while (end < lineEnd) {
                Optional<Integer> next = factory.next(end, lineEnd);
                if (next.isEmpty()) {
                    return;
                }
                end = next.get();
            }
        }
    }
}
