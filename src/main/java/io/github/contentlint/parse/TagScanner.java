package io.github.contentlint.parse;

import io.github.contentlint.parse.HtmlName.Trait;
import io.github.contentlint.post.Attribute;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads one tag, comment or declaration at a place. Methods return null where there is none. */
final class TagScanner {

    private final String text;
    private final char[] chars;
    private final TagSyntax syntax;

    /** Offset after the last char that was looked at. */
    private int reach;

    TagScanner(MaskedText masked, TagSyntax syntax) {
        this.text = masked.text();
        this.chars = masked.chars();
        this.syntax = syntax;
    }

    int reach() {
        return reach;
    }

    HtmlToken startTag(int at, int limit) {
        reach = at;
        if (syntax == TagSyntax.HTML) {
            return isLetter(chars[at + 1]) ? browserTag(at, limit) : null;
        }
        HtmlToken.StartTag strict = strictTag(at, limit);
        if (!syntax.isKramdown()) {
            return strict;
        }
        if (strict == null) {
            return escapedTag(at, limit);
        }
        return syntax == TagSyntax.KRAMDOWN_SPAN && strict.name().is(Trait.KRAMDOWN_BLOCK)
                ? new HtmlToken.EscapedTag(at, strict.end(), strict.name())
                : strict;
    }

    private HtmlToken escapedTag(int at, int limit) {
        int end = at + 1;
        while (end < limit && isNameChar(chars[end])) {
            end++;
        }
        if (!HtmlName.of(chars, at + 1, end).isKnown() || !(browserTag(at, limit) instanceof HtmlToken.StartTag tag)) {
            return null;
        }
        for (int i = at + 1; i < tag.end(); i++) {
            if (chars[i] == '<') {
                return null;
            }
        }
        return new HtmlToken.EscapedTag(at, tag.end(), tag.name());
    }

    HtmlToken endTag(int at, int limit) {
        reach = at;
        char first = chars[at + 2];
        if (syntax == TagSyntax.HTML) {
            if (!isLetter(first)) {
                return new HtmlToken.Comment(at, after(">", at + 2, limit, limit));
            }
            HtmlToken tag = browserTag(at + 1, limit);
            return tag instanceof HtmlToken.StartTag closed
                    ? new HtmlToken.EndTag(at, closed.end(), closed.name())
                    : new HtmlToken.UnfinishedTag(at, limit, ((HtmlToken.UnfinishedTag) tag).name());
        }
        int nameEnd = strictName(at + 2, limit);
        int end = skipSpace(nameEnd, limit);
        return nameEnd > at + 2 && end < limit && chars[end] == '>'
                ? new HtmlToken.EndTag(at, end + 1, HtmlName.of(chars, at + 2, nameEnd))
                : null;
    }

    /**
     * @param foreign whether it stands inside svg or math, where CDATA is text
     */
    HtmlToken declaration(int at, int limit, boolean foreign) {
        reach = at;
        boolean browser = syntax == TagSyntax.HTML;
        int otherwise = browser ? limit : -1;
        int end;
        if (text.startsWith("<!--", at)) {
            return comment(at, limit, otherwise);
        } else if (text.startsWith("<![CDATA[", at)) {
            end = syntax.isKramdown() ? -1 : after(browser && !foreign ? ">" : "]]>", at + 9, limit, otherwise);
        } else if (chars[at + 1] == '?') {
            end = after(browser ? ">" : "?>", at + 2, limit, otherwise);
        } else if (browser) {
            end = after(">", at + 2, limit, limit);
        } else {
            boolean letter = at + 2 < limit && isLetter(chars[at + 2]);
            end = letter && syntax == TagSyntax.COMMONMARK ? after(">", at + 3, limit, -1) : -1;
        }
        return end < 0 ? null : new HtmlToken.Declaration(at, end);
    }

