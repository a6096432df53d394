package io.github.contentlint.site;

import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** References that VuePress and VitePress leave as they are: a browser looks for them where the page is published. */
final class BrowserPaths {

    private static final Pattern INDEX = Pattern.compile("(?:^|(?<=/))(?:index|README|readme)\\.md$");

    /** A page, made of Markdown, or what runs. */
    private static final Pattern MADE = Pattern.compile("(?:.*/|[^.]*+|.*\\.(?:html|[cm]?js|ts))", Pattern.DOTALL);

    private final Path source;
    private final boolean movesPages;
    private final Optional<String> base;
    private final UrlSpace space;
    private final UrlSpace withoutBase;

    /**
     * @param source where pages come from
     * @param published the folder of files that are copied
     */
    BrowserPaths(Path root, SiteFiles files, Path source, Path published, ScriptConfig config) {
        this.source = source;
        this.movesPages = config.has("rewrites") || config.has("permalink");
        this.base = config.isSettingComputed("base")
                ? Optional.empty()
                : Optional.of(UrlPath.base(config.setting("base").orElse("/")));
        this.space = new UrlSpace(root, files, List.of(new Mount(published)), base());
        this.withoutBase = new UrlSpace(root, files, List.of(new Mount(published)), "");
    }

    /** Empty where there is none, or none that can be known. */
    String base() {
        return base.orElse("");
    }

    /** Whether a file is copied to a path below the base. */
    boolean publishes(UrlPath path) {
        return withoutBase.file(path).isPresent();
    }

    Resolution resolve(Reference reference, Target.Local target) {
        if (target.isAbsolute()) {
            return base.isEmpty() ? atAnyBase(target) : settle(UrlPath.of(target.path()), reference, target);
        }
        Optional<String> page = page(reference);
        return page.isEmpty()
                ? new Unknown("permalink")
                : settle(UrlPath.of(base() + "/" + page.get()).resolve(target.path()), reference, target);
    }

    /** With the base put in front by the theme, as VitePress's {@code withBase} does. */
    Resolution withBase(Reference reference, Target.Local target) {
        return withoutBase.resolve(UrlPath.of(target.path()), reference, target, path -> "/" + path);
    }

    private Resolution atAnyBase(Target.Local target) {
        return withoutBase
                .file(UrlPath.of(target.path()))
                .<Resolution>map(AbstractSite::found)
                .orElse(new Unknown("base"));
    }

    private Resolution settle(UrlPath url, Reference reference, Target.Local target) {
        Resolution resolution = space.resolve(url, reference, target, path -> base() + "/" + path);
        boolean missing = resolution instanceof Broken broken && broken.reason() == Reason.MISSING;
        return missing && MADE.matcher(target.path()).matches() ? new Unknown("page") : resolution;
    }

    /** The path below the base at which a post is published; empty where it cannot be known. */
    private Optional<String> page(Reference reference) {
        if (movesPages
                || !reference.file().startsWith(source)
                || reference.post().frontMatter().root().find("permalink").isPresent()) {
            return Optional.empty();
        }
        String path = source.relativize(reference.file()).toString().replace('\\', '/');
        return Optional.of(INDEX.matcher(path).replaceFirst("").replaceFirst("\\.md$", ".html"));
    }
}
