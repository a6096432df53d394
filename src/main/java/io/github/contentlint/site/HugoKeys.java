package io.github.contentlint.site;

import io.github.contentlint.post.Value;
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

    static Optional<String> text(Value.Mapping root, String path) {
        return find(root, path).flatMap(value -> Config.texts(value).stream().findFirst());
    }
}
