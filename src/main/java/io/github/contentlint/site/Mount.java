package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A folder whose files a generator copies to the site as they are.
 *
 * @param folder absolute
 * @param prefix the URL path below the site's where they go: empty for its root, else with a slash at the end
 * @param publishes whether a file is copied, by its path below the folder, slashes between
 */
record Mount(Path folder, String prefix, Predicate<String> publishes) implements Published {

    Mount(Path folder) {
        this(folder, "", path -> true);
    }

    Mount(Path folder, Predicate<String> publishes) {
        this(folder, "", publishes);
    }

    @Override
    public Optional<Path> file(SiteFiles files, String sitePath) {
        return source(sitePath).flatMap(path -> files.file(folder, path));
    }

    @Override
    public Optional<Path> fileInAnyCase(SiteFiles files, String sitePath) {
        return source(sitePath).flatMap(path -> files.fileInAnyCase(folder, path));
    }

    @Override
    public Optional<String> source(String sitePath) {
        return Optional.of(sitePath)
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .filter(publishes);
    }

    @Override
    public Optional<String> sitePath(Path file) {
        if (!file.startsWith(folder)) {
            return Optional.empty();
        }
        String path = folder.relativize(file).toString().replace('\\', '/');
        return publishes.test(path) ? Optional.of(prefix + path) : Optional.empty();
    }
}