    private HtmlToken comment(int at, int limit, int otherwise) {
        if (!syntax.isKramdown()) {
            if (text.startsWith(">", at + 4) && at + 5 <= limit) {
                return new HtmlToken.Comment(at, at + 5);
            }
            if (text.startsWith("->", at + 4) && at + 6 <= limit) {
                return new HtmlToken.Comment(at, at + 6);
            }
        }
        int end = after("--", at + 4, limit, -1);
        while (end >= 0 && !endsComment(end, limit)) {
            end = after("--", end - 1, limit, -1);
        }
        if (end < 0) {
            return otherwise < 0 ? null : new HtmlToken.Comment(at, otherwise);
        }
        return new HtmlToken.Comment(at, end + (chars[end] == '!' ? 2 : 1));
    }

    private boolean endsComment(int at, int limit) {
        return at < limit && chars[at] == '>'
                || syntax == TagSyntax.HTML && at + 1 < limit && text.startsWith("!>", at);
    }

    /** A tag as a browser reads it; unfinished where the limit comes first. */
    private HtmlToken browserTag(int at, int limit) {
        int i = at + 1;
        while (i < limit && !endsName(chars[i])) {
            i++;
        }
        HtmlName name = HtmlName.of(chars, at + 1, i);
        List<Attribute> attributes = List.of();
        while (true) {
            int gap = i;
            while (i < limit && (isSpace(chars[i]) || chars[i] == '/')) {
                i++;
            }
            if (i >= limit) {
                break;
            }
            if (chars[i] == '>') {
                reached(i + 1);
                return new HtmlToken.StartTag(at, i + 1, name, attributes, i > gap && chars[i - 1] == '/');
            }
            Attribute attribute = browserAttribute(i, limit);
            if (attribute == null) {
                break;
            }
            attributes = added(attributes, attribute);
            i = attributeEnd(attribute, limit);
        }
        reached(limit);
        return new HtmlToken.UnfinishedTag(at, limit, name);
    }

    private Attribute browserAttribute(int at, int limit) {
        int nameEnd = at + 1;
        while (nameEnd < limit && !endsName(chars[nameEnd]) && chars[nameEnd] != '=') {
            nameEnd++;
        }
        int equals = skipSpace(nameEnd, limit);
        if (equals >= limit || chars[equals] != '=') {
            return attribute(at, nameEnd, nameEnd, nameEnd);
        }
        int start = skipSpace(equals + 1, limit);
        if (start >= limit) {
            return null;
        }
        if (isQuote(chars[start])) {
            int end = quoteEnd(start, limit);
            return end < 0 ? null : attribute(at, nameEnd, start + 1, end);
        }
        int end = start;
        while (end < limit && !isSpace(chars[end]) && chars[end] != '>') {
            end++;
        }
        return attribute(at, nameEnd, start, end);
    }

    private HtmlToken.StartTag strictTag(int at, int limit) {
        int i = strictName(at + 1, limit);
        if (i == at + 1) {
            return null;
        }
        HtmlName name = HtmlName.of(chars, at + 1, i);
        List<Attribute> attributes = List.of();
        while (true) {
            int gap = i;
            i = skipSpace(i, limit);
            if (i >= limit) {
                return null;
            }
            boolean slash = chars[i] == '/';
            int close = slash ? i + 1 : i;
            if (close < limit && chars[close] == '>') {
                reached(close + 1);
                return new HtmlToken.StartTag(at, close + 1, name, attributes, slash);
            }
            Attribute attribute = i == gap ? null : strictAttribute(i, limit);
            if (attribute == null) {
                return null;
            }
            attributes = added(attributes, attribute);
            i = attributeEnd(attribute, limit);
        }
    }

    private Attribute strictAttribute(int at, int limit) {
        int nameEnd = strictAttributeName(at, limit);
        if (nameEnd == at) {
            return null;
        }
        int equals = skipSpace(nameEnd, limit);
        if (equals >= limit || chars[equals] != '=') {
            return attribute(at, nameEnd, nameEnd, nameEnd);
        }
        int start = skipSpace(equals + 1, limit);
        if (start >= limit) {
            return null;
        }
        if (isQuote(chars[start])) {
            int end = quoteEnd(start, limit);
            return end < 0 ? null : attribute(at, nameEnd, start + 1, end);
        }
        int end = start;
        while (end < limit && isUnquoted(chars[end])) {
            end++;
        }
        reached(end);
        return end == start ? null : attribute(at, nameEnd, start, end);
    }

