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

    private final String text;
    private final char[] chars;
    private final int to;
    private final TagSyntax syntax;
    private final TagScanner tags;

    private int position;
    private HtmlToken pending;
    /** The element whose raw text begins here, or null. */
    private HtmlName rawText;

    private int foreignDepth;
    /** Offset of the first ampersand of the text at hand, the end where none was seen. */
    private int ampersand;

    private long chances;

    /**
     * @param masked the whole source
     * @param from where to begin
     * @param to where to end
     */
    HtmlTokenizer(MaskedText masked, int from, int to, TagSyntax syntax) {
        this.text = masked.text();
        this.chars = masked.chars();
        this.to = to;
        this.syntax = syntax;
        this.tags = new TagScanner(masked, syntax);
        this.position = from;
        this.chances = 16L * (to - from) + 65536;
    }

    /** The markup that begins where this began, null where that is text; to be asked before anything else. */
    HtmlToken first() {
        HtmlToken found = markup(position, to);
        return found == null ? null : advance(found);
    }

    /** Offset after the last char that was looked at for a tag. */
    int reach() {
        return tags.reach();
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
        if (rawText != null) {
            HtmlToken content = rawText();
            if (content.end() > content.start()) {
                return advance(content);
            }
        }
        int start = position;
        ampersand = to;
        HtmlToken found = null;
        for (int i = nextTag(start); i < to && found == null; i = nextTag(i + 1)) {
            found = markup(i, to);
        }
        if (found != null && found.start() == start) {
            return advance(found);
        }
        pending = found;
        position = found == null ? to : found.start();
        return new HtmlToken.Text(start, position, Math.min(ampersand, position));
    }

    /** Offset of the next {@code <}, the end where there is none; notes the first ampersand before it. */
    private int nextTag(int from) {
        int i = from;
        for (; i < to; i++) {
            char c = chars[i];
            if (c == '<') {
                break;
            }
            if (c == '&' && ampersand == to) {
                ampersand = i;
            }
        }
        return i;
    }

    private HtmlToken advance(HtmlToken token) {
        pending = null;
        position = token.end();
        rawText = null;
        if (token instanceof HtmlToken.StartTag tag) {
            opened(tag);
        } else if (token instanceof HtmlToken.EndTag tag
                && foreignDepth > 0
                && tag.name().is(Trait.FOREIGN_ROOT)) {
            foreignDepth--;
        }
        return token;
    }

    private void opened(HtmlToken.StartTag tag) {
        if (tag.name().is(Trait.FOREIGN_ROOT) && !tag.selfClosing()) {
            foreignDepth++;
        }
        if (foreignDepth == 0 && tag.name().is(Trait.RAW_TEXT)) {
            rawText = tag.name();
        }
    }

    private HtmlToken.RawText rawText() {
        HtmlName name = rawText;
        rawText = null;
        int i = position;
        while (i < to && !(chars[i] == '<' && endsRawText(i, name.toString()))) {
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
