package io.github.contentlint.site;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which files Jekyll copies where (4.3.1, {@code reader.rb}, {@code entry_filter.rb}). */
final class JekyllFiles {

    private final List<Pattern> included;
    private final List<Pattern> excluded;
    private final String destination;

    private JekyllFiles(JekyllConfig config) {
        this.included = config.included().stream().map(JekyllFiles::pattern).toList();
        this.excluded = config.excluded().stream().map(JekyllFiles::pattern).toList();
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
        if (included.stream()
                .anyMatch(p -> p.matcher(path).matches() || p.matcher(name).matches())) {
            return true;
        }
        return !name.isEmpty()
                && "_.#".indexOf(name.charAt(0)) < 0
                && !name.endsWith("~")
                && !path.equals(destination)
                && excluded.stream().noneMatch(p -> p.matcher(path).matches());
    }

    private static Pattern pattern(String configured) {
        String path = configured.startsWith("/") ? configured.substring(1) : configured;
        return Glob.pattern(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }
}
