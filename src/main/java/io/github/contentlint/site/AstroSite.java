package io.github.contentlint.site;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Template;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Found;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A site of Astro: images of Markdown are bundled from the source, {@code public} is copied as it is. */
final class AstroSite extends AbstractSite {

    /** No page and no endpoint: a file of a type that hardly any site makes itself. */
    private static final Pattern FILE = Pattern.compile(
            ".*\\.(?:png|jpe?g|gif|webp|avif|svg|bmp|mp[34]|webm|ogg|wav|pdf)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final ScriptConfig config;
    private final UrlSpace space;
    private final SourceTree tree;
    private final PageLinks links;
    private final AstroMarkdown markdown;

    AstroSite(Path root) {
        super(Generator.ASTRO, root);
        this.config = ScriptConfig.read(root, "astro.config");
        Path published = Folders.below(root, config.text("publicDir").orElse("public"));
        String base = UrlPath.base(config.setting("base").orElse("/"));
        this.space = new UrlSpace(root, files(), List.of(new Mount(published)), base);
        this.tree = new SourceTree(root, files(), source());
        this.links = new AstroLinks(this, base, config);
        this.markdown = new AstroMarkdown(root, files(), source(), config);
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
        boolean isMarkdown = reference.use() == Reference.Use.MARKDOWN;
        // decodeURI of @astrojs/markdown-remark throws on it
        Optional<Broken> malformed = isMarkdown ? Percent.malformed(target) : Optional.empty();
        if (malformed.isPresent()) {
            return malformed.get();
        }
        if (target.isAbsolute()) {
            return fromRoot(reference, target);
        }
        if (isMarkdown) {
            return markdown.resolve(reference, target);
        }
        if (reference.use().isRawHtml()) {
            return inBrowser(reference, target);
        }
        boolean alias = target.path().matches("(?s)(?:[~@]|src/).*+");
        return alias ? new Unknown("alias") : tree.resolve(reference, target);
    }

    private Resolution fromRoot(Reference reference, Target.Local target) {
        UrlPath url = UrlPath.of(target.path());
        boolean computed = config.isSettingComputed("base");
        Optional<Path> file = space.file(url);
        if (file.isPresent() && (space.base().isEmpty() || computed)) {
            return found(file.get());
        }
        return computed || config.isComputed("publicDir")
                ? new Unknown("base")
                : space.resolve(url, reference, target, path -> space.base() + "/" + path);
    }

    /** Raw HTML is bundled never. The page's address is the site's own affair, but some public file must have this end. */
    private Resolution inBrowser(Reference reference, Target.Local target) {
        String end = UrlPath.of(target.path()).value();
        boolean published = files().named(end.substring(end.lastIndexOf('/') + 1)).stream()
                .anyMatch(file -> space.sitePath(file)
                        .filter(path -> ("/" + path).endsWith(end))
                        .isPresent());
        if (published
                || config.has("rehypePlugins")
                || target.path().contains("{")
                || !FILE.matcher(end).matches()) {
            return new Unknown("page URL");
        }
        Resolution beside = tree.resolve(reference, target);
        return beside instanceof Found ? new Broken(Reason.NOT_PUBLISHED, target.path(), Optional.empty()) : beside;
    }

    @Override
    public PageLinks links() {
        return links;
    }
}
