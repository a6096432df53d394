package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Front matter that pages take over from the sections above them and from the configuration. */
final class HugoCascade {

    private final HugoConfig config;
    private final Map<Path, List<Value.Mapping>> bySection = new ConcurrentHashMap<>();

    HugoCascade(HugoConfig config) {
        this.config = config;
    }

    /** What a page below a content folder takes over, the nearest section first. */
    List<Value.Mapping> of(Path content, Path file) {
        List<Value.Mapping> found = new ArrayList<>();
        for (Path folder = file.getParent();
                folder != null && folder.startsWith(content);
                folder = folder.getParent()) {
            found.addAll(bySection.computeIfAbsent(folder, HugoCascade::section));
        }
        config.find("cascade").ifPresent(value -> found.addAll(sets(value)));
        return found;
    }

    private static List<Value.Mapping> section(Path folder) {
        return HugoKeys.find(HugoFrontMatter.read(folder.resolve("_index.md")), "cascade")
                .map(HugoCascade::sets)
                .orElse(List.of());
    }

    /** Sets with a target of their own are left out: which pages they mean is not computed. */
    private static List<Value.Mapping> sets(Value value) {
        List<Value> items = value instanceof Value.Sequence sequence ? sequence.items() : List.of(value);
        return items.stream()
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .filter(set -> target(set).isEmpty())
                .toList();
    }

    private static Optional<Value> target(Value.Mapping set) {
        return HugoKeys.find(set, "_target").or(() -> HugoKeys.find(set, "target"));
    }
}
