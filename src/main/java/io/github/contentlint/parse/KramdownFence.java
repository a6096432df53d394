package io.github.contentlint.parse;

import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Fenced code as kramdown-parser-gfm 1.1 reads it ({@code FENCED_CODEBLOCK_MATCH}): one word after the opening fence at
 * most, and a closing fence. Anything else is a paragraph, where CommonMark reads code to the end of the post.
 */
final class KramdownFence {

    private KramdownFence() {}

    /** Starts a block at each fence that is closed. */
    static final class Factory implements org.commonmark.parser.block.BlockParserFactory {

        private static final int NONE = Integer.MAX_VALUE;

        private final String text;
        private final int base;
        /** From which length on no fence closes any more, for backticks and for tildes. */
        private int unclosedTicks = NONE;

        private int unclosedTildes = NONE;

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
            int length = state.getIndent() > 3 ? 0 : opening(line, index);
            if (length == 0) {
                return BlockStart.none();
            }
            SourceSpan span = state.getLine().getSourceSpan();
            int lineEnd = base + span.getInputIndex() + span.getLength();
            return isClosed(lineEnd, line.charAt(index), length)
                    ? BlockStart.of(new FenceParser(line.charAt(index), length)).atIndex(line.length())
                    : BlockStart.none();
        }

        private static int opening(CharSequence line, int index) {
            int length = run(line, index, line.length());
            int word = blanks(line, index + length);
            int after = word;
            while (after < line.length() && line.charAt(after) > ' ') {
                after++;
            }
            return length >= 3 && blanks(line, after) == line.length() ? length : 0;
        }

        private boolean isClosed(int from, char fence, int length) {
            if (length >= (fence == '`' ? unclosedTicks : unclosedTildes)) {
                return false;
            }
            String three = String.valueOf(fence).repeat(3);
            for (int i = text.indexOf(three, from); i >= 0; ) {
                int run = run(text, i, text.length());
                if (run >= length && startsLine(i) && endsLine(i + run)) {
                    return true;
                }
                i = text.indexOf(three, i + run);
            }
            if (fence == '`') {
                unclosedTicks = length;
            } else {
                unclosedTildes = length;
            }
            return false;
        }

        private boolean startsLine(int at) {
            int i = at;
            while (i > base && isBlankOrQuote(text.charAt(i - 1))) {
                i--;
            }
            return i == base || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r';
        }

        private boolean endsLine(int at) {
            int i = at;
            while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
                i++;
            }
            return i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
        }

        private static boolean isBlankOrQuote(char c) {
            return c == ' ' || c == '\t' || c == '>';
        }
    }

    /** How many times the char at an index, backtick or tilde, is repeated; 0 for another. */
    private static int run(CharSequence text, int index, int limit) {
        if (index >= limit || text.charAt(index) != '`' && text.charAt(index) != '~') {
            return 0;
        }
        int i = index;
        while (i < limit && text.charAt(i) == text.charAt(index)) {
            i++;
        }
        return i - index;
    }

    private static int blanks(CharSequence line, int index) {
        int i = index;
        while (i < line.length() && line.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private static final class FenceParser extends AbstractBlockParser {

        private final FencedCodeBlock block = new FencedCodeBlock();
        private final char fence;
        private final int length;

        FenceParser(char fence, int length) {
            this.fence = fence;
            this.length = length;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            CharSequence line = state.getLine().getContent();
            int index = state.getNextNonSpaceIndex();
            int run = index < line.length() && line.charAt(index) == fence ? run(line, index, line.length()) : 0;
            boolean closes = run >= length && state.getIndent() <= 3 && blanks(line, index + run) == line.length();
            return closes ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
        }
    }
}
