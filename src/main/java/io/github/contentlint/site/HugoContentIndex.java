package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files that are published with pages, by URL path below the site's, without leading slash. */
final class HugoContentIndex {

    /** Files after which no more are taken. */
    private static final int LIMIT = 200_000;

    private final Map<String, Path> files = new HashMap<>();
    private final Map<String, Path> folded = new HashMap<>();
    private final Map<Path, String> paths = new HashMap<>();

    void put(String folder, String rest, Path file) {
        String url = UrlPath.of(folder + "/" + rest).relative();
        if (files.size() < LIMIT && files.putIfAbsent(SiteFiles.asPublished(url), file) == null) {
            folded.putIfAbsent(SiteFiles.fold(url), file);
            paths.putIfAbsent(file, url);
        }
    }

    Optional<Path> file(String sitePath) {
        return Optional.ofNullable(files.get(sitePath));
    }

    Optional<Path> fileInAnyCase(String sitePath) {
        return Optional.ofNullable(folded.get(SiteFiles.fold(sitePath)));
    }

    Optional<String> sitePath(Path file) {
        return Optional.ofNullable(paths.get(file));
    }
}
