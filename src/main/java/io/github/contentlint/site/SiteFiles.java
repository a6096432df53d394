package io.github.contentlint.site;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * Which files there are, by exact name: letter case counts on every file system, the forms of Unicode do not. Each
 * directory is listed once. Safe for many threads.
 */
final class SiteFiles {

    private final Path root;
    private final Map<Path, Listing> listings = new ConcurrentHashMap<>();
    private final Map<Path, Boolean> regular = new ConcurrentHashMap<>();
    private volatile Map<String, List<Path>> names = Map.of();

    /** The names in one directory: as compared, as compared without case, and percent-decoded where that is something else, to as they are. */
    private record Listing(Map<String, String> exact, Map<String, String> folded, Map<String, String> decoded) {

        String exactly(String name) {
            return exact.get(compose(name));
        }

        String inAnyCase(String name) {
            String same = exactly(name);
            return same == null ? folded.get(fold(name)) : same;
        }

        String decoded(String name) {
            return decoded.getOrDefault(name, exactly(name));
        }
    }

    SiteFiles(Path root) {
        this.root = root;
    }

    /** The file with this path below a folder, its letter case the same. {@code ..} may lead out of the folder. */
    Optional<Path> file(Path folder, String path) {
        return walk(folder, path, Listing::exactly).filter(this::isFile);
    }

    /** The file with this path but for letter case. */
    Optional<Path> fileInAnyCase(Path folder, String path) {
        return walk(folder, path, Listing::inAnyCase).filter(this::isFile);
    }

    /** The file whose path, percent-decoded, is this path: {@code 100%25.png} for {@code 100%.png}. */
    Optional<Path> fileDecoded(Path folder, String path) {
        return walk(folder, path, Listing::decoded).filter(this::isFile);
    }

    boolean isFolder(Path folder, String path) {
        return walk(folder, path, Listing::exactly).filter(Files::isDirectory).isPresent();
    }

    /** Names in a folder, sorted; none where it is no folder. */
    List<String> names(Path folder) {
        return listing(folder).exact().values().stream().sorted().toList();
    }

    /** Files of the site with this name, letter case ignored, sorted. Output, dependencies and hidden folders are left out. */
    List<Path> named(String name) {
        if (names.isEmpty()) {
            synchronized (this) {
                if (names.isEmpty()) {
                    names = new FileIndex(root).byName();
                }
            }
        }
        return names.getOrDefault(fold(name), List.of());
    }

    static String fold(String name) {
        return compose(name).toLowerCase(Locale.ROOT);
    }

    private Optional<Path> walk(Path folder, String path, BiFunction<Listing, String, String> find) {
        Path current = folder;
        for (String segment : settled(path)) {
            if (segment.equals("..")) {
                current = current.getParent();
            } else {
                String name = find.apply(listing(current), segment);
                current = name == null ? null : current.resolve(name);
            }
            if (current == null) {
                return Optional.empty();
            }
        }
        return Optional.of(current);
    }

    /** Segments with {@code ..} only in front. */
    private static List<String> settled(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/")) {
            if (segment.isEmpty() || segment.equals(".")) {
                continue;
            }
            int last = segments.size() - 1;
            if (segment.equals("..") && last >= 0 && !segments.get(last).equals("..")) {
                segments.remove(last);
            } else {
                segments.add(segment);
            }
        }
        return segments;
    }

    private boolean isFile(Path path) {
        return regular.computeIfAbsent(path, Files::isRegularFile);
    }

    private Listing listing(Path folder) {
        return listings.computeIfAbsent(folder, SiteFiles::list);
    }

    private static Listing list(Path folder) {
        Map<String, String> exact = new HashMap<>();
        Map<String, String> folded = new HashMap<>();
        Map<String, String> decoded = new HashMap<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                exact.put(compose(name), name);
                if (name.indexOf('%') >= 0) {
                    decoded.put(Percent.decode(name), name);
                }
                folded.merge(fold(name), name, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // What cannot be listed holds nothing that could be published.
            return new Listing(Map.of(), Map.of(), Map.of());
        }
        return new Listing(exact, folded, decoded);
    }

    private static String compose(String name) {
        return Normalizer.isNormalized(name, Normalizer.Form.NFC)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
