package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The published file that a reference most likely means where there is none. It is named only where no other fits as
 * well, since a wrong image is worse than none. Safe for many threads.
 */
final class NearestFile {

    /** A name that no other file has by chance: at least three letters before the extension. */
    private static final Pattern LETTERS = Pattern.compile("(?:[^\\p{L}.]*+\\p{L}){3}");

    private static final List<String> IMAGES =
            List.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "bmp", "ico");

    /** Files of a folder; in a larger one names are too much alike, and comparing them takes too long. */
    private static final int LARGEST_FOLDER = 2_000;

    /** Longer paths are no slips, but text in the place of a path. */
    private static final int LONGEST = 1_024;

    private final SiteFiles files;
    private final List<Published> mounts;
    private final Recent<UrlPath, Optional<Path>> recent = new Recent<>();

    /**
     * @param mounts what is published
     */
    NearestFile(SiteFiles files, List<Published> mounts) {
        this.files = files;
        this.mounts = mounts;
    }

    /**
     * @param path below the site's base, where nothing is
     */
    Optional<Path> to(UrlPath path) {
        return path.value().length() > LONGEST ? Optional.empty() : recent.get(path, this::find);
    }

    private Optional<Path> find(UrlPath path) {
        return onlyOne(inFolderOfSameName(path))
                .or(() -> onlyOne(withOtherExtension(path)))
                .or(() -> LETTERS.matcher(name(path)).lookingAt() ? onlyOne(sameName(path)) : Optional.empty())
                .or(() -> onlyOne(misspelt(path)));
    }

    private Optional<Path> onlyOne(Stream<Path> found) {
        List<Path> published =
                found.filter(this::isPublished).distinct().limit(2).toList();
        return published.size() == 1 ? Optional.of(published.get(0)) : Optional.empty();
    }

    private boolean isPublished(Path file) {
        return mounts.stream().anyMatch(mount -> mount.sitePath(file).isPresent());
    }

    private Stream<Path> sameName(UrlPath path) {
        return files.named(name(path)).stream();
    }

    private Stream<Path> inFolderOfSameName(UrlPath path) {
        int slash = path.value().lastIndexOf('/');
        String tail =
                SiteFiles.fold(path.value().substring(Math.max(0, path.value().lastIndexOf('/', slash - 1))));
        return slash == 0
                ? Stream.empty()
                : sameName(path)
                        .filter(file ->
                                SiteFiles.fold("/" + file).replace('\\', '/').endsWith(tail));
    }

    private Stream<Path> withOtherExtension(UrlPath path) {
        int dot = name(path).lastIndexOf('.');
        if (dot <= 0 || !IMAGES.contains(name(path).substring(dot + 1).toLowerCase(Locale.ROOT))) {
            return Stream.empty();
        }
        String stem = path.relative().substring(0, path.relative().lastIndexOf('.') + 1);
        return IMAGES.stream()
                .flatMap(extension ->
                        mounts.stream().flatMap(mount -> mount.fileInAnyCase(files, stem + extension).stream()));
    }

    private Stream<Path> misspelt(UrlPath path) {
        Slip slip = new Slip(name(path));
        return mounts.stream()
                .flatMap(mount -> mount.source(path.relative()).flatMap(source -> folderOf(mount, source)).stream())
                .filter(found -> files.unsortedNames(found).size() <= LARGEST_FOLDER)
                .flatMap(found -> files.unsortedNames(found).stream()
                        .filter(slip::isOf)
                        .flatMap(name -> files.file(found, name).stream()));
    }

    private Optional<Path> folderOf(Published mount, String source) {
        return files.folder(mount.folder(), source.substring(0, source.lastIndexOf('/') + 1));
    }

    private static String name(UrlPath path) {
        return path.value().substring(path.folder().length());
    }
}
