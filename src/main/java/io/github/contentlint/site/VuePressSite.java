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

/** A site of VuePress (1.9.9): {@code .vuepress} lies in its folder. */
final class VuePressSite extends AbstractSite {

    private final ScriptConfig config;
    private final boolean first;
    private final UrlSpace space;
    private final SourceTree tree;
    private final PageLinks links;

    VuePressSite(Path root) {
        super(Generator.VUEPRESS, root);
        this.config = ScriptConfig.read(root.resolve(".vuepress"), "config");
        this.first = version(root).matches("[\\^~>=v]*+1\\b.*+");
        Path published = root.resolve(".vuepress/public");
        String base = UrlPath.base(config.text("base").orElse("/"));
        this.space = new UrlSpace(root, files(), List.of(new Mount(published)), base);
        this.tree = new SourceTree(root, files(), root);
        this.links = new VueLinks(this, config, root, first ? HeadingIds.VUEPRESS : HeadingIds.VITEPRESS);
    }

    private static String version(Path root) {
        return PackageJson.version(root, "vuepress")
                .or(() -> Optional.ofNullable(root.getParent()).flatMap(p -> PackageJson.version(p, "vuepress")))
                .orElse("");
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
        Optional<Broken> bare = tree.withoutDot(reference, target);
        return first && bare.isPresent() ? bare.get() : tree.resolve(reference, target);
    }

    private Resolution fromRoot(Reference reference, Target.Local target) {
        if (config.isComputed("base")) {
            return space.file(UrlPath.of(target.path()))
                    .<Resolution>map(AbstractSite::found)
                    .orElse(new Unknown("base"));
        }
        UrlPath url = UrlPath.of(target.path());
        if (!first && space.file(url).isPresent()) {
            // VuePress 2 puts the base in front itself.
            return found(space.file(url).get());
        }
        if (reference.use() == Reference.Use.FRONT_MATTER && space.file(url).isPresent()) {
            // Themes put the base in front with $withBase.
            return found(space.file(url).get());
        }
        return space.resolve(url, reference, target, path -> space.base() + "/" + path);
    }

    @Override
    Optional<String> excuse(Reference reference, Target.Local target, Broken broken) {
        boolean page = broken.reason() == Reason.MISSING && reference.use() == Reference.Use.HTML_ASSET;
        return page ? Optional.of("theme") : Optional.empty();
    }

    @Override
    public PageLinks links() {
        return links;
    }
}
