package io.github.contentlint.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code _config.yml} and {@code package.json} say (Hexo 8.1.2, hexo-renderer-marked 7.0.1). */
final class HexoConfig {

    static final List<String> FILES = List.of("_config.yml", "_config.yaml", "_config.json");

    private final Path root;
    private final Config config;
    private final Set<String> packages = new LinkedHashSet<>();

    HexoConfig(Path root) {
        this.root = root;
        this.config = Config.read(root, FILES);
        packages.addAll(PackageJson.dependencies(root));
    }

    /** The site's own, the theme's beside it, and the one that the theme brings. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        Config.file(root, FILES).ifPresent(files::add);
        text("theme").ifPresent(theme -> {
            FILES.stream()
                    .map(name -> Folders.below(root, name.replace(".", "." + theme + ".")))
                    .filter(Files::isRegularFile)
                    .forEach(files::add);
            Config.file(Folders.below(root.resolve("themes"), theme), FILES).ifPresent(files::add);
        });
        return files;
    }

    Optional<String> text(String path) {
        return config.text(path);
    }

    boolean flag(String path, boolean otherwise) {
        return config.flag(path, otherwise);
    }

    Path source() {
        return Folders.below(root, text("source_dir").orElse("source"));
    }

    String publicFolder() {
        return text("public_dir").orElse("public");
    }

    /** {@code /blog}, or empty. */
    String base() {
        return UrlPath.base(text("root").orElse("/"));
    }

    boolean hasAssetFolders() {
        return flag("post_asset_folder", false);
    }

    Optional<Path> themeSource() {
        return text("theme")
                .map(name -> Folders.below(root.resolve("themes"), name).resolve("source"))
                .filter(Files::isDirectory);
    }

    List<String> included() {
        return config.root().find("include").map(Config::texts).orElse(List.of());
    }

    /** The package that renders Markdown; marked is Hexo's own choice. */
    String renderer() {
        return packages.stream()
                .filter(name -> name.startsWith("hexo-renderer-"))
                .map(name -> name.substring("hexo-renderer-".length()))
                .filter(name -> name.contains("mark") || name.equals("pandoc") || name.equals("kramed"))
                .filter(name -> !name.equals("marked"))
                .findFirst()
                .orElse("marked");
    }

    /** Whether a package changes where references to images lead. */
    boolean rewritesImages() {
        return packages.stream()
                .filter(name -> name.startsWith("hexo"))
                .anyMatch(name -> name.contains("asset")
                        || name.contains("image")
                        || name.contains("img")
                        || name.contains("typora"));
    }
}
