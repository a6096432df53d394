package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import io.github.contentlint.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What {@code hugo.toml} or {@code config/_default} says (Hugo 0.111.3). */
final class HugoConfig {

    private static final List<String> EXTENSIONS = List.of("toml", "yaml", "yml", "json");

    /** Hugo takes the first that is there: {@code hugo.*} before {@code config.*}. */
    static final List<String> FILES =
            Stream.of("hugo", "config").flatMap(HugoConfig::withExtensions).toList();

    /** Hugo reads every file of a configuration in it. */
    static final String DEFAULT_FOLDER = "config/_default";

    private final Path root;
    private final List<Value.Mapping> mappings;
    private final String base;
    private final List<Path> contentFolders;

    HugoConfig(Path root) {
        this.root = root;
        List<Value.Mapping> read = new ArrayList<>();
        Path folder = root.resolve(DEFAULT_FOLDER);
        read.add(Config.read(folder, FILES).root());
        List.of("params", "markup", "module", "permalinks", "languages", "cascade")
                .forEach(name -> {
                    Config part = Config.read(folder, withExtensions(name).toList());
                    if (part.root().entries().isEmpty()) {
                        return;
                    }
                    Span nowhere = Span.at(0);
                    Value.Scalar key = new Value.Scalar(nowhere, nowhere, name, Value.Scalar.Kind.STRING, true);
                    read.add(new Value.Mapping(nowhere, List.of(new Value.Entry(key, part.root()))));
                });
        read.add(Config.read(root, FILES).root());
        this.mappings = List.copyOf(read);
        this.base = UrlPath.base(text("baseURL").orElse(""));
        this.contentFolders = folders("contentDir", "content");
    }

    private static Stream<String> withExtensions(String name) {
        return EXTENSIONS.stream().map(extension -> name + "." + extension);
    }

    static boolean isConfiguration(String name) {
        return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    Optional<Value> find(String path) {
        return mappings.stream()
                .flatMap(mapping -> HugoKeys.find(mapping, path).stream())
                .findFirst();
    }

    Optional<String> text(String path) {
        return texts(path).stream().findFirst();
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

    List<Path> contentFolders() {
        return contentFolders;
    }

    List<Path> staticFolders() {
        List<Path> folders = new ArrayList<>(folders("staticDir", "static"));
        for (int i = 0; i <= 10; i++) {
            texts("staticDir" + i).forEach(name -> folders.add(Folders.below(root, name)));
        }
        return folders;
    }

    List<Path> assetFolders() {
        return folders("assetDir", "assets");
    }

    String publishFolder() {
        return text("publishDir").orElse("public");
    }

    /** The folder of a key, those of its languages, and those that modules mount there. */
    private List<Path> folders(String key, String otherwise) {
        Set<Path> folders = new LinkedHashSet<>();
        List<String> configured = texts(key);
        (configured.isEmpty() ? List.of(otherwise) : configured)
                .forEach(name -> folders.add(Folders.below(root, name)));
        if (find("languages").orElse(Value.emptyMapping()) instanceof Value.Mapping languages) {
            languages.entries().stream()
                    .map(Value.Entry::value)
                    .filter(Value.Mapping.class::isInstance)
                    .flatMap(language -> HugoKeys.find((Value.Mapping) language, key).stream())
                    .flatMap(value -> Config.texts(value).stream())
                    .forEach(name -> folders.add(Folders.below(root, name)));
        }
        mounts(otherwise).forEach(name -> folders.add(Folders.below(root, name)));
        return List.copyOf(folders);
    }

    private List<String> mounts(String target) {
        return find("module.mounts").orElse(Value.emptyMapping()) instanceof Value.Sequence mounts
                ? mounts.items().stream()
                        .filter(Value.Mapping.class::isInstance)
                        .map(Value.Mapping.class::cast)
                        .filter(mount -> HugoKeys.text(mount, "target")
                                .filter(target::equals)
                                .isPresent())
                        .flatMap(mount -> HugoKeys.text(mount, "source").stream())
                        .toList()
                : List.of();
    }

    List<String> themes() {
        return texts("theme");
    }

    List<Path> themeFolders() {
        Path folder = Folders.below(root, text("themesDir").orElse("themes"));
        return themes().stream().map(name -> Folders.below(folder, name)).toList();
    }

    /** Whether some theme is not in the checkout, so that its templates and files are not known. */
    boolean hasUnreadTheme() {
        return find("module.imports").isPresent() || themeFolders().stream().anyMatch(theme -> !isFilled(theme));
    }

    private static boolean isFilled(Path theme) {
        return Files.isDirectory(theme.resolve("layouts"));
    }
}
