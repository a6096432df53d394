package io.github.contentlint.site;

import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The files of a site by the URL at which the generator publishes them. Safe for many threads. */
final class UrlSpace {

    /** Longer paths are no files, but text in the place of one, which is not to be kept. */
    private static final int LONGEST_KEPT = 1_024;

    private final Path root;
    private final SiteFiles files;
    private final List<Published> mounts;
    private final String base;
    private final NearestFile nearest;
    private final Function<UrlPath, Optional<Path>> others;
    private final Recent<UrlPath, Optional<Path>> recent = new Recent<>();

    /**
     * @param root the site's folder
     * @param mounts first come, first served
     * @param base the path below which the site lies, {@code /blog}; empty for none
     */
    UrlSpace(Path root, SiteFiles files, List<? extends Published> mounts, String base) {
        this(root, files, mounts, base, path -> Optional.empty());
    }

    /**
     * @param others finds a file at a path below the base that lies in no mount
     */
    UrlSpace(
            Path root,
            SiteFiles files,
            List<? extends Published> mounts,
            String base,
            Function<UrlPath, Optional<Path>> others) {
        this.others = others;
        this.root = root;
        this.files = files;
        this.mounts = List.copyOf(mounts);
        this.base = base;
        this.nearest = new NearestFile(files, this.mounts);
    }

    String base() {
        return base;
    }

    /** The file at a path below the base. */
    Optional<Path> file(UrlPath path) {
        return path.value().length() > LONGEST_KEPT ? find(path) : recent.get(path, this::find);
    }

    private Optional<Path> find(UrlPath path) {
        for (Published mount : mounts) {
            Optional<Path> file = mount.file(files, path.relative());
            if (file.isPresent()) {
                return file;
            }
        }
        return others.apply(path);
    }

    /** The URL path below the base, without leading slash, of a file; empty where it is not published. */
    Optional<String> sitePath(Path file) {
        return mounts.stream().flatMap(mount -> mount.sitePath(file).stream()).findFirst();
    }

    /**
     * What a browser finds.
     *
     * @param url the whole path, base included
     * @param write how the reference at hand would be written to reach a path below the base (no leading slash)
     */
    Resolution resolve(UrlPath url, Reference reference, Target.Local target, UnaryOperator<String> write) {
        Optional<UrlPath> inside = url.below(base);
        Optional<Path> file = inside.flatMap(this::file);
        if (file.isPresent()) {
            return AbstractSite.found(file.get());
        }
        return new Miss(reference, target, write).explain(url, inside);
    }

    /** A reference that leads to no file, and the search for what was meant. */
    private final class Miss {

        private final Reference reference;
        private final Target.Local target;
        private final UnaryOperator<String> write;

        Miss(Reference reference, Target.Local target, UnaryOperator<String> write) {
            this.reference = reference;
            this.target = target;
            this.write = write;
        }

        Resolution explain(UrlPath url, Optional<UrlPath> inside) {
            if (inside.isEmpty()) {
                return file(url)
                        .<Resolution>map(file -> broken(Reason.BASE_MISSING, url, Optional.of(file)))
                        .or(() -> misplaced(url))
                        .orElse(new Unknown("outside the site"));
            }
            UrlPath path = inside.get();
            return doubled(path)
                    .or(() -> otherSpelling(path))
                    .or(() -> otherEncoding(url))
                    .or(() -> misplaced(path))
                    .orElseGet(() -> broken(Reason.MISSING, path, nearest.to(path)));
        }

        private Optional<Broken> doubled(UrlPath path) {
            return base.isEmpty()
                    ? Optional.empty()
                    : path.below(base)
                            .flatMap(UrlSpace.this::file)
                            .map(file -> broken(Reason.BASE_DOUBLED, path, Optional.of(file)));
        }

        private Optional<Broken> otherSpelling(UrlPath path) {
            return mounts.stream()
                    .flatMap(mount -> mount.fileInAnyCase(files, path.relative()).stream())
                    .findFirst()
                    .map(file -> broken(
                            sameLetters(path, file) ? Reason.NORMALIZATION : Reason.CASE, path, Optional.of(file)));
        }

        private boolean sameLetters(UrlPath path, Path file) {
            return sitePath(file)
                    .filter(p -> SiteFiles.compose(p).equals(SiteFiles.compose(path.relative())))
                    .isPresent();
        }

        /** A name that holds {@code %20}, {@code #} or {@code ?} itself. */
        private Optional<Broken> otherEncoding(UrlPath url) {
            String literal = target.written() + target.suffix();
            if (literal.equals(target.path())) {
                return Optional.empty();
            }
            String last = literal.substring(target.written().lastIndexOf('/') + 1);
            return UrlPath.of(url.folder() + last)
                    .below(base)
                    .flatMap(path -> file(path).map(file -> broken(Reason.ENCODING, path, Optional.of(file))));
        }

        /** A file where the author's editor shows it: beside the post, or below the site's folder. */
        private Optional<Broken> misplaced(UrlPath path) {
            String asked = target.isAbsolute() ? path.relative() : target.path();
            Stream<Path> beside = Stream.of(reference.folder());
            Stream<Path> roots = Stream.concat(mounts.stream().map(Published::folder), Stream.of(root));
            Optional<Path> meant = (target.isAbsolute() ? Stream.concat(roots, beside) : Stream.concat(beside, roots))
                    .flatMap(folder -> files.file(folder, asked).stream())
                    .findFirst();
            return meant.map(file -> broken(
                    sitePath(file).isPresent() ? Reason.OUTSIDE : Reason.NOT_PUBLISHED, path, Optional.of(file)));
        }

        private Broken broken(Reason reason, UrlPath lookedFor, Optional<Path> file) {
            return new Broken(
                    reason,
                    place(lookedFor),
                    file.flatMap(UrlSpace.this::sitePath).map(p -> write.apply(UrlPath.encode(p)) + target.suffix()));
        }

        /** The file that would have been shown, relative to the site's folder. */
        private String place(UrlPath path) {
            return mounts.stream()
                    .flatMap(mount -> mount
                            .source(path.relative())
                            .map(p -> root.relativize(mount.folder()).toString().replace('\\', '/') + "/" + p)
                            .stream())
                    .findFirst()
                    .map(p -> p.startsWith("/") ? p.substring(1) : p)
                    .orElse(path.relative());
        }
    }
}
