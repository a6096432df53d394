package io.github.contentlint.site;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A site of VitePress (1.6.4, 2.0.0-alpha.16): {@code .vitepress} lies in its folder, the pages below {@code srcDir}. */
final class VitePressSite extends AbstractSite {

    /** What Vue's compiler makes imports of: {@code resourceUrlTagConfig} of @vue/compiler-sfc 3.5. */
    private static final Set<String> IMPORTED = Set.of("img", "video", "source", "image", "use");

    private final ScriptConfig config;
    private final Path source;
    private final ViteImports imports;
    private final BrowserPaths browser;
    private final PageLinks links;

    /** @param version of VitePress, empty where it is not known */
    VitePressSite(Path root, Optional<SiteVersion> version) {
        super(Generator.VITEPRESS, root);
        this.config = ScriptConfig.readAll(root.resolve(".vitepress"), "config");
        this.source = config.text("srcDir").map(dir -> Folders.below(root, dir)).orElse(root);
        ScriptConfig vite = config.and(ScriptConfig.read(source, "vite.config"));
        Path published =
                vite.text("publicDir").map(dir -> Folders.below(source, dir)).orElse(source.resolve("public"));
        boolean viteFive = version.filter(v -> !v.isAtLeast(2, 0)).isPresent();
        this.imports = new ViteImports(root, files(), source, published, vite, viteFive);
        this.browser = new BrowserPaths(root, files(), source, published, config);
        this.links = new VueLinks(this, config, source, HeadingIds.VITEPRESS);
    }

    @Override
    public List<String> postPatterns() {
        return List.of(source.equals(root()) ? "**/*.md" : relative(source) + "/**/*.md");
    }

    @Override
    public List<String> excludedPatterns() {
        return excluded(".vitepress/**", "**/dist/**");
    }

    @Override
    public Dialect dialect(Path file, FrontMatter frontMatter) {
        return new Dialect(Dialect.Engine.MARKDOWN_IT, Set.of(Dialect.Template.VUE), true);
    }

    /** In Markdown, only a slash in front leads to the root: a backslash there is part of a relative path. */
    @Override
    Optional<Reference> expand(Reference reference) {
        Reference read = VueText.slashes(reference);
        boolean relative = reference.text().startsWith("\\") && reference.use() == Reference.Use.MARKDOWN;
        return Optional.of(relative ? read.withText("./" + read.text()) : read);
    }

    @Override
    Resolution resolve(Reference reference, Target.Local target) {
        return switch (reference.use()) {
            case FRONT_MATTER -> target.isAbsolute() ? browser.withBase(reference, target) : new Unknown("theme");
            case MARKDOWN -> imported(reference, fromMarkdown(target));
            default ->
                IMPORTED.contains(reference.element())
                        ? imported(reference, VueText.withoutTilde(target))
                        : browser.resolve(reference, target);
        };
    }

    /** Markdown's reference is decoded once before the compiler decodes it, and is no package's and no alias. */
    private static Target.Local fromMarkdown(Target.Local target) {
        String path = Percent.decode(target.path());
        boolean plain = path.startsWith("/") || path.startsWith(".");
        return target.withPath(plain ? path : "./" + path);
    }

    /** The base is put in front by VitePress itself; written out, it makes the build fail. */
    private Resolution imported(Reference reference, Target.Local target) {
        Resolution resolution = imports.resolve(reference, target);
        boolean missing = resolution instanceof Broken && target.isAbsolute();
        return missing ? doubled(target).<Resolution>map(b -> b).orElse(resolution) : resolution;
    }

    private Optional<Broken> doubled(Target.Local target) {
        UrlPath url = UrlPath.of(target.path());
        return browser.base().isEmpty()
                ? Optional.empty()
                : url.below(browser.base())
                        .filter(path -> browser.publishes(path))
                        .map(path -> new Broken(
                                Reason.BASE_DOUBLED,
                                url.relative(),
                                Optional.of(UrlPath.encode(path.value()) + target.suffix())));
    }

    @Override
    public PageLinks links() {
        return links;
    }
}
