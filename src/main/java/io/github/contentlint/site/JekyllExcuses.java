package io.github.contentlint.site;

import io.github.contentlint.site.Resolution.Broken;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What may publish files that are not among the sources: themes, plugins, earlier builds. */
final class JekyllExcuses {

    /** Plugins that make images, or take them from elsewhere. */
    private static final Set<String> IMAGE_PLUGINS = Set.of(
            "jekyll-assets",
            "jekyll_picture_tag",
            "jekyll-picture-tag",
            "jekyll-responsive-image",
            "jekyll-responsive-magick",
            "jekyll-imagemagick",
            "jekyll-resize",
            "jekyll-webp",
            "jekyll-minimagick",
            "jekyll-diagrams",
            "jekyll-cloudinary");

    /** Themes whose {@code assets} are known to hold no folder of pictures for posts. */
    private static final Set<String> PLAIN_THEMES =
            Set.of("chirpy", "minima", "minimal-mistakes", "minimal-mistakes-jekyll", "just-the-docs");

    private static final Pattern THEME_ASSET =
            Pattern.compile("/?assets/(?:css|js|fonts|webfonts|lib|img/favicons|[^/]++$).*+");

    private static final Pattern ADDS_NO_KEYS = Pattern.compile(
            "jekyll|github-pages|minima|jemoji|rouge|webrick|rake|wdm|tzinfo(?:-data)?|html-proofer|http_parser\\.rb|faraday-retry"
                    + "|kramdown.*|jekyll-(?:archives|avatar|coffeescript|commonmark.*|compose|default-layout|feed|gist"
                    + "|github-metadata|include-cache|mentions|optional-front-matter|paginate(?:-v2)?|postfiles|readme-index"
                    + "|redirect-from|relative-links|sass-converter|seo-tag|sitemap|theme-.*|titles-from-headings|toc|watch)");

    private static final Pattern WRITES_FILES = Pattern.compile("StaticFile|static_files");

    private final JekyllConfig config;
    private final SiteFiles files;
    private final boolean ownPlugin;
    private final boolean hasPlugins;

    JekyllExcuses(JekyllConfig config, SiteFiles files) {
        this.config = config;
        this.files = files;
        Path plugins = config.source().resolve("_plugins");
        List<String> scripts = files.names(plugins).stream()
                .filter(name -> name.endsWith(".rb"))
                .toList();
        this.hasPlugins = !scripts.isEmpty();
        this.ownPlugin = scripts.stream()
                .anyMatch(name ->
                        WRITES_FILES.matcher(Config.text(plugins.resolve(name))).find());
    }

    /** Whether {@code site} and {@code page} may have keys that no source names: of plugins, of a theme. */
    boolean addKeys() {
        return hasPlugins
                || config.hasForeignTheme()
                || !config.gems().stream()
                        .allMatch(gem -> ADDS_NO_KEYS.matcher(gem).matches());
    }

    /** The plugin jekyll-postfiles copies what lies beside a post. */
    boolean copiesFilesOfPosts() {
        return config.hasPlugin("jekyll-postfiles");
    }

    Optional<String> of(Reference reference, Target.Local target, Broken broken) {
        if (ownPlugin || config.gems().stream().anyMatch(IMAGE_PLUGINS::contains)) {
            return Optional.of("plugin");
        }
        if (config.values().texts("keep_files").stream().anyMatch(kept -> below(broken.lookedFor(), kept))) {
            return Optional.of("kept file");
        }
        return themeMaySupply(broken.lookedFor()) ? Optional.of("theme") : Optional.empty();
    }

    private static boolean below(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    private boolean themeMaySupply(String path) {
        if (!config.hasForeignTheme()) {
            return false;
        }
        if (PLAIN_THEMES.contains(config.theme().orElse(""))) {
            return THEME_ASSET.matcher(path).matches();
        }
        int slash = path.lastIndexOf('/');
        boolean deep = List.of(path.split("/")).size() > 3;
        boolean ownFolder = slash > 0 && files.isFolder(config.source(), path.substring(0, slash));
        return path.startsWith("assets/") && !(deep && ownFolder);
    }
}
