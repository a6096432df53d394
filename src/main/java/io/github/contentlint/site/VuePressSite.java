package io.github.contentlint.site;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Found;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A site of VuePress (1.9.10, 2.0.0-rc.31 with Vite): {@code .vuepress} lies in its folder. */
final class VuePressSite extends AbstractSite {

    /** What the compilers of Vue make imports of, besides Markdown's images; that of Vue 3 leaves {@code audio}. */
    private static final Set<String> IMPORTED = Set.of("img", "video", "source", "audio", "image", "use");

    private static final String SOURCE_ALIAS = "@source/";

    private final ScriptConfig config;
    private final Optional<Boolean> first;
    private final BrowserPaths browser;
    private final WebpackImports webpack;
    private final ViteImports vite;
    private final PageLinks links;

    /** @param version of VuePress, empty where it is not known */
    VuePressSite(Path root, Optional<SiteVersion> version) {
        super(Generator.VUEPRESS, root);
        this.config = ScriptConfig.readAll(root.resolve(".vuepress"), "config");
        this.first = version.or(() -> above(root)).map(v -> !v.isAtLeast(2, 0));
        Path published = root.resolve(".vuepress/public");
        this.browser = new BrowserPaths(root, files(), root, published, config);
        this.webpack = new WebpackImports(root, files(), config);
        this.vite = new ViteImports(root, files(), root, published, config, false);
        boolean old = first.orElse(false);
        this.links = new VueLinks(this, config, root, old ? HeadingIds.VUEPRESS : HeadingIds.VITEPRESS);
    }

    /** What the project asks for that the site is a folder of. */
    private static Optional<SiteVersion> above(Path root) {
        return Optional.ofNullable(root.getParent())
                .flatMap(folder -> PackageJson.version(folder, "vuepress"))
                .flatMap(range -> SiteVersion.parse(range.replaceFirst("^[\\^~>=v ]++", "")));
    }

    @Override
    public Optional<String> theme() {
        return config.text("theme").map(name -> name.replaceFirst("^(?:vuepress-theme-|@vuepress/theme-)", ""));
    }

    @Override
    public List<String> postPatterns() {
        return List.of("**/*.md");
    }

    @Override
    public List<String> excludedPatterns() {
        return excluded(".vuepress/**", "**/dist/**");
    }

    @Override
    public Dialect dialect(Path file, FrontMatter frontMatter) {
        return new Dialect(Dialect.Engine.MARKDOWN_IT, Set.of(Dialect.Template.VUE), true);
    }

    @Override
    Optional<Reference> expand(Reference reference) {
        return Optional.of(first.orElse(false) ? reference : VueText.slashes(reference));
    }

    @Override
    Resolution resolve(Reference reference, Target.Local target) {
        if (reference.use() == Reference.Use.FRONT_MATTER) {
            return target.isAbsolute() ? browser.withBase(reference, target) : new Unknown("theme");
        }
        boolean imported = reference.element().isEmpty() || IMPORTED.contains(reference.element());
        return imported ? imported(reference, target) : browser.resolve(reference, target);
    }

    private Resolution imported(Reference reference, Target.Local target) {
        return Stream.of(true, false)
                .filter(one -> first.orElse(one) == one)
                .map(one -> one ? byWebpack(reference, target) : byVite(reference, target))
                .reduce(VuePressSite::better)
                .orElseThrow();
    }

    /** Where the version is not known, what one of both shows is no mistake. */
    private static Resolution better(Resolution one, Resolution other) {
        boolean kept = one instanceof Found || one instanceof Unknown && other instanceof Broken;
        return kept ? one : other;
    }

    private Resolution byWebpack(Reference reference, Target.Local target) {
        if (reference.use() == Reference.Use.MARKDOWN && target.written().contains(" ")) {
            // markdown-it 8 takes no blanks, not even between < and >
            return new Broken(Reason.NOT_RENDERED, target.written(), Optional.empty());
        }
        if (WebpackImports.takes(target)) {
            return webpack.resolve(reference, source(reference, target));
        }
        Resolution resolution = browser.resolve(reference, target);
        return resolution instanceof Broken ? webpack.withDot(reference, target).orElse(resolution) : resolution;
    }

    private Resolution byVite(Reference reference, Target.Local target) {
        if (reference.element().equals("audio")) {
            return browser.resolve(reference, target);
        }
        Target.Local decoded = target.withPath(Percent.decode(target.path()));
        Target.Local asked = source(reference, VueText.withoutTilde(decoded));
        if (VueText.isBare(asked)) {
            Resolution beside = vite.resolve(reference, asked.withPath("./" + asked.path()));
            if (beside instanceof Found) {
                // to rc.26 at least; rc.31 takes it for a package
                return beside;
            }
        }
        return asked.path().startsWith("@") ? new Unknown("alias") : vite.resolve(reference, asked);
    }

    /** The one alias that VuePress itself sets for what is no code. */
    private Target.Local source(Reference reference, Target.Local target) {
        String path = VueText.withoutTilde(target).path();
        if (!path.startsWith(SOURCE_ALIAS)) {
            return target;
        }
        Path file = root().resolve(path.substring(SOURCE_ALIAS.length()));
        String relative = "./" + reference.folder().relativize(file).toString().replace('\\', '/');
        return new Target.Local(relative, relative, target.suffix());
    }

    @Override
    public PageLinks links() {
        return links;
    }
}
