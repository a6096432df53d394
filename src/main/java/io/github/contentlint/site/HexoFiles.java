package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Hexo copies of a folder, and what it makes of the rest (8.1.2, {@code plugins/processor/common.ts}). */
final class HexoFiles {

    /** What is rendered to files of other names. */
    private static final Map<String, List<String>> RENDERED = Map.of(
            "html", List.of("md", "markdown", "mkd", "mkdn", "mdwn", "mdtxt", "mdtext"),
            "css", List.of("styl", "scss", "sass", "less"),
            "json", List.of("yml", "yaml"));

    /** Of style sheets, rendered only where a package does so. */
    private static final Map<String, String> RENDERERS =
            Map.of("styl", "stylus", "scss", "sass", "sass", "sass", "less", "less");

    private final Path folder;
    private final HexoConfig config;
    private final List<Pattern> included;
    private final List<Pattern> excluded;
    private final List<Pattern> skipped;
    private final List<Pattern> ignored;

    /**
     * @param folder of the source, or of the theme's
     */
    HexoFiles(Path folder, HexoConfig config) {
        this.folder = folder;
        this.config = config;
        this.included = patterns(config, "include");
        this.excluded = patterns(config, "exclude");
        this.skipped = patterns(config, "skip_render");
        this.ignored = patterns(config, "ignore");
    }

    private static List<Pattern> patterns(HexoConfig config, String key) {
        return config.texts(key).stream().map(Glob::pattern).toList();
    }

    Mount mount() {
        return new Mount(folder, this::copies);
    }

    private boolean copies(String path) {
        return reads(path) && (!isRendered(path) || matches(skipped, path));
    }

    private boolean reads(String path) {
        return !isTemporary(path)
                && !matches(excluded, path)
                && (!isHidden(path) || matches(included, path))
                && (ignored.isEmpty() || !matches(ignored, folder.toString().replace('\\', '/') + "/" + path));
    }

    private static boolean matches(List<Pattern> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    private static boolean isTemporary(String path) {
        return path.endsWith("~") || path.endsWith("%");
    }

    private static boolean isHidden(String path) {
        return path.startsWith("_") || path.startsWith(".") || path.contains("/_") || path.contains("/.");
    }

    /** Whether a file of a post's own folder is published with it. */
    static boolean isAsset(String path) {
        return !isTemporary(path) && !isHidden(path);
    }

    private boolean isRendered(String path) {
        String extension = extension(path);
        String renderer = RENDERERS.get(extension);
        return RENDERED.values().stream().anyMatch(sources -> sources.contains(extension))
                && (renderer == null || config.mayRender(renderer));
    }

    private static String extension(String path) {
        return path.substring(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1);
    }

    /** The file of another name that is rendered to what lies at a URL path. */
    Optional<Path> source(String path, SiteFiles files) {
        List<String> extensions = RENDERED.getOrDefault(extension(path), List.of());
        String stem = path.substring(0, path.length() - extension(path).length());
        return extensions.stream()
                .map(extension -> stem + extension)
                .filter(this::reads)
                .filter(name -> isRendered(name) && !matches(skipped, name))
                .flatMap(name -> files.file(folder, name).stream())
                .findFirst();
    }
}
