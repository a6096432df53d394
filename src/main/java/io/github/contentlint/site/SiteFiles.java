package io.github.contentlint.site;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Which files there are, by exact name: letter case and the forms of Unicode count on every file system, as they do on
 * servers. Jekyll 4.3.1, Hugo 0.111.3 and Hexo 8.1.2 copy names and references byte for byte. Each directory is listed
 * once. Safe for many threads.
 */
final class SiteFiles {

    /** Git composes names on macOS, whose file systems and programs decompose them, and what git holds is published. */
    private static final boolean COMPOSED = System.getProperty("os.name", "").startsWith("Mac");

    private final Path root;
    private final Map<Path, Listing> listings = new ConcurrentHashMap<>();
    private final Map<Path, Boolean> regular = new ConcurrentHashMap<>();
    private final Map<Path, Boolean> links = new ConcurrentHashMap<>();
    private volatile Map<String, List<Path>> names = Map.of();

    /**
     * The names in one directory: as published, as compared without case and forms, and percent-decoded where that is
     * something else, to as they are.
     */
    private record Listing(Map<String, String> exact, Map<String, String> folded, Map<String, String> decoded) {

        String exactly(String name) {
            return exact.get(name);
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

    /** The file with this path below a folder, its spelling the same. {@code ..} may lead out of the folder. */
    Optional<Path> file(Path folder, String path) {
        return walk(folder, path, Listing::exactly).filter(this::isFile);
    }

    /** The file with this path but for letter case and the form of Unicode. */
    Optional<Path> fileInAnyCase(Path folder, String path) {
        return walk(folder, path, Listing::inAnyCase).filter(this::isFile);
    }

    /** The file whose path, percent-decoded, is this path: {@code 100%25.png} for {@code 100%.png}. */
    Optional<Path> fileDecoded(Path folder, String path) {
        return walk(folder, path, Listing::decoded).filter(this::isFile);
    }

    boolean isFolder(Path folder, String path) {
        return folder(folder, path).isPresent();
    }

    /** The folder with this path below another. */
    Optional<Path> folder(Path folder, String path) {
        return walk(folder, path, Listing::exactly).filter(Files::isDirectory);
    }

    /** Whether some folder on the way to a path below another folder is a symbolic link. */
    boolean isBehindLink(Path folder, String path) {
        Path current = folder;
        String[] segments = path.split("/");
        for (int i = 0; i < segments.length - 1; i++) {
            if (!listing(current).exact().containsKey(segments[i])) {
                return false;
            }
            current = current.resolve(segments[i]);
            if (links.computeIfAbsent(current, Files::isSymbolicLink)) {
                return true;
            }
        }
        return false;
    }

    /** Names in a folder, sorted; none where it is no folder. */
    List<String> names(Path folder) {
        return unsortedNames(folder).stream().sorted().toList();
    }

    Collection<String> unsortedNames(Path folder) {
        return listing(folder).exact().values();
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

    /** All files of the site that {@link #named} finds. */
    Stream<Path> all() {
        named("");
        return names.values().stream().flatMap(List::stream);
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

    /** A folder that links lead to on many paths, through itself even, is listed once. */
    private Listing listing(Path folder) {
        Listing known = listings.get(folder);
        if (known == null) {
            known = listings.computeIfAbsent(real(folder), SiteFiles::list);
            listings.put(folder, known);
        }
        return known;
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }

    private static Listing list(Path folder) {
        Map<String, String> exact = new HashMap<>();
        Map<String, String> folded = new HashMap<>();
        Map<String, String> decoded = new HashMap<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                exact.put(asPublished(name), name);
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

    /** The name of a file as it is on the site. */
    static String asPublished(String name) {
        return COMPOSED ? compose(name) : name;
    }

    static String compose(String name) {
        return Normalizer.isNormalized(name, Normalizer.Form.NFC)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
