package io.github.contentlint.site;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which files Jekyll copies where (4.3.1, {@code reader.rb}, {@code entry_filter.rb}). */
final class JekyllFiles {

    private final Path source;
    private final Set<String> collections;
    private final Names included;
    private final Names excluded;
    private final String destination;

    JekyllFiles(JekyllConfig config) {
        this.source = config.source();
        this.collections = Stream.concat(Stream.of("posts", "drafts"), config.collections().keySet().stream())
                .map(label -> "_" + label)
                .collect(Collectors.toUnmodifiableSet());
        this.included = Names.of(config.included());
        this.excluded = Names.of(config.excluded());
        this.destination = config.destination();
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

    static List<Mount> mounts(JekyllConfig config) {
        JekyllFiles filter = new JekyllFiles(config);
        List<Mount> mounts = new ArrayList<>();
        mounts.add(new Mount(config.source(), filter::publishes));
        config.collections().forEach((label, template) -> {
            Path folder = config.collectionsFolder().resolve("_" + label);
            mounts.add(new Mount(folder, label + "/", filter::publishes));
            int path = template.indexOf(":path");
            if (path > 0 && template.indexOf(':') == path) {
                mounts.add(new Mount(
                        folder, UrlPath.of(template.substring(0, path)).relative(), filter::publishes));
            }
        });
        return mounts;
    }

    /** Names are judged one by one: what lies in an excluded folder is not read. */
    private boolean publishes(String path) {
        for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
            String part = end < 0 ? path : path.substring(0, end);
            if (!passes(part)) {
                return false;
            }
            if (end < 0) {
                return true;
            }
        }
    }

    private boolean passes(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (included.match(path) || included.match(name)) {
            return true;
        }
        return !isSpecial(name) && !path.equals(destination) && !excluded.match(path);
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
        String entry = file.substring(below);
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

    /** Paths of the configuration: what begins with one is meant. Some are globs, whose {@code *} stands for slashes too. */
    private record Names(List<String> plain, List<Pattern> globs) {

        static Names of(List<String> configured) {
            List<String> paths = configured.stream()
                    .map(path -> path.startsWith("/") ? path.substring(1) : path)
                    .filter(path -> !path.isBlank())
                    .toList();
            return new Names(
                    paths,
                    paths.stream()
                            .filter(path -> path.indexOf('*') >= 0 || path.indexOf('?') >= 0)
                            .map(Names::glob)
                            .toList());
        }

        private static Pattern glob(String path) {
            StringBuilder regex = new StringBuilder();
            for (String part : path.split("(?<=[*?])|(?=[*?])")) {
                regex.append(part.equals("*") ? ".*" : part.equals("?") ? "." : Pattern.quote(part));
            }
            return Pattern.compile(regex.toString().replace(".*.*", ".*"), Pattern.DOTALL);
        }

        /** A path with a slash at its end means a folder, and what is in it. */
        boolean match(String path) {
            for (String name : plain) {
                if (path.startsWith(name) || isFolder(name, path)) {
                    return true;
                }
            }
            for (Pattern glob : globs) {
                if (glob.matcher(path).matches()) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isFolder(String name, String path) {
            return name.length() == path.length() + 1 && name.endsWith("/") && name.startsWith(path);
        }
    }
}
