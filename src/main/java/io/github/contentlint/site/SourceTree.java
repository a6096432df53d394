package io.github.contentlint.site;

import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** References that are followed from the source file, as bundlers and plain Markdown do. */
final class SourceTree {

    private final SiteFiles files;
    private final Path source;
    private final UrlSpace space;

    SourceTree(Path root, SiteFiles files, Path source) {
        this.files = files;
        this.source = source;
        this.space = new UrlSpace(root, files, List.of(new Mount(source)), "");
    }

    Resolution resolve(Reference reference, Target.Local target) {
        return files.file(reference.folder(), target.path())
                .<Resolution>map(AbstractSite::found)
                .orElseGet(() -> missed(reference, target));
    }

    /** A reference that leads to no file. Unlike in a URL, {@code ..} goes on above the source. */
    private Resolution missed(Reference reference, Target.Local target) {
        Path file = reference.file();
        String page =
                file.startsWith(source) ? source.relativize(file).toString().replace('\\', '/') : "";
        UrlPath url = UrlPath.of(page).resolve(target.path());
        UnaryOperator<String> write = path -> fromPost(reference, Percent.decode(path));
        return space.file(url).isPresent()
                ? new Broken(
                        Reason.MISSING,
                        target.path(),
                        Optional.of(write.apply(UrlPath.encode(url.relative())) + target.suffix()))
                : space.resolve(url, reference, target, write);
    }

    /** A name that bundlers take for a package, since it does not begin with a dot. */
    Resolution named(Reference reference, Target.Local target) {
        return withoutDot(reference, target).<Resolution>map(bare -> bare).orElseGet(() -> missed(reference, target));
    }

    /** A file that would be found with {@code ./} in front of the reference. */
    Optional<Broken> withoutDot(Reference reference, Target.Local target) {
        return target.path().startsWith(".")
                ? Optional.empty()
                : files.file(reference.folder(), target.path())
                        .map(file -> new Broken(
                                Reason.OUTSIDE, target.path(), Optional.of("./" + target.written() + target.suffix())));
    }

    private String fromPost(Reference reference, String path) {
        String relative = UrlPath.encode(
                reference.folder().relativize(source.resolve(path)).toString().replace('\\', '/'));
        return relative.startsWith("..") ? relative : "./" + relative;
    }
}
