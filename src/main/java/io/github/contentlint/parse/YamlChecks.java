package io.github.contentlint.parse;

import io.github.contentlint.post.Problem;
import io.github.contentlint.post.Value;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is wrong with YAML that can be read. */
final class YamlChecks {

    /** Keys whose lists hold words, so that a full-width comma inside an item is a separator gone wrong. */
    static final Set<String> WORD_LISTS = Set.of("tags", "tag", "categories", "category", "keywords");

    private static final int MAX_PROBLEMS = 100;

    private final SourceText source;
    private final List<Problem> problems;

    private YamlChecks(SourceText source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    static void check(SourceText source, Value root, List<Problem> problems) {
        new YamlChecks(source, problems).value("", root);
    }

    private void value(String key, Value value) {
        if (problems.size() >= MAX_PROBLEMS) {
            return;
        }
        if (value instanceof Value.Mapping mapping) {
            mapping(mapping);
        } else if (value instanceof Value.Sequence sequence) {
            flowItems(key, sequence);
            sequence.items().forEach(item -> value(key, item));
        }
    }

    private void mapping(Value.Mapping mapping) {
        Map<String, Value.Scalar> seen = new HashMap<>();
        for (Value.Entry entry : mapping.entries()) {
            if (problems.size() >= MAX_PROBLEMS) {
                return;
            }
            Value.Scalar key = entry.key();
            Value.Scalar first = seen.putIfAbsent(key.text(), key);
            if (first != null && !key.text().equals("<<") && !key.span().equals(first.span())) {
                String line = String.valueOf(source.line(first.span().start()));
                problems.add(
                        new Problem(Problem.Kind.DUPLICATE_KEY, key.span(), Map.of("key", key.text(), "first", line)));
            }
            if (hasStrangeSpace(key.text())) {
                problems.add(new Problem(
                        Problem.Kind.SPACE_IN_KEY,
                        key.span(),
                        Map.of(
                                "key",
                                key.text().replaceAll("[\\u3000\\u00A0]", "").strip())));
            }
            scalarValue(entry);
            value(key.text(), entry.value());
        }
    }

    private static boolean hasStrangeSpace(String key) {
        return key.indexOf('\u3000') >= 0 || key.indexOf('\u00A0') >= 0;
    }

    private void scalarValue(Value.Entry entry) {
        if (!(entry.value() instanceof Value.Scalar scalar) || !scalar.plain()) {
            return;
        }
        if (scalar.text().isEmpty()) {
            commentForValue(entry.key());
        } else if (source.line(scalar.span().start())
                > source.line(entry.key().span().start())) {
            nestedKey(scalar);
        }
    }

    /** {@code title: #1 …}; a comment that is one has a space after its sign. */
    private void commentForValue(Value.Scalar key) {
        String text = source.text();
        Span line = source.lineSpan(source.line(key.span().end()));
        KeyLine written = KeyLine.of(text, line.start(), line.end());
        if (!written.hasKey() || written.colon() < key.span().end() || written.end() - written.value() < 2) {
            return;
        }
        char next = text.charAt(written.value() + 1);
        if (text.charAt(written.value()) == '#' && next != ' ' && next != '\t' && next != '#') {
            Span span = new Span(written.value(), written.end());
            problems.add(new Problem(Problem.Kind.VALUE_IS_COMMENT, span, Map.of("key", key.text())));
        }
    }

    /** A value on a line of its own that looks like the key of a mapping. */
    private void nestedKey(Value.Scalar scalar) {
        Span content = scalar.content();
        String text = source.text();
        KeyLine line = KeyLine.of(text, content.start(), Lines.end(text, content.start(), content.end()));
        if (!line.hasKey() || line.key() != content.start() || !line.hasValue()) {
            return;
        }
        boolean fullWidth = text.charAt(line.colon()) == KeyLine.FULL_WIDTH_COLON;
        String key = line.keyText(text);
        boolean word = key.chars().allMatch(c -> c < 0x80);
        if (word && (fullWidth || !text.startsWith("//", line.colon() + 1))) {
            Problem.Kind kind = fullWidth ? Problem.Kind.FULL_WIDTH_COLON : Problem.Kind.MISSING_SPACE;
            problems.add(new Problem(
                    kind, new Span(line.colon(), line.colon() + 1), Map.of("key", key, "readable", "true")));
        }
    }

    /** {@code [a，b]} is one item, {@code [“a”]} has its quotes in it. */
    private void flowItems(String key, Value.Sequence sequence) {
        boolean flow = !sequence.span().isEmpty()
                && source.text().charAt(sequence.span().start()) == '[';
        if (!flow || !WORD_LISTS.contains(key)) {
            return;
        }
        Optional<Span> commas = Optional.empty();
        Optional<Span> quotes = Optional.empty();
        for (Value item : sequence.items()) {
            if (item instanceof Value.Scalar scalar && scalar.plain() && scalar.isVerbatim()) {
                String text = scalar.text();
                if (text.indexOf('，') >= 0) {
                    commas = join(commas, scalar, text.indexOf('，'), text.lastIndexOf('，'));
                }
                if (isCurlyQuoted(text)) {
                    quotes = join(quotes, scalar, 0, text.length() - 1);
                }
            }
        }
        Map<String, String> readable = Map.of("key", key, "readable", "true");
        commas.ifPresent(span -> problems.add(new Problem(Problem.Kind.FULL_WIDTH_COMMA, span, readable)));
        quotes.ifPresent(span -> problems.add(new Problem(Problem.Kind.FULL_WIDTH_QUOTE, span, readable)));
    }

    private static Optional<Span> join(Optional<Span> before, Value.Scalar scalar, int first, int last) {
        int start = scalar.content().start();
        Span found = new Span(start + first, start + last + 1);
        return Optional.of(before.map(found::to).orElse(found));
    }

    private static boolean isCurlyQuoted(String text) {
        return text.length() > 1
                && (text.startsWith("“") && text.endsWith("”") || text.startsWith("‘") && text.endsWith("’"));
    }
}
