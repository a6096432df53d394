package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the files of a folder of content, and the pages that they are published with. */
final class HugoContentWalk {

    private final HugoMount mount;
    private final HugoPublishing rules;
    private final HugoContentIndex index;

    /**
     * Pages that files of a folder may belong to.
     *
     * @param source the folder of the pages
     * @param folders where their files go, by language
     * @param leaf whether all files below are theirs
     * @param publishes whether they are published at all
     */
    private record Owner(Path source, Map<String, String> folders, boolean leaf, boolean publishes) {}

    /**
     * @param index takes what is found
     */
    HugoContentWalk(HugoMount mount, HugoPublishing rules, HugoContentIndex index) {
        this.mount = mount;
        this.rules = rules;
        this.index = index;
    }

    /**
     * @param above the pages of the folders above, the nearest last
     */
    void folder(Path folder, List<Owner> above) {
        List<Path> entries = entries(folder);
        List<Owner> owners = new ArrayList<>(above);
        boolean inLeaf = above.stream().anyMatch(Owner::leaf);
        if (!inLeaf) {
            owner(folder, entries, above).ifPresent(owners::add);
        }
        for (Path entry : entries) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folder(entry, owners);
            } else if (!HugoPage.isContent(entry.getFileName().toString())
                    && mount.includes().test(below(mount.source(), entry))) {
                publish(entry, owners);
            }
        }
    }

    private Optional<Owner> owner(Path folder, List<Path> entries, List<Owner> above) {
        List<Path> pages = entries.stream()
                .filter(entry -> HugoPage.isBundle(entry.getFileName().toString(), rules.languages()))
                .toList();
        if (!pages.isEmpty()) {
            return Optional.of(owner(folder, pages));
        }
        // The home page and the first folders are sections, though no file says so.
        return above.size() < 2 && rules.edition().placesFilesByPage()
                ? Optional.of(section(folder))
                : Optional.empty();
    }

    private Owner owner(Path folder, List<Path> pages) {
        Map<String, String> folders = new LinkedHashMap<>();
        boolean leaf = false;
        boolean publishes = true;
        for (Path page : pages) {
            HugoPage place = HugoPage.of(mount.place(page), mount.language(), rules.languages());
            Value.Mapping head = HugoFrontMatter.read(page);
            Function<String, Optional<Value>> keys = key -> rules.frontMatter().value(mount.source(), page, head, key);
            leaf |= place.isLeaf();
            publishes &= publishes(keys);
            rules.addresses().of(place, keys).ifPresent(address -> folders.put(place.language(), address.folder()));
        }
        if (!leaf && rules.edition().placesFilesByPage()) {
            section(folder).folders().forEach(folders::putIfAbsent);
        }
        return new Owner(folder, folders, leaf, publishes);
    }

    /** As if it had a page without front matter in every language. */
    private Owner section(Path folder) {
        Map<String, String> folders = new LinkedHashMap<>();
        String place = mount.place(folder) + "/_index.md";
        for (String language :
                mount.language().map(List::of).orElse(rules.languages().codes())) {
            rules.addresses()
                    .of(HugoPage.of(place, Optional.of(language), rules.languages()), key -> Optional.empty())
                    .ifPresent(address -> folders.put(language, address.folder()));
        }
        return new Owner(folder, folders, false, true);
    }

    private void publish(Path file, List<Owner> owners) {
        String language = HugoPage.language(file.getFileName().toString(), rules.languages())
                .or(mount::language)
                .orElse(rules.languages().main());
        if (rules.edition().placesFilesByPage()) {
            byPage(file, language, owners);
        } else {
            bySource(file, language, owners);
        }
    }

    /** At the nearest page of the file's language, or at every page of a bundle where files are duplicated. */
    private void byPage(Path file, String language, List<Owner> owners) {
        for (int i = owners.size() - 1; i >= 0; i--) {
            Owner owner = owners.get(i);
            String rest = below(owner.source(), file);
            boolean duplicated = owner.leaf() && rules.config().flag("markup.goldmark.duplicateResourceFiles");
            Stream<String> folders = duplicated
                    ? owner.folders().values().stream()
                    : Stream.ofNullable(owner.folders().get(language));
            List<String> found = folders.toList();
            if (!found.isEmpty()) {
                found.stream().filter(folder -> owner.publishes()).forEach(folder -> index.put(folder, rest, file));
                return;
            }
        }
    }

    /** At all pages of a bundle; beside other pages, at the path of the source. */
    private void bySource(Path file, String language, List<Owner> owners) {
        Optional<Owner> owner = owners.isEmpty() ? Optional.empty() : Optional.of(owners.get(owners.size() - 1));
        if (owner.isPresent() && owner.get().leaf()) {
            owner.filter(Owner::publishes)
                    .ifPresent(bundle -> bundle.folders()
                            .values()
                            .forEach(folder -> index.put(folder, below(bundle.source(), file), file)));
            return;
        }
        Optional<String> beside = owner.filter(section -> section.source().equals(file.getParent()))
                .map(section -> section.folders().get(language));
        if (beside.isPresent()) {
            index.put(beside.get(), file.getFileName().toString(), file);
        } else {
            index.put(rules.languages().prefix(language), mount.place(file), file);
        }
    }

    /** Whether Hugo publishes the files of a page that templates do not ask for. */
    static boolean publishes(Function<String, Optional<Value>> keys) {
        return Stream.of("build.publishResources", "_build.publishResources")
                        .flatMap(key -> keys.apply(key).flatMap(HugoConfig::firstText).stream())
                        .noneMatch("false"::equals)
                && keys.apply("expiryDate")
                        .flatMap(HugoConfig::firstText)
                        .filter(HugoContentWalk::isPast)
                        .isEmpty();
    }

    private static boolean isPast(String date) {
        return date.matches("\\d{4}-\\d{2}-\\d{2}.*")
                && date.substring(0, 10).compareTo(LocalDate.now().toString()) < 0;
    }

    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            for (Path entry : found) {
                if (!Files.isSymbolicLink(entry) && !rules.ignored().test(entry)) {
                    entries.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // What cannot be listed is not published.
            return List.of();
        }
        entries.sort(null);
        return entries;
    }

    private static String below(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
