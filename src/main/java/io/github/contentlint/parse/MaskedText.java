package io.github.contentlint.parse;

import io.github.contentlint.post.Prose;
import io.github.contentlint.post.TemplateTag;
import java.util.List;

/**
 * A text in which template constructs are overwritten char by char, so that offsets stay, and Markdown and HTML read them
 * as opaque.
 *
 * @param source the text as written
 * @param text the same length; {@link #OUTPUT} where a template prints something, {@link #SILENT} where it prints nothing
 * @param chars those of the text, for loops over many: an array is read faster than a string. Not to be changed
 * @param tags template tags, in the order of the source
 */
record MaskedText(String source, String text, char[] chars, List<TemplateTag> tags) {

    /** A private-use char: a letter to Markdown. */
    static final char OUTPUT = '\uE0F0';

    static final char SILENT = '\uE0F1';

    /** A text in which nothing is overwritten. */
    static MaskedText of(String text) {
        return new MaskedText(text, text, text.toCharArray(), List.of());
    }

    /** Offset of the first {@code c} from one offset on, {@code to} where there is none before it. */
    int next(char c, int from, int to) {
        int i = from;
        while (i < to && chars[i] != c) {
            i++;
        }
        return i;
    }

    /** Whether anything was overwritten. */
    boolean isChanged() {
        return source != text;
    }

    boolean isOutput(int offset) {
        return text.charAt(offset) == OUTPUT && source.charAt(offset) != OUTPUT;
    }

    boolean isSilent(int offset) {
        return text.charAt(offset) == SILENT && source.charAt(offset) != SILENT;
    }

    /** A piece of the text without what prints nothing; {@link Prose#OBJECT} stands for what a template prints. */
    String plain(String piece) {
        return isChanged()
                ? piece.replace(String.valueOf(SILENT), "").replaceAll(OUTPUT + "+", String.valueOf(Prose.OBJECT))
                : piece;
    }

    boolean isMasked(int start, int end) {
        return isChanged() && !source.regionMatches(start, text, start, end - start);
    }
}
