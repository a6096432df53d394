package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The data files of a site, {@code _data}; each is read once. Safe for many threads. */
final class JekyllData {

    private final Path folder;
    private final Map<String, Config> files = new ConcurrentHashMap<>();

    JekyllData(JekyllConfig config) {
        this.folder = Folders.below(config.source(), config.text("data_dir").orElse("_data"));
    }

    /** {@code x.y.z} in {@code _data/x.yml}, or in {@code _data/x/y.yml}. */
    Optional<Value> find(String name) {
        for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
            String file = name.substring(0, dot).replace('.', '/');
            Optional<Value> value =
                    files.computeIfAbsent(file, this::read).root().find(name.substring(dot + 1));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private Config read(String path) {
        return Config.read(folder, List.of(path + ".yml", path + ".yaml", path + ".json"));
    }
}
