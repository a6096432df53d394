package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Keys as Hugo takes them: letter case does not count. */
final class HugoKeys {

    private HugoKeys() {}

    /**
     * The value below a path of keys.
     *
     * @param path keys joined by dots
     */
    static Optional<Value> find(Value.Mapping root, String path) {
        Value current = root;
        for (String key : path.split("\\.")) {
            if (!(current instanceof Value.Mapping mapping)) {
                return Optional.empty();
            }
            Optional<Value> next = get(mapping, key);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            current = next.get();
        }
        return Optional.of(current);
    }

    private static Optional<Value> get(Value.Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equalsIgnoreCase(key))
                .reduce((first, last) -> last)
                .map(Value.Entry::value);
    }

    /** Both, what the second says before the first, key by key. */
    static Value.Mapping merge(Value.Mapping low, Value.Mapping high) {
        Map<String, Value.Entry> merged = new LinkedHashMap<>();
        low.entries().forEach(entry -> merged.put(fold(entry), entry));
        for (Value.Entry entry : high.entries()) {
            Value.Entry below = merged.get(fold(entry));
            boolean both =
                    below != null && below.value() instanceof Value.Mapping && entry.value() instanceof Value.Mapping;
            merged.put(
                    fold(entry),
                    both
                            ? new Value.Entry(
                                    entry.key(), merge((Value.Mapping) below.value(), (Value.Mapping) entry.value()))
                            : entry);
        }
        return new Value.Mapping(high.span(), List.copyOf(merged.values()));
    }

    private static String fold(Value.Entry entry) {
        return entry.key().text().toLowerCase(Locale.ROOT);
    }

    static Optional<String> text(Value.Mapping root, String path) {
        return find(root, path).flatMap(Config::first);
    }
}
