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
import io.github.contentlint.site.Resolution.Found;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A blog of Jekyll (4.3.1), with or without the theme Chirpy (7.2). */
final class JekyllSite extends AbstractSite {

    static final List<String> EXTENSIONS = List.of("md", "markdown", "mkd", "mkdn", "mkdown", "html");
    private final JekyllConfig config;
    private final JekyllFiles sources;
    private final JekyllPages pages;
    private final JekyllTemplates templates;
    private final UrlSpace space;
    private final JekyllExcuses excuses;
    private final JekyllIncludes includes;
    private final ChirpyMedia chirpy;
    private final JekyllRelativeLinks relativeLinks;
    private final Optional<String> url;
    private final PagesHost ownHost;
    private final Profile profile;
    private final PageLinks links;

    /**
     * @param version of Jekyll, empty where it is not known
     */
    JekyllSite(Path root, Optional<SiteVersion> version) {
        super(Generator.JEKYLL, root);
        this.config = new JekyllConfig(root, files());
        this.sources = new JekyllFiles(root, config);
        boolean starter =
                config.isChirpy() && config.values().root().get("defaults").isEmpty();
        this.pages = new JekyllPages(config, starter ? Chirpy.defaults() : JekyllDefaults.of(config.values()));
        this.space = new UrlSpace(root, files(), sources.mounts(config), config.base());
        this.excuses = new JekyllExcuses(config, files());
        Path folder = Folders.below(config.source(), config.text("includes_dir").orElse("_includes"));
        this.includes = new JekyllIncludes(files(), folder, file -> dialect(file, FrontMatter.none()));
        this.templates = new JekyllTemplates(
                config.base(),
                version,
                pages,
                new JekyllVariables(config, new JekyllData(config), excuses.addKeys()),
                path -> path.below(config.base()).flatMap(space::file).isPresent());
        this.relativeLinks = new JekyllRelativeLinks(config, files(), sources);
        this.chirpy = new ChirpyMedia(config, Checkout.around(root));
        this.url = config.text("url").flatMap(UrlPath::origin);
        this.ownHost = new PagesHost(root, files(), config.base(), url);
        boolean future = config.text("future").filter("true"::equals).isPresent();
        this.profile = future ? super.profile().withFuture(true) : super.profile();
        this.links = new JekyllLinks(this, config, sources, pages, this::pageUrl);
    }

    @Override
    public List<Path> configurations() {
        return Config.file(root(), JekyllConfig.FILES).stream().toList();
    }

    @Override
    public Optional<String> theme() {
        return config.theme();
    }

    @Override
    public Set<String> packages() {
        return config.gems();
    }

    @Override
    public List<String> postPatterns() {
        String source = prefix(config.source());
        String collections = prefix(config.collectionsFolder());
        List<String> patterns = new ArrayList<>();
        for (String extension : EXTENSIONS) {
            patterns.add(source + "**/_posts/**/*." + extension);
            patterns.add(source + "**/_drafts/**/*." + extension);
            config.collections().stream()
                    .filter(label -> !Chirpy.isPages(config, label))
                    .forEach(label -> patterns.add(collections + "_" + label + "/**/*." + extension));
        }
        return List.copyOf(patterns);
    }

    private String prefix(Path folder) {
        return folder.equals(root()) ? "" : relative(folder) + "/";
    }

    @Override
    public List<String> excludedPatterns() {
        return excluded(config.destination() + "/**", "**/vendor/**", "**/.jekyll-cache/**");
    }

    @Override
    public boolean enters(Path folder) {
        return sources.enters(folder);
    }

    @Override
    public boolean reads(Path file) {
        return sources.reads(file);
    }

    @Override
    public boolean publishes(Path file) {
        return sources.publishes(file);
    }

    @Override
    public FrontMatterStyle frontMatterStyle() {
        return FrontMatterStyle.JEKYLL;
    }

    @Override
    public Dialect dialect(Path file, FrontMatter frontMatter) {
        boolean html = file.toString().toLowerCase(Locale.ROOT).endsWith(".html");
        boolean liquid = frontMatter
                .root()
                .text("render_with_liquid")
                .or(() -> pages.preset(file, "render_with_liquid").flatMap(Config::first))
                .map(text -> !text.equals("false"))
                .orElse(true);
        Set<Template> liquidOrNone = liquid ? Set.of(Template.LIQUID) : Set.of();
        return html ? new Dialect(Engine.HTML, liquidOrNone, true) : config.markdown(liquidOrNone);
    }

    @Override
    public Profile profile() {
        return profile;
    }

    @Override
    public Optional<Value> value(Post post, String path) {
        Optional<Value> own = post.frontMatter().root().find(path);
        return own.isPresent() ? own : value(pages.keys(post), pages.place(post), path);
    }