    private boolean isUnquoted(char c) {
        return syntax.isKramdown()
                ? Character.isLetterOrDigit(c) || c == '_'
                : !isSpace(c) && !isQuote(c) && c != '=' && c != '<' && c != '>' && c != '`';
    }

    /** Where the name ends that begins at an offset; the same offset where none does. */
    private int strictName(int at, int limit) {
        if (syntax.isKramdown()) {
            return kramdownName(at, limit);
        }
        int i = at;
        while (i < limit && (isLetter(chars[i]) || i > at && isNameChar(chars[i]))) {
            i++;
        }
        return i;
    }

    private int strictAttributeName(int at, int limit) {
        if (syntax.isKramdown()) {
            return kramdownName(at, limit);
        }
        int i = at;
        while (i < limit && isAttributeNameChar(chars[i], i > at)) {
            i++;
        }
        return i;
    }

    private static boolean isAttributeNameChar(char c, boolean later) {
        return isLetter(c) || c == '_' || c == ':' || later && (isNameChar(c) || c == '.');
    }

    /** REXML's UNAME_STR: {@code (NCNAME:)?NCNAME}. */
    private int kramdownName(int at, int limit) {
        int i = ncName(at, limit);
        if (i > at && i < limit && chars[i] == ':') {
            int second = ncName(i + 1, limit);
            return second > i + 1 ? second : i;
        }
        return i;
    }

    private int ncName(int at, int limit) {
        int i = at;
        while (i < limit && isNcNameChar(chars[i], i > at)) {
            i++;
        }
        return i;
    }

    private static boolean isNcNameChar(char c, boolean later) {
        return isLetter(c)
                || c >= 0x80 && Character.isLetter(c)
                || c == '_'
                || later && (Character.isDigit(c) || c == '-' || c == '.');
    }

    private Attribute attribute(int nameStart, int nameEnd, int start, int end) {
        String value = HtmlText.attribute(text.substring(start, end));
        return new Attribute(
                AttributeName.of(chars, nameStart, nameEnd), new Span(nameStart, nameEnd), value, new Span(start, end));
    }

    private static List<Attribute> added(List<Attribute> attributes, Attribute attribute) {
        List<Attribute> more = attributes.isEmpty() ? new ArrayList<>(4) : attributes;
        more.add(attribute);
        return more;
    }

    /** After the attribute, its closing quote included. */
    private int attributeEnd(Attribute attribute, int limit) {
        Span value = attribute.valueSpan();
        boolean quoted = value.start() > attribute.nameSpan().end()
                && isQuote(chars[value.start() - 1])
                && value.end() < limit
                && chars[value.end()] == chars[value.start() - 1];
        return quoted ? value.end() + 1 : value.end();
    }

    private int quoteEnd(int open, int limit) {
        char quote = chars[open];
        int i = open + 1;
        while (i < limit && chars[i] != quote) {
            i++;
        }
        reached(i);
        return i < limit ? i : -1;
    }

    private int after(String what, int from, int limit, int otherwise) {
        char first = what.charAt(0);
        for (int i = from; i + what.length() <= limit; i++) {
            if (chars[i] == first && text.startsWith(what, i)) {
                reached(i + what.length());
                return i + what.length();
            }
        }
        reached(limit);
        return otherwise;
    }

    private int skipSpace(int at, int limit) {
        int i = at;
        while (i < limit && isSpace(chars[i])) {
            i++;
        }
        reached(i);
        return i;
    }

    private void reached(int offset) {
        reach = Math.max(reach, offset);
    }

    static boolean endsName(char c) {
        return isSpace(c) || c == '/' || c == '>';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isNameChar(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '-';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
