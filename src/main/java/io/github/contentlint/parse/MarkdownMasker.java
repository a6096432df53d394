package io.github.contentlint.parse;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Engine;
import io.github.contentlint.post.Dialect.Template;
import io.github.contentlint.text.SourceText;

/** Masks what engines add to Markdown and no reader reads as words: containers, formulas, marks of footnotes and lines. */
final class MarkdownMasker {

    private static final int LONGEST_FOOTNOTE_MARK = 40;

    private final Mask mask;
    private final String text;
    private final Dialect dialect;

    MarkdownMasker(Mask mask, Dialect dialect) {
        this.mask = mask;
        this.text = mask.text;
        this.dialect = dialect;
    }

    void mask(SourceText source) {
        lines();
        new LineMarks(source, dialect.engine(), mask).find(mask.from);
        formulas();
        footnotes();
        if (dialect.engine() == Engine.KRAMDOWN) {
            new KramdownDestinations(mask).join();
        }
    }

    /** Lines that are no Markdown: containers and imports of snippets or modules. */
    private void lines() {
        if (dialect.engine() == Engine.MARKDOWN_IT) {
            eachLineStartingWith(":::", mask::blank);
            eachLineStartingWith("<<<", mask::output);
            eachLineStartingWith("@[", mask::output);
        }
        if (dialect.templates().contains(Template.JSX)) {
            eachLineStartingWith("import ", (start, end) -> mask.blank(start, mask.paragraphEnd(start)));
            eachLineStartingWith("export ", (start, end) -> mask.blank(start, mask.paragraphEnd(start)));
        }
    }

    private interface LineMask {
        /** Returns the offset after what was masked, at least {@code end}. */
        int mask(int start, int end);
    }

    private void eachLineStartingWith(String prefix, LineMask line) {
        int i = text.indexOf(prefix, mask.from);
        while (i >= 0) {
            int end = mask.lineEnd(i);
            if (mask.startsLine(i) && !mask.inCode(i)) {
                end = line.mask(i, end);
            }
            i = text.indexOf(prefix, end);
        }
    }

    /** {@code $$ … $$}, each pair within one paragraph. */
    private void formulas() {
        int i = text.indexOf("$$", mask.from);
        while (i >= 0) {
            int close = mask.closeInParagraph(i + 2, "$$");
            if (close > i + 2 && !mask.inCode(i) && !mask.inCode(close)) {
                mask.output(i, close + 2);
                i = text.indexOf("$$", close + 2);
            } else {
                i = text.indexOf("$$", i + 2);
            }
        }
    }

    /** {@code [^1]} in the text, {@code [^1]:} before a note. */
    private void footnotes() {
        int i = text.indexOf("[^", mask.from);
        while (i >= 0) {
            int end = footnoteEnd(i);
            if (end > 0 && !mask.inCode(i)) {
                mask.silent(i, end);
            }
            i = text.indexOf("[^", i + 2);
        }
    }

    private int footnoteEnd(int at) {
        int limit = Math.min(text.length(), at + LONGEST_FOOTNOTE_MARK);
        for (int i = at + 2; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                boolean note = i + 1 < text.length() && text.charAt(i + 1) == ':';
                return i > at + 2 ? i + (note ? 2 : 1) : -1;
            }
            if (c <= ' ' || c == '[') {
                return -1;
            }
        }
        return -1;
    }
}
