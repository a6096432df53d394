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

/** A site of VitePress (1.6.4): {@code .vitepress} lies in its folder, the pages below {@code srcDir}. */
final class VitePressSite extends AbstractSite {

    private final ScriptConfig config;
    private final Path source;
    private final UrlSpace space;
    private final SourceTree tree;
    private final PageLinks links;

    VitePressSite(Path root) {
        super(Generator.VITEPRESS, root);
        this.config = ScriptConfig.read(root.resolve(".vitepress"), "config");
        this.source = config.text("srcDir").map(dir -> Folders.below(root, dir)).orElse(root);
        // Vite looks into its public folder first, then below its root.
        List<Mount> mounts = List.of(new Mount(source.resolve("public")), new Mount(source));
        this.space = new UrlSpace(root, files(), mounts, "");
        this.tree = new SourceTree(root, files(), source);
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

    @Override
    Resolution resolve(Reference reference, Target.Local target) {
        if (target.path().startsWith("~") || target.path().startsWith("@")) {
            return new Unknown("alias");
        }
        if (target.isAbsolute()) {
            return fromRoot(reference, target);
        }
        if (reference.use() == Reference.Use.FRONT_MATTER) {
            return new Unknown("theme");
        }
        Optional<Broken> bare = reference.use().isRawHtml() ? tree.withoutDot(reference, target) : Optional.empty();
        return bare.<Resolution>map(b -> b).orElseGet(() -> tree.resolve(reference, target));
    }

    /** The base is put in front by VitePress itself; written out, it makes the build fail. */
    private Resolution fromRoot(Reference reference, Target.Local target) {
        UrlPath url = UrlPath.of(target.path());
        Optional<Path> file = space.file(url);
        if (file.isPresent()) {
            return found(file.get());
        }
        String base = UrlPath.base(config.text("base").orElse("/"));
        Optional<UrlPath> below = base.isEmpty() ? Optional.empty() : url.below(base);
        return below.filter(path -> space.file(path).isPresent())
                .<Resolution>map(path -> new Broken(
                        Reason.BASE_DOUBLED,
                        url.relative(),
                        Optional.of(UrlPath.encode(path.value()) + target.suffix())))
                .orElseGet(() -> space.resolve(url, reference, target, path -> "/" + path));
    }

    @Override
    public PageLinks links() {
        return links;
    }
}
