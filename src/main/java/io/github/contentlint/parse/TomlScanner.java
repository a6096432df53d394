package io.github.contentlint.parse;

import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds where keys and values of valid TOML end; what they mean is the library's business. */
final class TomlScanner {

    private static final int MAX_WRONG = 20;

    private final String text;
    private final int limit;

    TomlScanner(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /**
     * The lines that hold anything, without their comments; a string of several lines is one. Of lines that are no TOML
     * only the first few, since tomlj 2.2.0 takes seconds for a thousand of them, as for a thousand blank lines.
     */
    List<Span> lines(int start) {
        List<Span> lines = new ArrayList<>();
        int wrong = 0;
        int depth = 0;
        int at = start;
        while (at < limit) {
            int begin = at;
            boolean statement = depth > 0 || isStatement(begin);
            int end = begin;
            while (at < limit && text.charAt(at) != '\n' && text.charAt(at) != '\r' && text.charAt(at) != '#') {
                char c = text.charAt(at);
                depth = Math.max(0, depth + (c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0));
                at = isQuote(c) ? Math.max(at + 1, string(at)) : at + 1;
                end = c == ' ' || c == '\t' ? end : at;
            }
            at = Lines.next(text, Lines.end(text, at, limit), limit);
            wrong += statement || end == begin ? 0 : 1;
            if (end > begin && (statement || wrong <= MAX_WRONG)) {
                lines.add(new Span(begin, end));
            }
        }
        return lines;
    }

    private boolean isStatement(int from) {
        int at = skipBlanks(from);
        if (at < limit && text.charAt(at) == '[') {
            return true;
        }
        List<Span> key = key(at);
        int after = key.isEmpty() ? at : skipBlanks(key.get(key.size() - 1).end());
        return !key.isEmpty() && after < limit && text.charAt(after) == '=';
    }

    /** The parts of a dotted key, quotes included, that starts at {@code from}. */
    List<Span> key(int from) {
        List<Span> parts = new ArrayList<>();
        int at = skipBlanks(from);
        while (at < limit) {
            int end = isQuote(text.charAt(at)) ? string(at) : bareKey(at);
            if (end == at) {
                break;
            }
            parts.add(new Span(at, end));
            at = skipBlanks(end);
            if (at >= limit || text.charAt(at) != '.') {
                break;
            }
            at = skipBlanks(at + 1);
        }
        return parts;
    }

    /** The value after the equals sign at or after {@code from}. */
    Span valueAfter(int from) {
        int at = skipBlanks(from);
        if (at < limit && text.charAt(at) == '=') {
            at = skipBlanks(at + 1);
        }
        return value(at);
    }

    /** The value that starts at {@code at}. */
    Span value(int at) {
        if (at >= limit) {
            return Span.at(limit);
        }
        char c = text.charAt(at);
        if (isQuote(c)) {
            return new Span(at, string(at));
        }
        return new Span(at, c == '[' || c == '{' ? collection(at) : bare(at));
    }

    /** The string without its quotes, and without the line end that TOML drops after three of them. */
    Span content(Span string) {
        char quote = text.charAt(string.start());
        if (!isTriple(string.start(), quote) || string.length() < 6) {
            return new Span(string.start() + 1, Math.max(string.start() + 1, string.end() - 1));
        }
        int start = string.start() + 3;
        int end = string.end() - 3;
        if (start < end && (text.charAt(start) == '\n' || text.charAt(start) == '\r')) {
            start = Lines.next(text, start, end);
        }
        return new Span(start, end);
    }

    int skipBlanks(int from) {
        int at = from;
        while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private int collection(int from) {
        int depth = 0;
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            if (isQuote(c)) {
                at = string(at);
                continue;
            }
            if (c == '#') {
                at = Lines.end(text, at, limit);
                continue;
            }
            at++;
            if (c == '[' || c == '{') {
                depth++;
            } else if ((c == ']' || c == '}') && --depth == 0) {
                return at;
            }
        }
        return limit;
    }

    private int string(int from) {
        char quote = text.charAt(from);
        boolean triple = isTriple(from, quote);
        int at = from + (triple ? 3 : 1);
        while (at < limit) {
            char c = text.charAt(at);
            if (c == '\\' && quote == '"') {
                at += 2;
            } else if (c == quote && (!triple || isTriple(at, quote))) {
                return Math.min(limit, triple ? endOfTriple(at, quote) : at + 1);
            } else if (!triple && (c == '\n' || c == '\r')) {
                return at;
            } else {
                at++;
            }
        }
        return limit;
    }

    /** Up to two quotes may stand before the closing three. */
    private int endOfTriple(int from, char quote) {
        int at = from;
        while (at < limit && at < from + 5 && text.charAt(at) == quote) {
            at++;
        }
        return at;
    }

    private boolean isTriple(int at, char quote) {
        return at + 2 < limit && text.charAt(at + 1) == quote && text.charAt(at + 2) == quote;
    }

    private int bare(int from) {
        int at = from;
        while (at < limit && ",]}#\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        while (at > from && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at;
    }

    private int bareKey(int from) {
        int at = from;
        while (at < limit && (Character.isLetterOrDigit(text.charAt(at)) || "_-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
