package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.post.Body;
import io.github.contentlint.post.Prose;
import io.github.contentlint.text.CharSet;
import java.util.BitSet;

/** The first part of a body's text, white space and images aside, with the places where its blocks end. */
final class Opening {

    /** Descriptions are cut from the start of the body; this bounds the search. */
    private static final int LENGTH = 10_000;

    /** White space, format characters (Unicode 13, as Java 17 has them), and what is no text. */
    private static final CharSet LEFT_OUT = CharSet.ofRanges(
            '\t', '\r',
            '\u001C', ' ',
            '\u00A0', '\u00A0',
            '\u00AD', '\u00AD',
            '\u0600', '\u0605',
            '\u061C', '\u061C',
            '\u06DD', '\u06DD',
            '\u070F', '\u070F',
            '\u08E2', '\u08E2',
            '\u1680', '\u1680',
            '\u180E', '\u180E',
            '\u2000', '\u200F',
            '\u2028', '\u202F',
            '\u205F', '\u2064',
            '\u2066', '\u206F',
            '\u3000', '\u3000',
            '\uFEFF', '\uFEFF',
            '\uFFF9', Prose.OBJECT);

    private final String text;
    private final BitSet gaps;
    private final BitSet blockEnds;

    private Opening(String text, BitSet gaps, BitSet blockEnds) {
        this.text = text;
        this.gaps = gaps;
        this.blockEnds = blockEnds;
    }

    static Opening of(Body body) {
        StringBuilder text = new StringBuilder();
        BitSet gaps = new BitSet();
        BitSet blockEnds = new BitSet();
        for (Prose prose : body.prose()) {
            if (text.length() >= LENGTH) {
                break;
            }
            String block = prose.text();
            append(block.length() > LENGTH ? block.substring(0, LENGTH) : block, text, gaps);
            blockEnds.set(text.length());
        }
        return new Opening(text.toString(), gaps, blockEnds);
    }

    /**
     * What the body says, up to the end of the block, where this text stops; empty where the text is not in the body, or
     * ends where a block ends in one of its places.
     */
    String continuation(String piece, int length) {
        String next = "";
        for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length())) {
            int end = at + piece.length();
            if (blockEnds.get(end) || end == text.length()) {
                return "";
            }
            next = next.isEmpty() ? spaced(end, Math.min(end + length, blockEnds.nextSetBit(end))) : next;
        }
        return next;
    }

    /** A part of the text with its white space. */
    private String spaced(int start, int end) {
        StringBuilder spaced = new StringBuilder();
        for (int i = start; i < end; i++) {
            spaced.append(gaps.get(i) && i > start ? " " : "").append(text.charAt(i));
        }
        return spaced.toString();
    }

    static String withoutSpaces(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        append(text, kept, new BitSet());
        return kept.toString();
    }

    /** Notes in {@code gaps} before which chars something was left out. */
    private static void append(String text, StringBuilder kept, BitSet gaps) {
        int from = 0;
        for (int i = LEFT_OUT.next(text, 0); i >= 0; i = LEFT_OUT.next(text, from)) {
            kept.append(text, from, i);
            gaps.set(kept.length());
            from = i + 1;
        }
        kept.append(text, from, text.length());
    }
}
