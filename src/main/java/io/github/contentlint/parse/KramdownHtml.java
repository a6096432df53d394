package io.github.contentlint.parse;

import io.github.contentlint.parse.HtmlName.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
 * Raw HTML as kramdown 2.4 reads it: a start tag within three columns, of any element that is not of the inline ones it
 * knows, takes everything up to its end tag as it is, blank lines and indentation included; without an end tag,
 * everything to the end.
 */
final class KramdownHtml {

    private KramdownHtml() {}

    /** A block of raw HTML. */
    static final class HtmlRegion extends CustomBlock {

        /** Those that were read to find the end; text may follow the last one up to the end. */
        private final List<HtmlToken> tokens = new ArrayList<>();

        private final int start;
        private int end;

        private HtmlRegion(int start) {
            this.start = start;
            this.end = start;
        }

        void read(HtmlBlockHazards hazards, HtmlReader html) {
            hazards.kramdownRegion(start, end);
            html.block(tokens, end);
            html.endBlock();
        }
    }

    /** Finds where raw HTML begins and ends in one text. */
    static final class Regions {

        /** After so many elements without end tag, none is looked for any more. */
        private static final int MOST_UNCLOSED = 50;

        private final boolean markdownInHtml;
        private final MaskedText masked;
        private final String text;
        private int unclosed;
        /** How many chars may still be looked at in vain, for tags and comments that have no end. */
        private long chances;

        /**
         * @param masked the whole source
         * @param markdownInHtml whether Markdown is read in all elements, not only in those that ask for it
         */
        Regions(MaskedText masked, boolean markdownInHtml) {
            this.markdownInHtml = markdownInHtml;
            this.masked = masked;
            this.text = masked.text();
            this.chances = 16L * text.length() + 65536;
        }

        /**
         * Reads the raw HTML that begins at the first char of a line that is no blank, with all of its lines.
         *
         * @param read takes its tokens, one by one; text may follow the last one up to the end, and the last one may reach
         *     beyond it
         * @return where it ends, -1 where none begins
         */
        int read(int start, Consumer<HtmlToken> read) {
            int end = end(start, read);
            if (end < 0) {
                return -1;
            }
            int regionEnd = lineEnd(end);
            for (int next = next(end, regionEnd, read); next >= 0; next = next(next, regionEnd, read)) {
                regionEnd = next > regionEnd ? lineEnd(next) : regionEnd;
            }
            return regionEnd;
        }

        /** The end of the line that an offset is in; at the end of the text, that of the last line with anything in it. */
        private int lineEnd(int offset) {
            if (offset == text.length()) {
                int last = text.charAt(offset - 1) == '\n' ? offset - 1 : offset;
                return last > 0 && text.charAt(last - 1) == '\r' ? last - 1 : last;
            }
            int end = offset;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            return end;
        }

        /**
         * Where the raw HTML that begins at an offset ends, -1 where none begins.
         *
         * @param read takes the tokens up to there
         */
        private int end(int start, Consumer<HtmlToken> read) {
            if (chances < 0) {
                return -1;
            }
            HtmlTokenizer tokens = new HtmlTokenizer(masked, start, text.length(), TagSyntax.KRAMDOWN);
            HtmlToken first = tokens.first();
            chances -= Math.max(0, tokens.reach() - (first == null ? start : first.end()));
            if (first instanceof HtmlToken.Comment || first instanceof HtmlToken.Declaration) {
                read.accept(first);
                return first.end();
            }
            if (!(first instanceof HtmlToken.StartTag tag) || tag.name().is(Trait.KRAMDOWN_SPAN)) {
                return -1;
            }
            read.accept(first);
            if (tag.selfClosing() || tag.name().is(Trait.VOID) || parsesMarkdown(tag)) {
                return tag.end();
            }
            int depth = 1;
            while (tokens.hasNext() && unclosed < MOST_UNCLOSED) {
                HtmlToken token = tokens.next();
                read.accept(token);
                if (token instanceof HtmlToken.StartTag open && open.name().equals(tag.name()) && !open.selfClosing()) {
                    depth++;
                } else if (token instanceof HtmlToken.EndTag close
                        && close.name().equals(tag.name())
                        && --depth == 0) {
                    return close.end();
                }
            }
            unclosed++;
            return text.length();
        }

        private boolean parsesMarkdown(HtmlToken.StartTag tag) {
            return markdownInHtml && !tag.name().is(Trait.OPAQUE)
                    || tag.attributes().stream()
                            .anyMatch(a -> a.name().equals("markdown")
                                    && !a.value().equals("0")
                                    && !a.value().equals("span"));
        }

        /** The end of the raw HTML that goes on after {@code end} on the same line, -1 where none does. */
        private int next(int end, int lineEnd, Consumer<HtmlToken> read) {
            int i = end;
            while (i < lineEnd && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
                i++;
            }
            return i < lineEnd && text.charAt(i) == '<' ? end(i, read) : -1;
        }
    }

    /** Starts a block at each block-level tag. */
    static final class Factory implements org.commonmark.parser.block.BlockParserFactory {

        private final Regions regions;
        private final int base;

        /**
         * @param base offset of the parsed text in the source
         */
        Factory(Regions regions, int base) {
            this.regions = regions;
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
            HtmlRegion region = new HtmlRegion(start);
            int end = regions.end(start, region.tokens::add);
            if (end < 0) {
                return BlockStart.none();
            }
            return BlockStart.of(new RegionParser(this, region, end)).atIndex(index);
        }
    }

    private static final class RegionParser extends AbstractBlockParser {

        private final HtmlRegion region;
        private final Factory factory;
        private int end;

        RegionParser(Factory factory, HtmlRegion region, int end) {
            this.factory = factory;
            this.region = region;
            this.end = end;
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
                int next = factory.regions.next(end, lineEnd, region.tokens::add);
                if (next < 0) {
                    return;
                }
                end = next;
            }
        }
    }
}
