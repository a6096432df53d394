package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The templates of a site of Hugo and its themes by which posts show images. Each is read once. */
final class HugoLayouts {

    private final SiteFiles files;
    private final List<HugoMount> mounts;
    private final HugoEdition edition;
    private final Map<Path, GoTemplate> templates = new ConcurrentHashMap<>();
    /** By name, language and section. */
    private final Map<String, Optional<GoTemplate>> hooks = new ConcurrentHashMap<>();

    /**
     * @param mounts of layouts, those of the site before those of themes
     */
    HugoLayouts(SiteFiles files, List<HugoMount> mounts, HugoEdition edition) {
        this.files = files;
        this.mounts = mounts;
        this.edition = edition;
    }

    /**
     * The hook of a page, if site and themes have one.
     *
     * @param name {@code render-image}, {@code render-link}
     */
    Optional<GoTemplate> hook(String name, HugoPage page) {
        String place = name + "/" + page.language() + "/" + String.join("/", page.section());
        return hooks.computeIfAbsent(place, p -> findHook(name, page));
    }

    private Optional<GoTemplate> findHook(String name, HugoPage page) {
        List<String> folders = new ArrayList<>();
        for (int depth = page.section().size(); depth > 0; depth--) {
            if (depth == 1 || edition.looksAtTopOfLayouts()) {
                folders.add(String.join("/", page.section().subList(0, depth)) + "/_markup");
            }
        }
        if (edition.looksAtTopOfLayouts()) {
            folders.add("_markup");
        }
        folders.add("_default/_markup");
        return folders.stream()
                .flatMap(folder -> first(folder + "/" + name + "." + page.language() + ".html")
                        .or(() -> first(folder + "/" + name + ".html"))
                        .stream())
                .findFirst();
    }

    Optional<GoTemplate> shortcode(String name) {
        return first("shortcodes/" + name + ".html")
                .or(() -> edition.looksAtTopOfLayouts() ? first("_shortcodes/" + name + ".html") : Optional.empty());
    }

    Optional<GoTemplate> partial(String name) {
        String file = name.contains(".") ? name : name + ".html";
        return first("partials/" + file)
                .or(() -> edition.looksAtTopOfLayouts() ? first("_partials/" + file) : Optional.empty());
    }

    private Optional<GoTemplate> first(String path) {
        return mounts.stream()
                .flatMap(mount -> mount.below(path).flatMap(below -> files.file(mount.source(), below)).stream())
                .findFirst()
                .map(file -> templates.computeIfAbsent(file, f -> GoTemplate.parse(Config.text(f))));
    }
}
