package io.github.contentlint.parse;

import io.github.contentlint.post.Value;
import io.github.contentlint.text.CharSet;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the plain YAML that nearly all front matter is, in less time than the library (snakeyaml-engine 3.2): keys with a
 * scalar, a list or a mapping of such keys, each scalar on one line and without escapes. Whatever is more than that is left
 * to the library, and what is read is what the library reads, spans included.
 */
final class PlainYaml {

    /** Control characters, tabs, line ends of other kinds, byte order marks, surrogates, noncharacters. */
    private static final CharSet UNUSUAL = CharSet.ofRanges(
            '\u0000', '\u001F', '\u007F', '\u009F', '\u2028', '\u2029', '\uD800', '\uDFFF', '\uFEFF', '\uFEFF',
            '\uFFFE', '\uFFFF');

    private static final CharSet KEY = CharSet.ofRanges('a', 'z', 'A', 'Z', '_', '_', '0', '9', '-', '-');
    private static final CharSet KEY_START = CharSet.ofRanges('a', 'z', 'A', 'Z', '_', '_');

    /** A scalar that begins with another character may be no plain one, or none. */
    private static final CharSet SCALAR_START =
            CharSet.ofRanges('a', 'z', 'A', 'Z', '0', '9', '_', '_', '/', '/', '.', '.', '(', '(', '\u00A1', '\uFFFD');

    /** What ends or changes a plain scalar inside of brackets. */
    private static final CharSet FLOW_SIGNS = CharSet.of(":#\"'{}[]&*!|>%@`");

    /** Of mappings in mappings; front matter has two or three. */
    private static final int DEEPEST = 8;
    /** YAML has a limit of its own, of 1,024. */
    private static final int LONGEST_KEY = 100;

    private final String text;
    private final int end;
    private int depth;

    /** Offset of the next line that is not looked at. */
    private int next;

    /** The line at hand: offset of its first char that is no blank, after its last such char, and its indentation. */
    private int first;

    private int last;
    private int indent;

    /** Something is not plain. One instance without a stack trace, since it may be thrown for each post. */
    private static final class NotPlain extends RuntimeException {
        private static final long serialVersionUID = 1;
        private static final NotPlain INSTANCE = new NotPlain();

        private NotPlain() {
            super("not plain", null, false, false);
        }
    }

    private PlainYaml(String text, Span within) {
        this.text = text;
        this.next = within.start();
        this.end = within.end();
    }

    /** The mapping that a part of a source is; empty where the library must be asked. */
    static Optional<Value> read(SourceText source, Span within) {
        PlainYaml yaml = new PlainYaml(source.text(), within);
        try {
            yaml.nextLine();
            return yaml.hasLine() && yaml.indent == 0 ? Optional.of(yaml.root()) : Optional.empty();
        } catch (NotPlain e) {
            return Optional.empty();
        }
    }

    private Value root() {
        Value root = mapping(0);
        require(!hasLine());
        return root;
    }

    private Value.Mapping mapping(int column) {
        require(++depth <= DEEPEST);
        int start = first;
        int valueEnd = start;
        List<Value.Entry> entries = new ArrayList<>();
        while (hasLine() && indent == column) {
            Value.Scalar key = key();
            Value value = value(key.span().end(), column);
            entries.add(new Value.Entry(key, value));
            valueEnd = value.span().end();
        }
        require(!hasLine() || indent < column);
        depth--;
        return new Value.Mapping(new Span(start, valueEnd), entries);
    }

    private Value.Scalar key() {
        require(KEY_START.has(text.charAt(first)));
        int i = first;
        while (i < last && KEY.has(text.charAt(i))) {
            i++;
        }
        require(i < last && text.charAt(i) == ':' && i - first <= LONGEST_KEY);
        return plainScalar(first, i);
    }

    /** What a key has, in its line or below; goes on to the line after it. */
    private Value value(int colon, int column) {
        int start = colon + 1;
        if (start == last) {
            nextLine();
            return below(start, column);
        }
        require(text.charAt(start) == ' ');
        start = skipBlanks(start);
        Value value = text.charAt(start) == '[' ? list(start) : scalar(start, last);
        nextLine();
        return value;
    }

    private Value below(int afterColon, int column) {
        boolean item = hasLine() && isItem();
        if (item && indent >= column) {
            return items(column);
        }
        return hasLine() && indent > column ? mapping(indent) : plainScalar(afterColon, afterColon);
    }

