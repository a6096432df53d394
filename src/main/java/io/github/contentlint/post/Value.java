package io.github.contentlint.post;

import io.github.contentlint.text.Span;
import java.util.List;
import java.util.Optional;

/** A value of YAML, TOML or JSON data, with its place in the source. */
public sealed interface Value {

    /** All of it: quotes and brackets too. */
    Span span();

    /**
     * @param span with quotes
     * @param content without quotes; equal to {@code span} for a plain scalar
     * @param text the value after escapes and folding; for null the empty string
     * @param kind its type under the YAML 1.2 core schema, or TOML's or JSON's own
     * @param plain written without quotes
     */
    record Scalar(Span span, Span content, String text, Kind kind, boolean plain) implements Value {

        /** What the generator's data library makes of it. */
        public enum Kind {
            STRING,
            INTEGER,
            FLOAT,
            BOOLEAN,
            NULL,
            /** TOML dates, and plain YAML scalars of the form {@code yyyy-mm-dd…}. */
            DATE
        }

        /** Whether the source holds the text letter by letter, so that offsets carry over. */
        public boolean isVerbatim() {
            return content.length() == text.length();
        }

        public boolean isBlank() {
            return kind == Kind.NULL || text.isBlank();
        }
    }

    /** A list. */
    record Sequence(Span span, List<Value> items) implements Value {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A table, in the order written; a key written twice stands twice. */
    record Mapping(Span span, List<Entry> entries) implements Value {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The last entry with this key, as Jekyll and Hugo take it. */
        public Optional<Entry> entry(String key) {
            for (int i = entries.size() - 1; i >= 0; i--) {
                if (entries.get(i).key().text().equals(key)) {
                    return Optional.of(entries.get(i));
                }
            }
            return Optional.empty();
        }

        public Optional<Value> get(String key) {
            return entry(key).map(Entry::value);
        }

        /**
         * The value below a path of keys.
         *
         * @param path keys joined by dots, {@code image.path}
         */
        public Optional<Value> find(String path) {
            if (path.indexOf('.') < 0) {
                return get(path);
            }
            Value current = this;
            for (String key : path.split("\\.")) {
                if (!(current instanceof Mapping mapping)) {
                    return Optional.empty();
                }
                Optional<Value> next = mapping.get(key);
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                current = next.get();
            }
            return Optional.of(current);
        }

        /** The text of a scalar below a path of keys, if it is there and not blank. */
        public Optional<String> text(String path) {
            return find(path)
                    .filter(v -> v instanceof Scalar scalar && !scalar.isBlank())
                    .map(v -> ((Scalar) v).text());
        }
    }

    /** One key and its value. */
    record Entry(Scalar key, Value value) {}

    /** The mapping without entries. */
    static Mapping emptyMapping() {
        return new Mapping(Span.at(0), List.of());
    }
}
