package io.github.contentlint.site;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Template;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A site of Astro: images of Markdown are bundled from the source, {@code public} is copied as it is. */
final class AstroSite extends AbstractSite {

    private final ScriptConfig config;
    private final UrlSpace space;
    private final SourceTree tree;
    private final PageLinks links;

    AstroSite(Path root) {
        super(Generator.ASTRO, root);
        this.config = ScriptConfig.read(root, "astro.config");
        Path published = Folders.below(root, config.text("publicDir").orElse("public"));
        String base = UrlPath.base(config.text("base").orElse("/"));
        this.space = new UrlSpace(root, files(), List.of(new Mount(published)), base);
        this.tree = new SourceTree(root, files(), source());
        this.links = new AstroLinks(this, base, config);
    }

    private Path source() {
        return Folders.below(root(), config.text("srcDir").orElse("src"));
    }

    @Override
    public List<String> postPatterns() {
        String source = relative(source());
        Stream<String> usual = Stream.of("content", "data", "pages").map(folder -> source + "/" + folder);
        Stream<String> collections = Stream.of(source(), source().resolve("content"))
                .flatMap(folder -> Stream.of("content.config", "config").map(name -> ScriptConfig.read(folder, name)))
                .flatMap(script -> script.texts("base").stream())
                .map(base -> relative(Folders.below(root(), base)));
        return Stream.concat(usual, collections)
                .distinct()
                .flatMap(folder -> Stream.of(folder + "/**/*.md", folder + "/**/*.mdx"))
                .toList();
    }

    @Override
    public List<String> excludedPatterns() {
        return excluded("dist/**", ".astro/**");
    }

    @Override
    public Dialect dialect(Path file, FrontMatter frontMatter) {
        boolean mdx = file.toString().toLowerCase(Locale.ROOT).endsWith(".mdx");
        return new Dialect(Dialect.Engine.REMARK, mdx ? Set.of(Template.JSX) : Set.of(), true);
    }

    @Override
    Resolution resolve(Reference reference, Target.Local target) {
        if (target.isAbsolute()) {
            UrlPath url = UrlPath.of(target.path());
            Optional<Path> file = space.file(url);
            boolean baseMatters = !space.base().isEmpty() || config.isComputed("base");
            if (file.isPresent() && (!baseMatters || config.isComputed("base"))) {
                return found(file.get());
            }
            return config.isComputed("base") || config.isComputed("publicDir")
                    ? new Unknown("base")
                    : space.resolve(url, reference, target, path -> space.base() + "/" + path);
        }
        if (target.path().startsWith("~")
                || target.path().startsWith("@")
                || target.path().startsWith("src/")) {
            return new Unknown("alias");
        }
        return reference.use().isRawHtml() ? new Unknown("page URL") : tree.resolve(reference, target);
    }

    @Override
    public PageLinks links() {
        return links;
    }
}
