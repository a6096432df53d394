package io.github.contentlint.site;

import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Found;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Images of Markdown that Astro bundles (5.18, 6.0, 7.3): from the file, or by an alias; a name alone is that of a package.
 * What it does not find stops the build, or shows nothing.
 */
final class AstroMarkdown {

    /** What it takes for an image (astro/dist/assets/consts.js), and what Vite takes for a file. */
    private static final Pattern IMAGE = Pattern.compile(
            ".*\\.(?:jpe?g|png|tiff?|webp|gif|svg|avif|apng|bmp|ico|jfif|jxl)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final SiteFiles files;
    private final SourceTree tree;
    private final TsPaths aliases;
    private final boolean configured;
    private final Path pages;

    AstroMarkdown(Path root, SiteFiles files, Path source, ScriptConfig config) {
        this.files = files;
        this.tree = new SourceTree(root, files, source);
        this.aliases = TsPaths.read(root);
        this.configured = config.has("alias") || config.has("remarkPlugins");
        this.pages = source.resolve("pages");
    }

    Resolution resolve(Reference reference, Target.Local target) {
        Resolution resolution =
                target.path().startsWith(".") ? tree.resolve(reference, target) : named(reference, target);
        return resolution instanceof Found && !isRead(reference, target)
                ? new Broken(Reason.NOT_BUNDLED, target.path(), Optional.empty())
                : resolution;
    }

    private Resolution named(Reference reference, Target.Local target) {
        Optional<Path> file = aliases.file(files, target.path());
        if (file.isPresent()) {
            return AbstractSite.found(file.get());
        }
        if (aliases.begin(target.path())) {
            return new Broken(Reason.MISSING, target.path(), Optional.empty());
        }
        if (configured || aliases.inherited() || "@~#".indexOf(target.path().charAt(0)) >= 0) {
            return new Unknown("alias");
        }
        return tree.named(reference, target);
    }

    /** In a page an ampersand is escaped and then not found again; in a collection a query is part of the ending. */
    private boolean isRead(Reference reference, Target.Local target) {
        boolean markdown = reference.file().toString().endsWith(".md");
        boolean page = markdown && reference.file().startsWith(pages);
        boolean collection = markdown && !page;
        return IMAGE.matcher(target.path()).matches()
                && !(page && target.path().contains("&"))
                && !(collection && !target.suffix().isEmpty());
    }
}
