package io.github.contentlint.site;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Engine;
import io.github.contentlint.post.Dialect.Template;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import io.github.contentlint.site.Reference.Use;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Found;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A blog of Hexo (4 to 8.1.2, with hexo-renderer-marked 2 to 7.0.1 or another renderer). */
final class HexoSite extends AbstractSite {

    private final HexoConfig config;
    private final HexoScripts scripts;

    /** Of each version that the blog may be of, the newest last. */
    private final List<HexoReferences> references;

    private final PageLinks links;

    /**
     * @param version of Hexo, empty where it is not known
     */
    HexoSite(Path root, Optional<SiteVersion> version) {
        super(Generator.HEXO, root);
        this.config = new HexoConfig(root);
        this.scripts = new HexoScripts(config);
        this.references = HexoEra.of(root, version).stream()
                .map(era -> new HexoReferences(config, files(), era))
                .toList();
        this.links = new HexoLinks(this, config, this::pageUrl);
    }

    @Override
    public List<Path> configurations() {
        return config.files();
    }

    @Override
    public Optional<String> theme() {
        return config.text("theme").map(name -> name.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<String> postPatterns() {
        String source = relative(config.source());
        return List.of(
                source + "/**/*.md",
                source + "/**/*.markdown",
                source + "/_posts/**/*.html",
                source + "/_drafts/**/*.html");
    }

    @Override
    public List<String> excludedPatterns() {
        return excluded(config.publicFolder() + "/**", "themes/**", "scaffolds/**", ".deploy_git/**");
    }

    @Override
    public FrontMatterStyle frontMatterStyle() {
        return FrontMatterStyle.HEXO;
    }

    @Override
    public Dialect dialect(Path file, FrontMatter frontMatter) {
        boolean html = file.toString().toLowerCase(Locale.ROOT).endsWith(".html");
        Engine engine = html
                ? Engine.HTML
                : switch (config.renderer()) {
                    case "marked" -> Engine.MARKED;
                    case "markdown-it", "markdown-it-plus" -> Engine.MARKDOWN_IT;
                    default -> Engine.COMMONMARK;
                };
        boolean nunjucks = frontMatter
                .root()
                .text("disableNunjucks")
                .filter("true"::equals)
                .isEmpty();
        return new Dialect(engine, nunjucks ? Set.of(Template.NUNJUCKS) : Set.of(), true);
    }

    @Override
    public Profile profile() {
        boolean configured = config.text("future").filter("false"::equals).isPresent();
        return configured ? super.profile().withFuture(false) : super.profile();
    }

    @Override
    public Optional<Value> value(Post post, String path) {
        return page(post).key(path);
    }

    private HexoPost page(Post post) {
        return new HexoPost(config, AbstractLinks.file(post), post.frontMatter().root());
    }

    @Override
    Optional<String> ownUrl() {
        return config.text("url").flatMap(UrlPath::origin);
    }

    @Override
    Optional<Path> atOwnUrl(UrlPath path) {
        return references.stream()
                .flatMap(era -> era.places().file(path).stream())
                .findFirst();
    }

    @Override
    Reference reference(Post post, Image image) {
        Reference reference = super.reference(post, image);
        return switch (image.syntax()) {
            case TAG_PLUGIN -> {
                Reference tagged = reference.withUse(Use.TAG_PLUGIN);
                yield HexoTag.of(post.source().slice(image.span()))
                        .map(tag -> reference(tagged, tag))
                        .orElse(tagged);
            }
            // Markdown takes what stands in for the tag for a path, and encodes it
            case MARKDOWN ->
                HexoTag.of(image.target())
                        .filter(tag ->
                                tag.name().equals("asset_path") && !tag.words().isEmpty())
                        .map(tag -> reference
                                .withUse(Use.IMG_TAG)
                                .withText(tag.words().get(0)))
                        .orElse(reference);
            default -> reference;
        };
    }

    private Reference reference(Reference reference, HexoTag tag) {
        if (scripts.mayDefine(tag.name())) {
            // what the theme's own tag does with it is not known
            return reference.withText("{%");
        }
        if (tag.isImage()) {
            return reference.withUse(Use.IMG_TAG).withText(tag.url().orElse(reference.text()));
        }
        HexoPost post = page(reference.post());
        return tag.words().stream()
                .filter(word ->
                        references.get(0).places().assets().named(post, word).isPresent())
                .findFirst()
                .map(reference::withText)
                .orElse(reference);
    }

    /** {@code asset_path} writes the path of a file of the post's own folder. */
    @Override
    Optional<Reference> expand(Reference reference) {
        return reference.use().isRawHtml()
                ? HexoTag.of(reference.text())
                        .filter(tag ->
                                tag.name().equals("asset_path") && !tag.words().isEmpty())
                        .map(tag -> reference
                                .withUse(Use.ASSET_PATH)
                                .withText(tag.words().get(0)))
                        .or(() -> Optional.of(reference))
                : Optional.of(reference);
    }

    /** What one of the versions shows is shown; what all break is broken as the newest breaks it. */
    @Override
    Resolution resolve(Reference reference, Target.Local target) {
        if (config.rewritesImages() && reference.use().isImage()) {
            return new Unknown("plugin");
        }
        HexoPost post = page(reference.post());
        Resolution last = new Unknown("version");
        Optional<Resolution> unknown = Optional.empty();
        for (HexoReferences era : references) {
            last = era.resolve(post, reference, target);
            if (last instanceof Found) {
                return last;
            }
            unknown = last instanceof Unknown ? Optional.of(last) : unknown;
        }
        return unknown.orElse(last);
    }

    @Override
    Optional<String> excuse(Reference reference, Target.Local target, Broken broken) {
        if (reference.use() == Use.MARKDOWN && broken.reason() == Reason.OUTSIDE && !config.knowsRenderer()) {
            return Optional.of("renderer");
        }
        if (reference.use() == Use.SHORTCODE && !target.isAbsolute()) {
            return Optional.of("theme");
        }
        boolean own = reference.use().isAssetOfPost() || broken.reason() != Reason.MISSING;
        return !own && themeMaySupply(broken) ? Optional.of("theme") : Optional.empty();
    }

    /** A theme of npm or another checkout brings folders that the blog does not have itself. */
    private boolean themeMaySupply(Broken broken) {
        int slash = broken.lookedFor().lastIndexOf('/');
        return config.themeSource().isEmpty()
                && slash > 0
                && !files().isFolder(root(), broken.lookedFor().substring(0, slash))
                && broken.lookedFor().matches("[^/]++/(?:images?|img|imgs|css|js|lib|libs|assets|fonts|medias)/.*+");
    }

    /** As the newest of the versions that it may be has it. */
    private Optional<UrlPath> pageUrl(Post post) {
        return references.get(references.size() - 1).places().page(page(post));
    }

    @Override
    public PageLinks links() {
        return links;
    }
}
