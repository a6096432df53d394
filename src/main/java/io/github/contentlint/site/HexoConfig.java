package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What {@code _config.yml} and {@code package.json} say (Hexo 8.1.2, {@code hexo/load_config.ts}). Several files that the
 * build is told of, {@code --config a.yml,b.yml}, are one; the last wins.
 */
final class HexoConfig {

    static final List<String> FILES = List.of("_config.yml", "_config.yaml", "_config.json");

    private static final Pattern TOLD = Pattern.compile("\\bhexo\\s[^\"&;]*?--config[ =]'?([\\w./,-]++)");

    private final Path root;
    private final List<Config> configs;
    private final Set<String> packages;
    private final Path source;
    private final String base;
    private final boolean assetFolders;
    private final boolean relativeLinks;
    private final Optional<Path> themeFolder;
    private final boolean rewritesImages;

    HexoConfig(Path root) {
        this.root = root;
        this.configs = configs(root);
        this.packages = PackageJson.dependencies(root);
        this.source = Folders.below(root, text("source_dir").orElse("source"));
        this.base = UrlPath.base(text("root").orElseGet(() -> text("url").orElse("/")));
        this.assetFolders = flag("post_asset_folder", false);
        this.relativeLinks = flag("relative_link", false);
        this.themeFolder = theme();
        this.rewritesImages = rewriteImages(packages);
    }

    private static List<Config> configs(Path root) {
        List<Config> configs = new ArrayList<>();
        Stream.of("build", "generate", "server", "start")
                .flatMap(name -> PackageJson.text(root, "scripts." + name).stream())
                .map(TOLD::matcher)
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(told -> Stream.of(told.group(1).split(","))
                        .map(root::resolve)
                        .filter(Files::isRegularFile)
                        .forEach(file -> configs.add(0, Config.read(file))));
        return configs.isEmpty() ? List.of(Config.read(root, FILES)) : List.copyOf(configs);
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
        return configs.stream().flatMap(config -> config.text(path).stream()).findFirst();
    }

    List<String> texts(String path) {
        return configs.stream()
                .map(config -> config.texts(path))
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    Optional<Value.Mapping> mapping(String path) {
        return configs.stream().flatMap(config -> config.mapping(path).stream()).findFirst();
    }

    boolean flag(String path, boolean otherwise) {
        return text(path).map("true"::equals).orElse(otherwise);
    }

    Path source() {
        return source;
    }

    String publicFolder() {
        return text("public_dir").orElse("public");
    }

    /** {@code /blog}, or empty; the path of {@code url} where {@code root} is not told. */
    String base() {
        return base;
    }

    boolean hasAssetFolders() {
        return assetFolders;
    }

    boolean linksAreRelative() {
        return relativeLinks;
    }

    Optional<Path> themeSource() {
        return themeFolder().map(folder -> folder.resolve("source")).filter(Files::isDirectory);
    }

    /** Of the blog itself, else as npm installed it. */
    Optional<Path> themeFolder() {
        return themeFolder;
    }

    private Optional<Path> theme() {
        String name = text("theme").orElse("landscape");
        return Stream.of(
                        Folders.below(root.resolve("themes"), name),
                        Folders.below(root.resolve("node_modules"), "hexo-theme-" + name))
                .filter(Files::isDirectory)
                .findFirst();
    }

    Path root() {
        return root;
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

    /** Whether a package renders style sheets of a kind; all may, where no file lists the packages. */
    boolean mayRender(String kind) {
        return packages.isEmpty()
                || packages.stream().anyMatch(name -> name.startsWith("hexo-renderer-") && name.contains(kind));
    }

    /** Whether it is one that writes paths as {@link HexoRenderer} says. */
    boolean knowsRenderer() {
        return Set.of("marked", "markdown-it", "markdown-it-plus", "kramed").contains(renderer());
    }

    /** Whether a package changes where references to images lead. */
    boolean rewritesImages() {
        return rewritesImages;
    }

    private static boolean rewriteImages(Set<String> packages) {
        return packages.stream()
                .filter(name -> name.startsWith("hexo"))
                .filter(name -> !name.contains("lazyload"))
                .anyMatch(name -> name.contains("asset")
                        || name.contains("image")
                        || name.contains("img")
                        || name.contains("typora"));
    }
}
