package io.github.contentlint.parse;

import io.github.contentlint.text.Span;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * Where a link or image points, and where that is written.
 *
 * @param text escapes and entities decoded
 * @param span in the source, without angle brackets
 */
record LinkTarget(String text, Span span) {

    /** The bracket that closes a link's text which begins at {@code start}, -1 where there is none. */
    static int closingBracket(String text, int start, int limit) {
        int depth = 0;
        for (int i = start; i < limit; i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '`' -> i = afterCode(text, i, limit) - 1;
                case '[' -> depth++;
                case ']' -> {
                    if (depth-- == 0) {
                        return i;
                    }
                }
                default -> {
                    // part of the text
                }
            }
        }
        return -1;
    }

    private static int afterCode(String text, int at, int limit) {
        int run = ticks(text, at, limit);
        int i = at + run;
        while (i < limit) {
            int other = ticks(text, i, limit);
            if (other == run) {
                return i + run;
            }
            i += Math.max(1, other);
        }
        return at + run;
    }

    private static int ticks(String text, int at, int limit) {
        int run = 0;
        while (at + run < limit && text.charAt(at + run) == '`') {
            run++;
        }
        return run;
    }

    /**
     * The destination of an inline link.
     *
     * @param start after the opening parenthesis
     */
    static Optional<LinkTarget> inParentheses(MaskedText masked, int start, int limit) {
        String text = masked.text();
        int i = skipBlanks(text, start, limit);
        if (i < limit && text.charAt(i) == '<') {
            return inAngles(masked, i + 1, limit);
        }
        int depth = 0;
        int end = i;
        for (; end < limit; end++) {
            char c = text.charAt(end);
            if (c == '\\' && end + 1 < limit) {
                end++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0 || c <= ' ') {
                break;
            }
        }
        return Optional.of(of(masked, i, Math.min(end, limit)));
    }

    /** The destination of {@code [label]: destination "title"}. */
    static Optional<LinkTarget> inDefinition(MaskedText masked, Span definition) {
        String text = masked.text();
        int label = closingBracket(text, definition.start() + 1, definition.end());
        if (label < 0) {
            return Optional.empty();
        }
        int i = skipBlanks(text, label + 2, definition.end());
        if (i < definition.end() && text.charAt(i) == '<') {
            return inAngles(masked, i + 1, definition.end());
        }
        int end = i;
        while (end < definition.end() && text.charAt(end) > ' ') {
            end++;
        }
        return end > i ? Optional.of(of(masked, i, end)) : Optional.empty();
    }

    private static Optional<LinkTarget> inAngles(MaskedText masked, int start, int limit) {
        int end = masked.text().indexOf('>', start);
        return end < 0 || end > limit ? Optional.empty() : Optional.of(of(masked, start, end));
    }

    static LinkTarget of(MaskedText masked, int start, int end) {
        String written = masked.source().substring(start, end);
        return new LinkTarget(unescape(written), new Span(start, end));
    }

    /** The same with the backslashes that are written. */
    LinkTarget unescaped(MaskedText masked) {
        String written = masked.source().substring(span.start(), span.end());
        return written.indexOf('\\') < 0 ? this : new LinkTarget(Parser.unescapeEntities(written, true), span);
    }

    /** Takes a backslash before punctuation away and decodes entities. */
    private static String unescape(String written) {
        String text = written;
        if (text.indexOf('\\') >= 0) {
            text = text.replaceAll("\\\\([!-/:-@\\[-`{-~])", "$1");
        }
        return text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, true) : text;
    }

    private static int skipBlanks(String text, int start, int limit) {
        int i = start;
        while (i < limit && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
