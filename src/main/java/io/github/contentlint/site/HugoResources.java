package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that templates of Hugo find by name: the resources of a page, and those of {@code assets}. */
final class HugoResources {

    private final SiteFiles files;
    private final List<HugoMount> assets;
    private final HugoLanguages languages;
    private final HugoEdition edition;
    private final HugoPaths paths;
    private final HugoIgnored ignored;

    HugoResources(
            SiteFiles files,
            List<HugoMount> assets,
            HugoLanguages languages,
            HugoEdition edition,
            HugoPaths paths,
            HugoIgnored ignored) {
        this.files = files;
        this.assets = assets;
        this.languages = languages;
        this.edition = edition;
        this.paths = paths;
        this.ignored = ignored;
    }

    Optional<Path> asset(String name) {
        String path = UrlPath.of(name).relative();
        return assets.stream()
                .flatMap(mount -> mount.below(path).flatMap(below -> files.file(mount.source(), below)).stream())
                .findFirst();
    }

    /**
     * What {@code .Resources.Get} finds, or {@code GetMatch} with the name for its pattern.
     *
     * @param folder of the page
     */
    Optional<Path> ofPage(HugoPage page, Path folder, String name, boolean pattern) {
        boolean none = page.kind() == HugoPage.Kind.SINGLE || name.contains("..");
        String plain = plain(name, pattern);
        if (none || plain.isEmpty() || plain.startsWith("/") || plain.startsWith("./")) {
            return Optional.empty();
        }
        Optional<Path> exact = files.fileInAnyCase(folder, plain).filter(file -> isOf(page, folder, file));
        return exact.isPresent() || !edition.normalizesResourceNames() ? exact : normalized(page, folder, plain);
    }

    private String plain(String name, boolean pattern) {
        if (!edition.normalizesResourceNames()) {
            return name;
        }
        return name.startsWith("./") && !pattern ? name.substring(2) : name.startsWith("/") ? name.substring(1) : name;
    }

    /** A file whose name, without its language and with hyphens for blanks, is the one asked for. */
    private Optional<Path> normalized(HugoPage page, Path folder, String name) {
        int slash = name.lastIndexOf('/');
        Path parent = slash < 0 ? folder : folder.resolve(name.substring(0, slash));
        String asked = SiteFiles.fold(name.substring(slash + 1));
        List<Path> same = files.names(parent).stream()
                .filter(file -> Stream.of(HugoPage.withoutLanguage(file, languages))
                        .flatMap(plain -> Stream.of(plain, paths.sanitize(plain)))
                        .anyMatch(plain -> SiteFiles.fold(plain).equals(asked)))
                .map(parent::resolve)
                .filter(file -> isOf(page, folder, file))
                .toList();
        return same.stream()
                .filter(file -> language(file).equals(page.language()))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    private boolean isOf(HugoPage page, Path folder, Path file) {
        String name = file.getFileName().toString();
        boolean copied = !HugoPage.isContent(name) && ignored.passes(folder, file);
        return copied
                && (!edition.placesFilesByPage()
                        || language(file).equals(page.language())
                        || hasPage(folder, language(file)));
    }

    private String language(Path file) {
        return HugoPage.language(file.getFileName().toString(), languages).orElse(languages.main());
    }

    private boolean hasPage(Path folder, String language) {
        return files.names(folder).stream()
                .anyMatch(name -> HugoPage.isBundle(name, languages)
                        && HugoPage.language(name, languages)
                                .orElse(languages.main())
                                .equals(language));
    }
}
