package io.github.contentlint.site;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Engine;
import io.github.contentlint.post.Dialect.Template;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import io.github.contentlint.site.Reference.Use;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A blog of Hexo (8.1.2 with hexo-renderer-marked 7.0.1, {@code lib/renderer.js}). */
final class HexoSite extends AbstractSite {

    private static final Pattern ASSET_PATH =
            Pattern.compile("\\{%-?\\s*+asset_path\\s++[\"']?+([^\\s\"'%]++)[\"']?+\\s*+-?%\\}");

    private final HexoConfig config;
    private final UrlSpace space;
    private final boolean marked;
    private final PageLinks links;

    HexoSite(Path root) {
        super(Generator.HEXO, root);
        this.config = new HexoConfig(root);
        List<Mount> mounts = new ArrayList<>();
        mounts.add(new Mount(config.source(), this::publishes));
        config.themeSource().ifPresent(source -> mounts.add(new Mount(source, path -> !hidden(path))));
        this.space = new UrlSpace(root, files(), mounts, config.base());
        this.marked = config.renderer().equals("marked");
        this.links = new HexoLinks(this, config, post -> pageUrl(new Reference(post, "", Use.MARKDOWN, 0)));
    }

    private boolean publishes(String path) {
        return !hidden(path)
                || config.included().stream()
                        .anyMatch(glob -> Glob.pattern(glob).matcher(path).matches());
    }

    private static boolean hidden(String path) {
        return path.startsWith("_") || path.startsWith(".") || path.contains("/_") || path.contains("/.");
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
        Optional<Value> own = post.frontMatter().root().find(path);
        return own.or(() -> switch (path) {
            case "tags" -> post.frontMatter().root().find("tag");
            case "categories" -> post.frontMatter().root().find("category");
            case "date" ->
                HexoName.of(
                                config,
                                postName(post.source().path().toAbsolutePath().normalize()))
                        .date()
                        .map(date -> derived(date, Value.Scalar.Kind.DATE));
            default -> Optional.empty();
        });
    }

    @Override
    Optional<String> ownUrl() {
        return config.text("url").flatMap(UrlPath::origin);
    }

    @Override
    Optional<Path> atOwnUrl(UrlPath path) {
        return path.below(config.base()).flatMap(space::file);
    }

    /**
     * {@code {% asset_path a.png %}} looks where {@code asset_img} does, and writes the address alone. (In Markdown, the
     * renderer takes the place of the tag for the address.)
     */
    @Override
    Optional<Reference> expand(Reference reference) {
        Matcher path = ASSET_PATH.matcher(reference.text());
        boolean filled = reference.use().isRawHtml() && path.matches();
        return Optional.of(
                filled
                        ? new Reference(reference.post(), path.group(1), Use.ASSET_PATH, reference.offset())
                        : reference);
    }

    @Override
    Resolution resolve(Reference reference, Target.Local target) {
        return switch (reference.use()) {
            case TAG_PLUGIN, ASSET_PATH -> tag(reference, target);
            case MARKDOWN -> markdown(reference, target);
            case FRONT_MATTER -> frontMatter(reference, target);
            case HTML_IMAGE, HTML_EMBEDDED, HTML_ASSET, SHORTCODE, PAGE_RESOURCE -> asWritten(reference, target);
        };
    }

    /** {@code asset_img} looks for this very name in the post's own folder, and writes nothing where there is none. */
    private Resolution tag(Reference reference, Target.Local target) {
        String name = UrlPath.of(target.path()).relative();
        String lookedFor = relative(assetFolder(reference)) + "/" + name;
        Optional<Path> file = files().file(assetFolder(reference), name);
        if (file.isEmpty()) {
            return new Broken(Reason.MISSING, lookedFor, Optional.empty());
        }
        if (!config.hasAssetFolders()) {
            return new Broken(Reason.NOT_PUBLISHED, lookedFor, Optional.empty());
        }
        return name.equals(target.path())
                ? found(file.get())
                : new Broken(
                        Reason.OUTSIDE, lookedFor, Optional.of(name).filter(n -> reference.use() == Use.TAG_PLUGIN));
    }

    private Resolution markdown(Reference reference, Target.Local target) {
        boolean prepends = marked && !config.flag("relative_link", false) && config.flag("marked.prependRoot", true);
        if (!target.isAbsolute() && marked && config.hasAssetFolders() && config.flag("marked.postAsset", false)) {
            Optional<Path> file = inAssetFolder(reference, target);
            if (file.isPresent()) {
                return found(file.get());
            }
        }
        return prepends
                ? at(UrlPath.of(config.base() + "/" + target.path()), reference, target, path -> "/" + path)
                : asWritten(reference, target);
    }

    /** Themes put the root, an image host or nothing in front. */
    private Resolution frontMatter(Reference reference, Target.Local target) {
        return inAssetFolder(reference, target)
                .<Resolution>map(AbstractSite::found)
                .orElseGet(() -> at(UrlPath.of(config.base() + "/" + target.path()), reference, target, p -> "/" + p));
    }

