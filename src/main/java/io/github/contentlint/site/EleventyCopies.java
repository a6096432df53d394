package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders that Eleventy 3 copies as they are: {@code addPassthroughCopy("src/img")}, published below its input folder's
 * root, and {@code addPassthroughCopy({ "src/static": "files" })}.
 */
final class EleventyCopies {

    private static final String TEXT = "['\"`]([^'\"`$\\n]*+)['\"`]";
    private static final Pattern SAME = Pattern.compile("addPassthroughCopy\\(\\s*+" + TEXT);
    private static final Pattern MOVED = Pattern.compile("addPassthroughCopy\\(\\s*+\\{([^}]*+)}");
    private static final Pattern ENTRY = Pattern.compile(TEXT + "\\s*+:\\s*+" + TEXT);

    private EleventyCopies() {}

    /** None where no script configures Eleventy. */
    static List<Mount> read(Path root) {
        ScriptConfig config = Stream.of("eleventy.config", ".eleventy")
                .map(name -> ScriptConfig.read(root, name))
                .reduce(ScriptConfig::and)
                .orElseThrow();
        Path input = Folders.below(root, config.text("input").orElse(""));
        List<Mount> mounts = new ArrayList<>();
        config.found(SAME).forEach(copy -> {
            Path folder = Folders.below(root, copy.group(1));
            Path from = folder.startsWith(input) ? input : root;
            mounts.add(mount(folder, from.relativize(folder).toString().replace('\\', '/')));
        });
        config.found(MOVED)
                .flatMap(copy -> ENTRY.matcher(copy.group(1)).results())
                .forEach(copy -> mounts.add(mount(Folders.below(root, copy.group(1)), copy.group(2))));
        return mounts;
    }

    private static Mount mount(Path folder, String path) {
        String prefix = UrlPath.of(path + "/").relative();
        return new Mount(folder, prefix, file -> true);
    }
}
