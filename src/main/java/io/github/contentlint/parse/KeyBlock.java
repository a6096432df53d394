package io.github.contentlint.parse;

import io.github.contentlint.post.FrontMatter.Format;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.util.Locale;
import java.util.Set;

/** Tells lines that are meant as front matter from the text of a post, whatever the fences say. */
final class KeyBlock {

    /** Keys that hardly any text starts a line with, a colon after it, by chance; see also {@link #hasKnownKeys}. */
    private static final Set<String> KNOWN = Set.of(
            "title",
            "date",
            "layout",
            "tags",
            "tag",
            "categories",
            "category",
            "description",
            "permalink",
            "author",
            "authors",
            "draft",
            "slug",
            "published",
            "keywords",
            "updated",
            "lastmod",
            "comments",
            "excerpt",
            "summary",
            "toc",
            "cover",
            "image",
            "subtitle",
            "url",
            "aliases",
            "sidebar",
            "lang",
            "weight");

    private final SourceText source;
    private final String text;

    KeyBlock(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /**
     * The first line at or after {@code from} that is neither a key nor hangs below one; one after the last line where
     * all are. Blank lines count only where a key follows.
     */
    int end(int from, Format format) {
        int end = from;
        boolean inKey = false;
        for (int line = from; line <= source.lineCount(); line++) {
            Span span = source.lineSpan(line);
            KeyLine written = KeyLine.of(text, span.start(), span.end());
            if (written.isBlank()) {
                continue;
            }
            if (!belongs(written, span, inKey, end == line, format)) {
                return isFenceRun(span) && end < line && format != Format.NONE ? line : end;
            }
            inKey = true;
            end = line + 1;
        }
        return end;
    }

    /** Whether the rest, up to the line of the closing fence, is the text of a post: there is no key among it. */
    boolean isBody(int from, int close) {
        int last = close == 0 ? source.lineCount() : close - 1;
        boolean textual = false;
        for (int line = from; line <= last; line++) {
            Span span = source.lineSpan(line);
            KeyLine written = KeyLine.of(text, span.start(), span.end());
            if (written.hasKey() && written.key() == span.start() && isKnown(written)) {
                return false;
            }
            // a line that starts with # alone tells nothing: a comment, or a heading
            textual |= !written.isBlank() && text.charAt(span.start()) != '#';
        }
        boolean afterBlankLine = from > 1 && from <= source.lineCount() && isBlank(source.lineSpan(from));
        return textual && afterBlankLine;
    }

    boolean hasKnownKey(int from, int end, Format format) {
        return format == Format.JSON ? end > from : hasKnownKeys(from, end, 1);
    }

    /** Whether at least so many keys, and {@code title}, {@code date} or the like among them, start a line. */
    boolean hasKnownKeys(int from, int end, int count) {
        int found = 0;
        for (int line = from; line < end && found < count; line++) {
            Span span = source.lineSpan(line);
            KeyLine written = KeyLine.of(text, span.start(), span.end());
            if (isKnown(written) || isTomlKey(span)) {
                found++;
            }
        }
        return found >= count;
    }

    /** Whether a line starts with any key at all. */
    boolean hasKey(int from, int end) {
        for (int line = from; line < end; line++) {
            Span span = source.lineSpan(line);
            if (KeyLine.of(text, span.start(), span.end()).hasKey()) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(KeyLine line) {
        return line.hasKey()
                && line.colon() - line.key() <= 20
                && KNOWN.contains(line.keyText(text).toLowerCase(Locale.ROOT));
    }

    private boolean isTomlKey(Span line) {
        int equals = equalsSign(line);
        return equals - line.start() < 24
                && equals > line.start()
                && KNOWN.contains(text.substring(line.start(), equals).strip());
    }

    /** Offset of the first equals sign of a line, or -1. */
    private int equalsSign(Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (text.charAt(i) == '=') {
                return i;
            }
        }
        return -1;
    }

    /** @param adjacent no blank line stands before it */
    private boolean belongs(KeyLine line, Span span, boolean inKey, boolean adjacent, Format format) {
        char first = text.charAt(span.start());
        if (format == Format.JSON) {
            return !isFenceRun(span);
        }
        if (isFenceRun(span)) {
            return false;
        }
        if (format == Format.TOML && (first == '[' || first == ']' || equalsSign(span) >= 0)) {
            return true;
        }
        boolean hangs = inKey && adjacent && (KeyLine.isSpace(first) || first == ']' || first == '}' || isItem(span));
        boolean comment = first == '#' && adjacent && (!inKey || text.startsWith("# ", span.start()));
        boolean margin = line.key() == span.start() || !inKey && KeyLine.isSpace(first);
        return hangs || comment || margin && isKey(line);
    }

    /** Words before a full-width colon are a key only where prose would not have them. */
    private boolean isKey(KeyLine line) {
        if (!line.hasKey() || line.colon() - line.key() >= 40) {
            return false;
        }
        return text.charAt(line.colon()) == ':' || line.keyText(text).chars().allMatch(c -> c < 0x80);
    }

    private boolean isItem(Span line) {
        return text.startsWith("- ", line.start());
    }

    private boolean isFenceRun(Span line) {
        return text.startsWith("---", line.start())
                || text.startsWith("+++", line.start())
                || text.startsWith(";;;", line.start())
                || text.startsWith("...", line.start());
    }

    private boolean isBlank(Span line) {
        return KeyLine.of(text, line.start(), line.end()).isBlank();
    }
}
