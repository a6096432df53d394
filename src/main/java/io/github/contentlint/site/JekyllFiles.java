package io.github.contentlint.site;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which files Jekyll copies where (4.3.1, {@code reader.rb}, {@code entry_filter.rb}). */
final class JekyllFiles {

    private final Names included;
    private final Names excluded;
    private final String destination;

    private JekyllFiles(JekyllConfig config) {
        this.included = Names.of(config.included());
        this.excluded = Names.of(config.excluded());
        this.destination = config.destination();
    }

    /**
     * @param file absolute
     */
    static boolean publishes(JekyllConfig config, Path file) {
        if (!file.startsWith(config.source())) {
            return false;
        }
        String path = config.source().relativize(file).toString().replace(File.separatorChar, '/');
        return new JekyllFiles(config).publishes(path);
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
        return !name.isEmpty()
                && "_.#".indexOf(name.charAt(0)) < 0
                && !name.endsWith("~")
                && !path.equals(destination)
                && !excluded.match(path);
    }

    /** Paths of the configuration: most are plain, the others are globs. */
    private record Names(Set<String> plain, List<Pattern> globs) {

        static Names of(List<String> configured) {
            List<String> paths = configured.stream()
                    .map(path -> path.startsWith("/") ? path.substring(1) : path)
                    .map(path -> path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                    .toList();
            return new Names(
                    Set.copyOf(paths),
                    paths.stream()
                            .filter(path -> path.indexOf('*') >= 0 || path.indexOf('?') >= 0)
                            .map(Glob::pattern)
                            .toList());
        }

        boolean match(String path) {
            return plain.contains(path)
                    || globs.stream().anyMatch(glob -> glob.matcher(path).matches());
        }
    }
}