    private static Optional<Value> value(Layers keys, JekyllPost place, String path) {
        Optional<Value> value = keys.find(path);
        if (value.isPresent()) {
            return value;
        }
        return switch (path) {
            case "date" -> place.date().map(date -> derived(date, Value.Scalar.Kind.DATE));
            case "slug" -> Optional.of(derived(place.slug(), Value.Scalar.Kind.STRING));
            case "tags" -> keys.find("tag");
            case "categories" ->
                keys.find("category")
                        .or(() -> place.categories().stream()
                                .findFirst()
                                .map(category -> derived(category, Value.Scalar.Kind.STRING)));
            default -> Optional.empty();
        };
    }

    @Override
    Optional<String> ownUrl() {
        return url;
    }

    @Override
    Optional<Path> atOwnUrl(UrlPath path) {
        return path.below(config.base()).flatMap(space::file);
    }

    @Override
    boolean servesAllAt(UrlPath path) {
        return ownHost.servesAllAt(path);
    }

    @Override
    Optional<Resolution> unprinted(Reference reference) {
        return switch (templates.prints(reference)) {
            case YES -> Optional.empty();
            case NO -> Optional.of(new Found(Optional.empty()));
            case UNKNOWN -> Optional.of(new Unknown("condition"));
        };
    }

    @Override
    Optional<Reference> expand(Reference reference) {
        return templates.expand(reference);
    }

    @Override
    public TakenIn takenIn(Post post) {
        return includes.of(post);
    }

    @Override
    Resolution resolve(Reference reference, Target.Local target) {
        boolean media = reference.use().isImage() && reference.use() != Use.HTML_EMBEDDED;
        if (config.isChirpy() && media && !ChirpyMedia.leaves(target.path())) {
            return resolveMedia(reference, target);
        }
        Optional<Path> linked = relativeLinks.file(reference, target, pages.place(reference.post()));
        if (linked.isPresent()) {
            return found(linked.get());
        }
        Optional<UrlPath> url = pageUrl(reference.post()).map(page -> page.resolve(target.path()));
        if (target.isAbsolute()) {
            url = Optional.of(UrlPath.of(target.path()));
        }
        return url.isEmpty()
                ? new Unknown("permalink")
                : resolve(url.get(), reference, target, path -> config.base() + "/" + path);
    }

    private Resolution resolveMedia(Reference reference, Target.Local target) {
        if (chirpy.cdn().isPresent()) {
            return new Unknown("cdn");
        }
        List<Resolution> resolutions = chirpy.urls(target.path(), pages.keys(reference.post())).stream()
                .map(url -> resolveMedia(url, reference, target))
                .toList();
        return resolutions.stream()
                .filter(resolution -> !(resolution instanceof Broken))
                .findFirst()
                .orElse(resolutions.get(0));
    }

    private Resolution resolveMedia(String url, Reference reference, Target.Local target) {
        if (url.startsWith(config.base())
                && url.startsWith("/")
                && !url.startsWith("/", config.base().length())) {
            // the base with a folder glued to it that has no slash in front
            return new Broken(Reason.MISSING, url.substring(1), Optional.empty());
        }
        Optional<UrlPath> path = url.startsWith("/")
                ? Optional.of(UrlPath.of(url))
                : pageUrl(reference.post()).map(page -> page.resolve(url));
        return path.map(p -> resolve(p, reference, target, file -> "/" + file)).orElse(new Unknown("permalink"));
    }

    @Override
    boolean resolvesFrontMatter() {
        return config.isChirpy();
    }

    private Resolution resolve(UrlPath url, Reference reference, Target.Local target, UnaryOperator<String> write) {
        Resolution resolution = space.resolve(url, reference, target, write);
        return resolution instanceof Broken ? otherWay(reference, target, url, resolution) : resolution;
    }

    /** Sources that Jekyll writes under another name, and plugins that copy more. */
    private Resolution otherWay(Reference reference, Target.Local target, UrlPath url, Resolution broken) {
        Optional<Path> renamed = url.below(config.base()).flatMap(this::renamed);
        if (renamed.isPresent()) {
            return found(renamed.get());
        }
        if (excuses.copiesFilesOfPosts()) {
            Optional<Path> beside = files().file(reference.folder(), target.path());
            return beside.<Resolution>map(AbstractSite::found).orElse(broken);
        }
        return broken;
    }

    private Optional<Path> renamed(UrlPath path) {
        return files().fileDecoded(config.source(), path.relative())
                .filter(file -> !file.endsWith(path.relative()))
                .or(() -> config.suffix().equals("/") && path.value().endsWith(".html")
                        ? Optional.empty()
                        : JekyllRendered.source(files(), config.source(), path));
    }

    private Optional<UrlPath> pageUrl(Post post) {
        return pages.url(post).map(path -> UrlPath.of(config.base() + path.value()));
    }

    @Override
    Optional<String> excuse(Reference reference, Target.Local target, Broken broken) {
        return broken.reason() == Reason.MISSING ? excuses.of(reference, target, broken) : Optional.empty();
    }

    @Override
    public PageLinks links() {
        return links;
    }
}