    /** The browser follows it from the page. */
    private Resolution asWritten(Reference reference, Target.Local target) {
        UnaryOperator<String> write = path -> config.base() + "/" + path;
        if (target.isAbsolute()) {
            return at(UrlPath.of(target.path()), reference, target, write);
        }
        if (config.hasAssetFolders() && inAssetFolder(reference, target).isPresent()) {
            return found(inAssetFolder(reference, target).orElseThrow());
        }
        return pageUrl(reference)
                .map(page -> at(page.resolve(target.path()), reference, target, write))
                .orElse(new Unknown("permalink"));
    }

    private Optional<UrlPath> pageUrl(Reference reference) {
        HexoName name = HexoName.of(config, postName(reference.file()));
        return HexoPermalink.path(config, name.slug(), key -> value(reference.post(), key))
                .map(page -> UrlPath.of(config.base() + page.value()));
    }

    private Resolution at(UrlPath url, Reference reference, Target.Local target, UnaryOperator<String> write) {
        Optional<Path> asset = Optional.of(config)
                .filter(HexoConfig::hasAssetFolders)
                .flatMap(c -> pageUrl(reference))
                .filter(page -> url.value().startsWith(page.folder()))
                .map(page -> url.value().substring(page.folder().length()))
                .flatMap(path -> files().file(assetFolder(reference), path));
        if (asset.isPresent()) {
            return found(asset.get());
        }
        Resolution resolution = space.resolve(url, reference, target, write);
        return resolution instanceof Broken broken
                ? besideThePost(reference, target, broken).orElse(broken)
                : resolution;
    }

    /** A file of the post's own folder, which is published, but at the URL of the page. */
    private Optional<Broken> besideThePost(Reference reference, Target.Local target, Broken broken) {
        Optional<Path> asset = inAssetFolder(reference, target)
                .or(() -> files().file(reference.folder(), target.path()))
                .filter(file -> config.hasAssetFolders() && file.startsWith(assetFolder(reference)));
        return asset.map(file ->
                        assetFolder(reference).relativize(file).toString().replace('\\', '/'))
                .map(name -> new Broken(Reason.OUTSIDE, broken.lookedFor(), write(reference, UrlPath.encode(name))));
    }

    private Optional<String> write(Reference reference, String name) {
        boolean markdown = reference.use() == Use.MARKDOWN && marked && config.flag("marked.prependRoot", true);
        return markdown && config.flag("marked.postAsset", false)
                ? Optional.of(name)
                : pageUrl(reference)
                        .map(page -> page.resolve(name))
                        .flatMap(url -> markdown ? url.below(config.base()) : Optional.of(url))
                        .map(UrlPath::value);
    }

    private Optional<Path> inAssetFolder(Reference reference, Target.Local target) {
        return target.isAbsolute() ? Optional.empty() : files().file(assetFolder(reference), target.path());
    }

    private static Path assetFolder(Reference reference) {
        return reference.folder().resolve(stem(reference.file().getFileName().toString()));
    }

    private static String stem(String name) {
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** The path below the folder of posts, without extension. */
    private String postName(Path file) {
        Path posts = config.source().resolve("_posts");
        Path from = file.startsWith(posts) ? posts : config.source();
        return stem((file.startsWith(from) ? from.relativize(file) : file.getFileName())
                .toString()
                .replace('\\', '/'));
    }

    @Override
    Optional<String> excuse(Reference reference, Target.Local target, Broken broken) {
        if (config.rewritesImages() && reference.use().isImage()) {
            return Optional.of("plugin");
        }
        if (!marked && reference.use() == Use.MARKDOWN && broken.reason() == Reason.OUTSIDE) {
            return Optional.of("renderer");
        }
        if (reference.use() == Use.SHORTCODE && !target.isAbsolute()) {
            return Optional.of("theme");
        }
        if (broken.reason() != Reason.MISSING || reference.use().isAssetOfPost()) {
            return Optional.empty();
        }
        if (config.hasAssetFolders() && target.isAbsolute() && isAssetOfAnotherPost(target)) {
            return Optional.of("asset of another post");
        }
        return themeMaySupply(broken) ? Optional.of("theme") : Optional.empty();
    }

    /** Whether a folder of assets holds a file of this name, whose post lies at a URL that ends with the folder's name. */
    private boolean isAssetOfAnotherPost(Target.Local target) {
        UrlPath url = UrlPath.of(target.path());
        String[] folders = url.folder().split("/");
        String last = folders.length == 0 ? "" : folders[folders.length - 1];
        return !last.isEmpty()
                && files().named(url.value().substring(url.folder().length())).stream()
                        .anyMatch(file ->
                                file.getParent().getFileName().toString().endsWith(last));
    }

    /** A theme of npm or another checkout brings folders that the blog does not have itself. */
    private boolean themeMaySupply(Broken broken) {
        int slash = broken.lookedFor().lastIndexOf('/');
        return config.themeSource().isEmpty()
                && slash > 0
                && !files().isFolder(root(), broken.lookedFor().substring(0, slash))
                && broken.lookedFor().matches("[^/]++/(?:images?|img|imgs|css|js|lib|libs|assets|fonts|medias)/.*+");
    }

    @Override
    public PageLinks links() {
        return links;
    }
}
