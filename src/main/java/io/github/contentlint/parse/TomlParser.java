package io.github.contentlint.parse;

import io.github.contentlint.post.Problem;
import io.github.contentlint.post.Value;
import io.github.contentlint.post.Value.Scalar.Kind;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** TOML to values: tomlj reads it and knows where keys start, the rest of a place is scanned from there. */
final class TomlParser {

    private static final int MAX_LENGTH = 64_000;
    private static final int MAX_PROBLEMS = 20;
    private static final Pattern DUPLICATE = Pattern.compile("(.*) previously defined at line (\\d+), column \\d+");

    private final SourceText source;
    private final Span within;
    /** What the library reads: the lines that hold anything. */
    private final StringBuilder data = new StringBuilder();

    private final Offsets offsets;
    private final TomlScanner scanner;
    /** For each line of the data, where it starts in the source. */
    private final List<Integer> lineStarts = new ArrayList<>();

    TomlParser(SourceText source, Span within) {
        this.source = source;
        this.within = within;
        this.offsets = Offsets.of(source.slice(within), within.start());
        this.scanner = new TomlScanner(source.text(), within.end());
        for (Span line : scanner.lines(within.start())) {
            add(line);
        }
    }

    private void add(Span line) {
        String text = source.slice(line);
        data.append(text).append('\n');
        lineStarts.add(line.start());
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lineStarts.add(line.start() + i + 1);
        }
    }

    Parsed parse() {
        List<Problem> problems = new ArrayList<>();
        if (within.length() > MAX_LENGTH) {
            Span line = source.lineSpan(source.line(within.start()));
            return new Parsed(Value.emptyMapping(), List.of(new Problem(Problem.Kind.TOO_COMPLEX, line)));
        }
        TomlParseResult result =
                Toml.parse(data.toString(), TomlParseOptions.defaults().withMaxNestingDepth(YamlReader.MAX_DEPTH));
        Value.Mapping root = table(result, Optional.empty(), 0);
        result.errors().stream().limit(MAX_PROBLEMS).map(this::problem).forEach(problems::add);
        return new Parsed(
                root,
                problems.stream()
                        .sorted((a, b) -> a.span().compareTo(b.span()))
                        .distinct()
                        .toList());
    }

    /**
     * @param at where the key or header that made the table starts
     * @param part which part of that dotted key the table's own keys are
     */
    private Value.Mapping table(TomlTable table, Optional<TomlPosition> at, int part) {
        List<Value.Entry> entries = new ArrayList<>();
        for (String name : table.keySet()) {
            List<String> path = List.of(name);
            TomlPosition position = table.inputPositionOf(path);
            Object value = table.get(path);
            if (position != null && value != null) {
                int index = at.filter(position::equals).isPresent() ? part : 0;
                entries.add(entry(name, value, position, index));
            }
        }
        entries.sort((a, b) -> a.key().span().compareTo(b.key().span()));
        return new Value.Mapping(spanOf(entries), entries);
    }

    private static Span spanOf(List<Value.Entry> entries) {
        Span span = entries.isEmpty() ? Span.at(0) : entries.get(0).key().span();
        for (Value.Entry entry : entries) {
            span = span.to(entry.value().span());
        }
        return span;
    }

    private Value.Entry entry(String name, Object value, TomlPosition position, int part) {
        int start = offset(position);
        boolean header = start < within.end() && source.text().charAt(start) == '[';
        int keyStart = start;
        while (header && keyStart < within.end() && source.text().charAt(keyStart) == '[') {
            keyStart++;
        }
        List<Span> parts = scanner.key(keyStart);
        boolean last = part >= parts.size() - 1;
        Span key = parts.isEmpty() ? Span.at(start) : parts.get(Math.min(part, parts.size() - 1));
        Value.Scalar keyScalar = scalar(key, name, Kind.STRING);
        if (value instanceof TomlTable table && (header || !last)) {
            Value.Mapping mapping = table(table, Optional.of(position), part + 1);
            return new Value.Entry(
                    keyScalar,
                    new Value.Mapping(mapping.entries().isEmpty() ? key : mapping.span(), mapping.entries()));
        }
        if (header) {
            return new Value.Entry(keyScalar, value(value, key));
        }
        Span span = scanner.valueAfter(
                parts.isEmpty() ? start : parts.get(parts.size() - 1).end());
        return new Value.Entry(keyScalar, value(value, span));
    }

    private Value value(Object value, Span span) {
        if (value instanceof TomlTable table) {
            return new Value.Mapping(span, table(table, Optional.empty(), 0).entries());
        }
        if (value instanceof TomlArray array) {
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                items.add(item(array, i));
            }
            return new Value.Sequence(span, items);
        }
        return scalar(span, text(value, span), kind(value));
    }

    private Value item(TomlArray array, int index) {
        TomlPosition position = array.inputPositionOf(index);
        Object value = array.get(index);
        int start = offset(position);
        if (value instanceof TomlTable table
                && start < within.end()
                && source.text().charAt(start) == '[') {
            int headerParts = scanner.key(start + 2).size();
            return table(table, Optional.of(position), headerParts);
        }
        return value(value, scanner.value(start));
    }

    private Value.Scalar scalar(Span span, String text, Kind kind) {
        boolean quoted = !span.isEmpty() && "\"'".indexOf(source.text().charAt(span.start())) >= 0;
        return new Value.Scalar(span, quoted ? scanner.content(span) : span, text, kind, !quoted);
    }

    private String text(Object value, Span span) {
        return value instanceof String string ? string : source.slice(span);
    }

    private static Kind kind(Object value) {
        if (value instanceof Long) {
            return Kind.INTEGER;
        }
        if (value instanceof Double) {
            return Kind.FLOAT;
        }
        if (value instanceof Boolean) {
            return Kind.BOOLEAN;
        }
        boolean date = value instanceof Temporal temporal && temporal.query(LocalDate::from) != null;
        return date ? Kind.DATE : Kind.STRING;
    }

    private Problem problem(TomlParseError error) {
        int start = Math.min(offset(error.position()), within.end());
        int lineEnd = Lines.end(source.text(), start, within.end());
        Span line = source.lineSpan(source.line(start));
        String message = error.getMessage();
        Matcher duplicate = DUPLICATE.matcher(message);
        if (duplicate.matches()) {
            int first = source.line(offset(Integer.parseInt(duplicate.group(2)), 1));
            Span key = scanner.key(start).stream().findFirst().orElse(new Span(start, lineEnd));
            return new Problem(
                    Problem.Kind.DUPLICATE_KEY, key, Map.of("key", duplicate.group(1), "first", String.valueOf(first)));
        }
        if (message.contains("nesting")) {
            return new Problem(Problem.Kind.TOO_COMPLEX, new Span(start, lineEnd));
        }
        if (source.text().startsWith("<<<<<<< ", line.start())) {
            return new Problem(Problem.Kind.CONFLICT_MARKER, line);
        }
        char at = start < lineEnd ? source.text().charAt(start) : 0;
        Span one = new Span(start, Math.min(start + 1, lineEnd));
        return switch (at) {
            case '，' -> new Problem(Problem.Kind.FULL_WIDTH_COMMA, one);
            case '“', '”', '‘', '’' -> new Problem(Problem.Kind.FULL_WIDTH_QUOTE, one);
            default -> new Problem(Problem.Kind.SYNTAX, new Span(start, lineEnd), Map.of("reason", message));
        };
    }

    private int offset(TomlPosition position) {
        return offset(position.line(), position.column());
    }

    private int offset(int line, int column) {
        if (line > lineStarts.size()) {
            return within.end();
        }
        int start = lineStarts.get(line - 1) - within.start();
        return Math.min(offsets.after(start, column - 1), within.end());
    }
}
