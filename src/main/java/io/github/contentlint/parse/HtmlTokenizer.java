package io.github.contentlint.parse;

import io.github.contentlint.parse.HtmlName.Trait;
import java.util.NoSuchElementException;

/**
 * Cuts HTML into tokens, in one pass. The time is linear in the length of the text, whatever it holds: where a tag may
 * turn out to be text after a long look, such looks are counted, and an absurd number of them makes the rest text.
 *
 * <p>Offsets are those of the whole source. A tokenizer is used by one thread.
 */
final class HtmlTokenizer {

    private final MaskedText masked;
    private final String text;
    private final char[] chars;
    private final int to;
    private final TagSyntax syntax;
    private final TagScanner tags;

    private int position;
    private HtmlToken pending;
    private String rawText = "";
    private int foreignDepth;
    private long chances;

    /**
     * @param masked the whole source
     * @param from where to begin
     * @param to where to end
     */
    HtmlTokenizer(MaskedText masked, int from, int to, TagSyntax syntax) {
        this.masked = masked;
        this.text = masked.text();
        this.chars = masked.chars();
        this.to = to;
        this.syntax = syntax;
        this.tags = new TagScanner(masked, syntax);
        this.position = from;
        this.chances = 16L * (to - from) + 65536;
    }

    boolean hasNext() {
        return pending != null || position < to;
    }

    HtmlToken next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (pending != null) {
            return advance(pending);
        }
        if (!rawText.isEmpty()) {
            HtmlToken content = rawText();
            if (content.end() > content.start()) {
                return advance(content);
            }
        }
        int start = position;
        HtmlToken found = null;
        for (int i = masked.next('<', start, to); i < to && found == null; i = masked.next('<', i + 1, to)) {
            found = markup(i, to);
        }
        if (found == null) {
            position = to;
            return new HtmlToken.Text(start, to);
        }
        if (found.start() > start) {
            pending = found;
            position = found.start();
            return new HtmlToken.Text(start, position);
        }
        return advance(found);
    }

    private HtmlToken advance(HtmlToken token) {
        pending = null;
        position = token.end();
        rawText = "";
        if (token instanceof HtmlToken.StartTag tag) {
            opened(tag);
        } else if (token instanceof HtmlToken.EndTag tag && foreignDepth > 0 && isForeignRoot(tag.name())) {
            foreignDepth--;
        }
        return token;
    }

    private void opened(HtmlToken.StartTag tag) {
        if (isForeignRoot(tag.name()) && !tag.selfClosing()) {
            foreignDepth++;
        }
        if (foreignDepth == 0 && HtmlName.is(tag.name(), Trait.RAW_TEXT)) {
            rawText = tag.name();
        }
    }

    private static boolean isForeignRoot(String name) {
        return name.equals("svg") || name.equals("math");
    }

    private HtmlToken.RawText rawText() {
        String name = rawText;
        rawText = "";
        int i = position;
        while (i < to && !(chars[i] == '<' && endsRawText(i, name))) {
            i++;
        }
        return new HtmlToken.RawText(position, i, name);
    }

    private boolean endsRawText(int at, String name) {
        int after = at + 2 + name.length();
        return after <= to
                && chars[at + 1] == '/'
                && text.regionMatches(true, at + 2, name, 0, name.length())
                && (after == to || TagScanner.endsName(chars[after]))
                && !name.equals("plaintext");
    }

    /** What begins with the {@code <} at an offset, or null for text. */
    private HtmlToken markup(int at, int limit) {
        if (at + 1 >= limit || chances < 0) {
            return null;
        }
        char next = chars[at + 1];
        if (TagScanner.isLetter(next) || syntax.isKramdown() && (Character.isLetter(next) || next == '_')) {
            return counted(tags.startTag(at, limit), at);
        }
        if (next == '/') {
            return counted(at + 2 < limit ? tags.endTag(at, limit) : null, at);
        }
        if (next == '!' || next == '?') {
            return counted(tags.declaration(at, limit, foreignDepth > 0), at);
        }
        return null;
    }

    private HtmlToken counted(HtmlToken found, int at) {
        if (found == null || syntax.isKramdown()) {
            chances -= Math.max(0, tags.reach() - (found == null ? at : found.end()));
        }
        return found;
    }
}
