package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import io.github.contentlint.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the configuration of a site of Hugo, or of a theme, says: {@code hugo.toml}, then the files of
 * {@code config/_default}, then those of {@code config/production}, each over the ones before, key by key.
 */
final class HugoConfig {

    private static final List<String> EXTENSIONS = List.of("toml", "yaml", "yml", "json");

    /** Hugo takes the first that is there: {@code hugo.*} before {@code config.*}. */
    static final List<String> FILES =
            Stream.of("hugo", "config").flatMap(HugoConfig::withExtensions).toList();

    /** {@code hugo} builds for production unless it is told otherwise. */
    private static final List<String> FOLDERS = List.of("config/_default", "config/production");

    private final Value.Mapping root;
    private final String base;

    HugoConfig(Path folder) {
        Value.Mapping merged = Value.emptyMapping();
        for (Path file : files(folder)) {
            merged = HugoKeys.merge(merged, read(file));
        }
        this.root = merged;
        this.base = UrlPath.base(text("baseURL").orElse(""));
    }

    private static Stream<String> withExtensions(String name) {
        return EXTENSIONS.stream().map(extension -> name + "." + extension);
    }

    /** The files that hold the configuration of the site or theme in a folder, in the order in which they count. */
    static List<Path> files(Path folder) {
        return Stream.concat(
                        Config.file(folder, FILES).stream(),
                        FOLDERS.stream().map(folder::resolve).flatMap(HugoConfig::filesIn))
                .toList();
    }

    private static Stream<Path> filesIn(Path folder) {
        return Files.isDirectory(folder)
                ? new SiteFiles(folder)
                        .names(folder).stream()
                                .filter(name -> EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1)))
                                .map(folder::resolve)
                                .filter(Files::isRegularFile)
                : Stream.empty();
    }

    /** {@code params.toml} holds what stands below {@code params}, {@code params.en.toml} below the language's. */
    private static Value.Mapping read(Path file) {
        Value.Mapping content = Config.read(file).root();
        String name = file.getFileName().toString();
        String key = name.substring(0, name.lastIndexOf('.'));
        if (FILES.contains(name)) {
            return content;
        }
        int dot = key.indexOf('.');
        if (dot < 0) {
            return below(key, content);
        }
        String own = key.substring(0, dot);
        Value.Mapping inner = own.equals("params") || own.startsWith("menu") ? below(own, content) : content;
        return below("languages", below(key.substring(dot + 1), inner));
    }

    private static Value.Mapping below(String name, Value.Mapping content) {
        Span nowhere = Span.at(0);
        Value.Scalar key = new Value.Scalar(nowhere, nowhere, name, Value.Scalar.Kind.STRING, true);
        return new Value.Mapping(nowhere, List.of(new Value.Entry(key, content)));
    }

    Optional<Value> find(String path) {
        return HugoKeys.find(root, path);
    }

    Optional<String> text(String path) {
        return find(path).flatMap(HugoConfig::firstText);
    }

    static Optional<String> firstText(Value value) {
        return Config.texts(value).stream().findFirst();
    }

    List<String> texts(String path) {
        return find(path).map(Config::texts).orElse(List.of());
    }

    boolean flag(String path) {
        return text(path).filter("true"::equals).isPresent();
    }

    String base() {
        return base;
    }

    /** {@code staticDir}, and {@code staticDir0} to {@code staticDir10}. */
    List<String> staticFolders() {
        List<String> configured = new ArrayList<>(texts("staticDir"));
        for (int i = 0; i <= 10; i++) {
            configured.addAll(texts("staticDir" + i));
        }
        return configured.isEmpty() ? List.of("static") : configured;
    }

    String publishFolder() {
        return text("publishDir").orElse("public");
    }

    List<String> themes() {
        return texts("theme");
    }

    /**
     * Where the themes lie that this configuration names, whether they are there or not.
     *
     * @param site the configuration of the site whose theme this is
     */
    List<Path> themeFolders(Path siteFolder, HugoConfig site) {
        Path folder = Folders.below(siteFolder, site.text("themesDir").orElse("themes"));
        return Stream.concat(themes().stream(), imports())
                .map(name -> Folders.below(folder, name))
                .map(path -> Files.isDirectory(path)
                        ? path
                        : Folders.below(siteFolder, "_vendor/" + folder.relativize(path)))
                .toList();
    }

    private Stream<String> imports() {
        return find("module.imports").orElse(Value.emptyMapping()) instanceof Value.Sequence imports
                ? imports.items().stream()
                        .filter(Value.Mapping.class::isInstance)
                        .map(Value.Mapping.class::cast)
                        .filter(item -> HugoKeys.text(item, "disable")
                                .filter("true"::equals)
                                .isEmpty())
                        .flatMap(item -> HugoKeys.text(item, "path").stream())
                : Stream.empty();
    }
}
