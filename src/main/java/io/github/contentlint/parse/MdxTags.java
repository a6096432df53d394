package io.github.contentlint.parse;

import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Tags on lines of their own as MDX 3 reads them: each is a block by itself, and what stands between a start tag and its
 * end tag is Markdown, blank lines or not.
 */
final class MdxTags implements BlockParserFactory {

    /** Lines that are no tag are not searched farther for the end of one. */
    private static final int LONGEST = 4_096;

    private final MaskedText masked;
    private final String text;
    private final int base;

    /**
     * @param masked the whole source
     * @param base offset of the parsed text in it
     */
    MdxTags(MaskedText masked, int base) {
        this.masked = masked;
        this.text = masked.text();
        this.base = base;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int index = state.getNextNonSpaceIndex();
        CharSequence line = state.getLine().getContent();
        if (index >= line.length() || line.charAt(index) != '<') {
            return BlockStart.none();
        }
        int end = end(base + state.getLine().getSourceSpan().getInputIndex() + index);
        return end < 0
                ? BlockStart.none()
                : BlockStart.of(new TagLines(end - base)).atIndex(index);
    }

    /** Where the tags that begin at an offset and fill their lines end, -1 where something else stands there too. */
    private int end(int start) {
        HtmlTokenizer tokens =
                new HtmlTokenizer(masked, start, Math.min(text.length(), start + LONGEST), TagSyntax.COMMONMARK);
        int end = -1;
        for (HtmlToken token = tokens.first(); token != null; token = tokens.hasNext() ? tokens.next() : null) {
            if (token instanceof HtmlToken.StartTag || token instanceof HtmlToken.EndTag) {
                end = token.end();
            } else {
                return isEndOfLine(token.start()) ? end : -1;
            }
        }
        return end;
    }

    private boolean isEndOfLine(int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    private static final class TagLines extends AbstractBlockParser {

        private final HtmlBlock block = new HtmlBlock();
        private final StringBuilder literal = new StringBuilder();
        private final int end;

        /** @param end of the last tag, in the parsed text */
        TagLines(int end) {
            this.end = end;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            var span = state.getLine().getSourceSpan();
            return span != null && span.getInputIndex() < end
                    ? BlockContinue.atIndex(state.getIndex())
                    : BlockContinue.none();
        }

        @Override
        public void addLine(SourceLine line) {
            literal.append(line.getContent()).append('\n');
        }

        @Override
        public void closeBlock() {
            block.setLiteral(literal.toString());
        }
    }
}
