package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The sections of a site of Hugo, by the names of their folders from the content folder on. Safe for many threads. */
final class HugoSections {

    private final SiteFiles files;
    private final List<HugoMount> contents;
    private final HugoLanguages languages;
    private final Map<String, Optional<String>> slugs = new ConcurrentHashMap<>();

    HugoSections(SiteFiles files, List<HugoMount> contents, HugoLanguages languages) {
        this.files = files;
        this.contents = contents;
        this.languages = languages;
    }

    /** The folders down to the last that has a page of its own, as the first ones have without a file. */
    List<String> around(List<String> folders) {
        for (int depth = folders.size(); depth > 1; depth--) {
            List<String> section = folders.subList(0, depth);
            if (pages(section).findAny().isPresent()) {
                return section;
            }
        }
        return folders.subList(0, Math.min(1, folders.size()));
    }

    /** {@code slug} in the front matter of a section's page of a language. */
    Optional<String> slug(List<String> section, String language) {
        return slugs.computeIfAbsent(
                language + "/" + String.join("/", section),
                key -> pages(section)
                        .filter(page -> HugoPage.language(page.getFileName().toString(), languages)
                                .orElse(languages.main())
                                .equals(language))
                        .findFirst()
                        .flatMap(page -> HugoKeys.text(HugoFrontMatter.read(page), "slug")));
    }

    private Stream<Path> pages(List<String> section) {
        String place = String.join("/", section);
        return contents.stream()
                .flatMap(mount -> mount.below(place).map(mount.source()::resolve).stream())
                .flatMap(folder -> files.names(folder).stream()
                        .filter(name -> name.startsWith("_index.") && HugoPage.isBundle(name, languages))
                        .map(folder::resolve));
    }
}
