package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The packages that {@code package.json} asks for. */
final class PackageJson {

    private PackageJson() {}

    static Set<String> dependencies(Path folder) {
        Set<String> names = new TreeSet<>();
        Config config = read(folder);
        for (String key : List.of("dependencies", "devDependencies")) {
            config.mapping(key)
                    .ifPresent(packages ->
                            packages.entries().stream().map(Value.Entry::key).forEach(name -> names.add(name.text())));
        }
        return names;
    }

    /** Those of a site's folder, and of the one above: a site often is the folder {@code docs} of a project. */
    static Set<String> around(Path folder) {
        Set<String> names = new TreeSet<>(dependencies(folder));
        Optional.ofNullable(folder.getParent()).ifPresent(parent -> names.addAll(dependencies(parent)));
        return Collections.unmodifiableSet(names);
    }

    /** The version asked for, {@code ^1.9.9}. */
    static Optional<String> version(Path folder, String name) {
        Config config = read(folder);
        return List.of("dependencies", "devDependencies").stream()
                .flatMap(key -> config.mapping(key).flatMap(m -> m.get(name)).stream())
                .flatMap(value -> Config.texts(value).stream())
                .findFirst();
    }

    /** Any other text in it, {@code hexo.version}. */
    static Optional<String> text(Path folder, String path) {
        return read(folder).text(path);
    }

    private static Config read(Path folder) {
        Path file = folder.resolve("package.json");
        return Files.isRegularFile(file) ? Config.read(file) : Config.empty();
    }
}