    /** Items of a list, each in a line of its own. */
    private Value.Sequence items(int parentColumn) {
        int start = first;
        int column = indent;
        List<Value> items = new ArrayList<>();
        while (hasLine() && indent == column && isItem()) {
            items.add(scalar(skipBlanks(first + 1), last));
            nextLine();
        }
        require(!hasLine() || indent < column || column == parentColumn && indent == column);
        return new Value.Sequence(
                new Span(start, items.get(items.size() - 1).span().end()), items);
    }

    private boolean isItem() {
        return text.charAt(first) == '-' && first + 1 < last && text.charAt(first + 1) == ' ';
    }

    /** A list in brackets, which ends where the line ends. */
    private Value.Sequence list(int open) {
        int close = last - 1;
        require(close > open && text.charAt(close) == ']');
        List<Value> items = new ArrayList<>();
        int i = skipBlanks(open + 1);
        boolean more = i < close;
        while (more) {
            require(i < close);
            int itemEnd = itemEnd(i, close);
            items.add(scalar(i, itemEnd));
            i = skipBlanks(itemEnd);
            more = i < close;
            if (more) {
                require(text.charAt(i) == ',');
                i = skipBlanks(i + 1);
            }
        }
        return new Value.Sequence(new Span(open, last), items);
    }

    private int itemEnd(int start, int close) {
        char quote = text.charAt(start);
        if (quote == '"' || quote == '\'') {
            int i = start + 1;
            while (i < close && text.charAt(i) != quote) {
                i++;
            }
            require(i < close);
            return i + 1;
        }
        int i = start;
        while (i < close && text.charAt(i) != ',') {
            require(!FLOW_SIGNS.has(text.charAt(i)));
            i++;
        }
        return trimmed(start, i);
    }

    private Value.Scalar scalar(int start, int scalarEnd) {
        require(start < scalarEnd);
        char c = text.charAt(start);
        if (c == '"' || c == '\'') {
            return quotedScalar(start, scalarEnd, c);
        }
        require(SCALAR_START.has(c));
        for (int i = start; i < scalarEnd; i++) {
            c = text.charAt(i);
            require(c != ':' || i + 1 < scalarEnd && text.charAt(i + 1) != ' ');
            require(c != '#' || text.charAt(i - 1) != ' ');
        }
        return plainScalar(start, scalarEnd);
    }

    private Value.Scalar quotedScalar(int start, int scalarEnd, char quote) {
        int close = scalarEnd - 1;
        require(close > start && text.charAt(close) == quote);
        for (int i = start + 1; i < close; i++) {
            char c = text.charAt(i);
            require(c != quote && (c != '\\' || quote == '\''));
        }
        Span content = new Span(start + 1, close);
        return new Value.Scalar(
                new Span(start, scalarEnd),
                content,
                text.substring(content.start(), content.end()),
                Value.Scalar.Kind.STRING,
                false);
    }

    private Value.Scalar plainScalar(int start, int scalarEnd) {
        Span span = new Span(start, scalarEnd);
        String value = text.substring(start, scalarEnd);
        return new Value.Scalar(span, span, value, ScalarKinds.of(value), true);
    }

    private boolean hasLine() {
        return first < end;
    }

    /** Goes on to the next line that is neither blank nor a comment. */
    private void nextLine() {
        do {
            int line = next;
            int lineEnd = lineEnd(line);
            next = Math.min(end, lineEnd + 1);
            boolean returned = lineEnd > line && text.charAt(lineEnd - 1) == '\r';
            last = trimmed(line, returned ? lineEnd - 1 : lineEnd);
            first = line;
            while (first < last && text.charAt(first) == ' ') {
                first++;
            }
            indent = first - line;
        } while (next < end && isNothing());
        if (isNothing()) {
            first = end;
        }
    }

    private boolean isNothing() {
        return first == last || text.charAt(first) == '#';
    }

    private int lineEnd(int line) {
        int i = line;
        for (; i < end && text.charAt(i) != '\n'; i++) {
            boolean returns = text.charAt(i) == '\r' && (i + 1 == end || text.charAt(i + 1) == '\n');
            require(returns || !UNUSUAL.has(text.charAt(i)));
        }
        return i;
    }

    private int trimmed(int start, int to) {
        int i = to;
        while (i > start && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < last && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static void require(boolean plain) {
        if (!plain) {
            throw NotPlain.INSTANCE;
        }
    }
}
