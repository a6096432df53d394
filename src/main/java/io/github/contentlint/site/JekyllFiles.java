package io.github.contentlint.site;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which files Jekyll copies where (4.3.1, {@code reader.rb}, {@code entry_rb}). */
final class JekyllFiles {

    private final Path source;
    private final Set<String> collections;
    private final JekyllNames included;
    private final JekyllNames excluded;
    private final Path destination;

    /**
     * @param root where Jekyll is called
     */
    JekyllFiles(Path root, JekyllConfig config) {
        this.source = config.source();
        this.collections = Stream.concat(Stream.of("posts", "drafts"), config.collections().stream())
                .map(label -> "_" + label)
                .collect(Collectors.toUnmodifiableSet());
        this.included = JekyllNames.of(config.included());
        this.excluded = JekyllNames.of(config.excluded());
        this.destination = Folders.below(root, config.destination());
    }

    /**
     * @param file absolute
     */
    boolean publishes(Path file) {
        return file.startsWith(source) && publishes(path(file));
    }

    /**
     * Whether Jekyll looks into a folder for posts.
     *
     * @param folder absolute
     */
    boolean enters(Path folder) {
        return !folder.startsWith(source) || enters(path(folder));
    }

    /**
     * Whether Jekyll reads a file that lies where posts lie.
     *
     * @param file absolute
     */
    boolean reads(Path file) {
        return !file.startsWith(source) || reads(path(file));
    }

    private String path(Path file) {
        return source.relativize(file).toString().replace(File.separatorChar, '/');
    }

    List<Mount> mounts(JekyllConfig config) {
        List<Mount> mounts = new ArrayList<>();
        mounts.add(new Mount(config.source(), this::publishes));
        config.collections()
                .forEach(label -> JekyllCollection.of(config, label)
                        .mount(path -> readsBelow(
                                        path,
                                        path(config.collectionsFolder()
                                                .resolve("_" + label)
                                                .resolve(path)))
                                && keepsName(path))
                        .ifPresent(mounts::add));
        return mounts;
    }

    /** JekyllNames are judged one by one: what lies in an excluded folder is not read. */
    private boolean publishes(String path) {
        for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
            String part = end < 0 ? path : path.substring(0, end);
            if (!passes(part)) {
                return false;
            }
            if (end < 0) {
                return keepsName(path) && !JekyllRendered.isSource(source.resolve(path));
            }
        }
    }

    /** Jekyll decodes what looks like percent-encoding, and drops dots before the extension ({@code static_file.rb}). */
    private static boolean keepsName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.lastIndexOf("..") < 0 && Percent.decode(path).equals(path);
    }

    private boolean passes(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.endsWith(".") || excluded.match(path) && !included.match(name)) {
            return false;
        }
        return included.match(name) || !isSpecial(name) && !source.resolve(path).equals(destination);
    }

    /** Folders on the way to a collection are judged one by one. */
    private boolean enters(String folder) {
        int below = below(folder);
        return below > 0 || below == 0 && publishes(folder);
    }

    /** In a collection, the path below its folder is judged as if it were one name. */
    private boolean reads(String file) {
        int below = below(file);
        if (below <= 0) {
            return below == 0;
        }
        return readsBelow(file.substring(below), file);
    }

    /**
     * @param entry below the folder of a collection
     * @param file the same below the source
     */
    private boolean readsBelow(String entry, String file) {
        String name = entry.substring(entry.lastIndexOf('/') + 1);
        if (included.match(entry) || included.match(name)) {
            return true;
        }
        return !isSpecial(entry) && !isSpecial(name) && !excluded.match(file);
    }

    /** Where a path goes on below the folder of a collection: 0 where it is in none, -1 where a folder above is left out. */
    private int below(String path) {
        int start = 0;
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
            if (collections.contains(path.substring(start, end))) {
                return end + 1;
            }
            if (!passes(path.substring(0, end))) {
                return -1;
            }
            start = end + 1;
        }
        return collections.contains(path.substring(start)) ? path.length() : 0;
    }

    private static boolean isSpecial(String name) {
        return name.isEmpty() || "._#~".indexOf(name.charAt(0)) >= 0 || name.endsWith("~");
    }
}
