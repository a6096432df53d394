package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A site of Hugo, or one of its themes: where the files that it is made of lie.
 *
 * @param folder absolute
 */
record HugoModule(Path folder, HugoConfig config, List<HugoMount> mounts) {

    private static final List<String> COMPONENTS = List.of("content", "layouts", "assets", "static");

    /** The site, then its themes and theirs, each before those that it may override. */
    static List<HugoModule> all(Path root, HugoConfig config, HugoLanguages languages, HugoEdition edition) {
        Map<Path, HugoModule> modules = new LinkedHashMap<>();
        HugoModule project = project(root, config, languages, edition);
        modules.put(root, project);
        addThemes(root, config, config, modules);
        return List.copyOf(modules.values());
    }

    private static void addThemes(Path root, HugoConfig site, HugoConfig config, Map<Path, HugoModule> modules) {
        for (Path folder : config.themeFolders(root, site)) {
            if (!modules.containsKey(folder) && Files.isDirectory(folder)) {
                HugoConfig own = new HugoConfig(folder);
                List<HugoMount> mounts = configured(folder, own);
                modules.put(
                        folder,
                        new HugoModule(
                                folder,
                                own,
                                mounts.isEmpty()
                                        ? COMPONENTS.stream()
                                                .map(name ->
                                                        HugoMount.all(folder.resolve(name), name, Optional.empty()))
                                                .toList()
                                        : mounts));
                addThemes(root, site, own, modules);
            }
        }
    }

    private static HugoModule project(Path root, HugoConfig config, HugoLanguages languages, HugoEdition edition) {
        List<HugoMount> mounts = new ArrayList<>(configured(root, config));
        Predicate<String> free = component ->
                mounts.stream().noneMatch(mount -> mount.component().equals(component));
        List<HugoMount> others = new ArrayList<>();
        if (free.test("content")) {
            others.addAll(contents(root, config, languages));
        }
        if (free.test("static")) {
            statics(config, languages, edition)
                    .forEach(name -> others.add(HugoMount.all(Folders.below(root, name), "static", Optional.empty())));
        }
        Map.of("assets", "assetDir", "layouts", "layoutDir").forEach((component, key) -> {
            if (free.test(component)) {
                String name = config.text(key).orElse(component);
                others.add(HugoMount.all(Folders.below(root, name), component, Optional.empty()));
            }
        });
        mounts.addAll(others);
        return new HugoModule(root, config, List.copyOf(mounts));
    }

    private static List<HugoMount> contents(Path root, HugoConfig config, HugoLanguages languages) {
        String common = config.text("contentDir").orElse("content");
        Map<String, HugoMount> mounts = new LinkedHashMap<>();
        for (String code : languages.codes()) {
            Optional<String> own = languages.find(code, "contentDir").flatMap(HugoConfig::firstText);
            String name = own.orElse(common);
            Optional<String> language = Optional.of(code).filter(c -> !name.equals(common));
            mounts.putIfAbsent(name, HugoMount.all(Folders.below(root, name), "content", language));
        }
        return List.copyOf(mounts.values());
    }

    private static List<String> statics(HugoConfig config, HugoLanguages languages, HugoEdition edition) {
        List<String> common = config.staticFolders();
        if (!edition.mergesStaticOfLanguages() && !languages.isHostEach()) {
            return common;
        }
        return languages.codes().stream()
                .flatMap(code -> languages.find(code, "staticDir").map(Config::texts).orElse(common).stream())
                .distinct()
                .toList();
    }

    private static List<HugoMount> configured(Path folder, HugoConfig config) {
        return config.find("module.mounts").orElse(Value.emptyMapping()) instanceof Value.Sequence mounts
                ? mounts.items().stream()
                        .filter(Value.Mapping.class::isInstance)
                        .flatMap(mount -> mount(folder, (Value.Mapping) mount).stream())
                        .toList()
                : List.of();
    }

    private static Optional<HugoMount> mount(Path folder, Value.Mapping mount) {
        String target = HugoKeys.text(mount, "target").orElse("").replaceAll("^/++|/++$", "");
        int slash = target.indexOf('/');
        String component = slash < 0 ? target : target.substring(0, slash);
        return HugoKeys.text(mount, "source")
                .filter(source -> !target.isEmpty())
                .map(source -> new HugoMount(
                        Folders.below(folder, source),
                        component,
                        slash < 0 ? "" : target.substring(slash + 1),
                        HugoKeys.text(mount, "lang").map(language -> language.toLowerCase(Locale.ROOT)),
                        HugoFilter.of(mount)));
    }
}
