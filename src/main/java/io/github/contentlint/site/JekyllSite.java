package io.github.contentlint.site;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Engine;
import io.github.contentlint.post.Dialect.Template;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A blog of Jekyll (4.3.1), with or without the theme Chirpy (7.2). */
final class JekyllSite extends AbstractSite {

    private static final List<String> EXTENSIONS = List.of("md", "markdown", "mkd", "mkdn", "mkdown", "html");
    private static final Set<String> STYLES = Set.of("css", "js", "map");

    private final Recent<Path, JekyllPost> places = new Recent<>();
    private final Recent<Path, Optional<UrlPath>> pageUrls = new Recent<>();
    private final JekyllConfig config;
    private final JekyllFiles sources;
    private final JekyllDefaults defaults;
    private final UrlSpace space;
    private final JekyllExcuses excuses;
    private final Optional<String> cdn;
    private final Optional<String> url;
    private final Profile profile;

    /**
     * @param version of Jekyll, empty where it is not known
     */
    JekyllSite(Path root, Optional<SiteVersion> version) {
        super(Generator.JEKYLL, root);
        this.config = new JekyllConfig(root, files());
        this.sources = new JekyllFiles(config);
        boolean chirpy =
                config.isChirpy() && config.values().root().get("defaults").isEmpty();
        this.defaults = chirpy ? Chirpy.defaults() : JekyllDefaults.of(config.values());
        this.space = new UrlSpace(root, files(), JekyllFiles.mounts(config), config.base());
        this.excuses = new JekyllExcuses(config, files());
        this.cdn = Chirpy.cdn(config);
        this.url = config.text("url").flatMap(UrlPath::origin);
        boolean future = config.text("future").filter("true"::equals).isPresent();
        this.profile = future ? super.profile().withFuture(true) : super.profile();
    }

    @Override
    public Optional<Path> configuration() {
        return Config.file(root(), JekyllConfig.FILES);
    }

    @Override
    public Optional<String> theme() {
        return config.theme();
    }

    @Override
    public List<String> postPatterns() {
        String source = prefix(config.source());
        String collections = prefix(config.collectionsFolder());
        List<String> patterns = new ArrayList<>();
        for (String extension : EXTENSIONS) {
            patterns.add(source + "**/_posts/**/*." + extension);
            patterns.add(source + "**/_drafts/**/*." + extension);
            config.collections().keySet().stream()
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
        String markdown = config.text("markdown").orElse("kramdown").toLowerCase(Locale.ROOT);
        Engine engine = html ? Engine.HTML : markdown.startsWith("commonmark") ? Engine.COMMONMARK : Engine.KRAMDOWN;
        boolean liquid = frontMatter
                .root()
                .text("render_with_liquid")
                .or(() -> defaultText(file, "render_with_liquid"))
                .map(text -> !text.equals("false"))
                .orElse(true);
        return new Dialect(engine, liquid ? Set.of(Template.LIQUID) : Set.of(), true);
    }

    private Optional<String> defaultText(Path file, String key) {
        JekyllPost place = place(file);
        return new Layers(defaults.of(place.path(), place.type()))
                .find(key)
                .flatMap(value -> Config.texts(value).stream().findFirst());
    }

    @Override
    public Profile profile() {
        return profile;
    }

    @Override
    public Optional<Value> value(Post post, String path) {
        Optional<Value> own = post.frontMatter().root().find(path);
        return own.isPresent() ? own : value(post, place(post.source().path()), path);
    }

    private Optional<Value> value(Post post, JekyllPost place, String path) {
        Optional<Value> value = merged(post, place, path);
        if (value.isPresent()) {
            return value;
        }
        return switch (path) {
            case "date" -> place.date().map(date -> derived(date, Value.Scalar.Kind.DATE));
            case "slug" -> Optional.of(derived(place.slug(), Value.Scalar.Kind.STRING));
            case "tags" -> merged(post, place, "tag");
            case "categories" ->
                merged(post, place, "category")
                        .or(() -> place.categories().stream()
                                .findFirst()
                                .map(category -> derived(category, Value.Scalar.Kind.STRING)));
            default -> Optional.empty();
        };
    }

    private Optional<Value> merged(Post post, JekyllPost place, String path) {
        List<Value.Mapping> layers = new ArrayList<>();
        layers.add(post.frontMatter().root());
        layers.addAll(defaults.of(place.path(), place.type()));
        return new Layers(layers).find(path);
    }

    private JekyllPost place(Path file) {
        return places.get(
                file, f -> JekyllPost.of(config.source(), f.toAbsolutePath().normalize()));
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
    Optional<Reference> expand(Reference reference) {
        String text = reference.text();
        if (!text.contains("{{") && !text.contains("{%")) {
            return Optional.of(reference);
        }
        if (!reference.post().dialect().templates().contains(Template.LIQUID)) {
            // Nothing fills it in: the browser asks for the braces.
            return Optional.of(reference.withText(text.replace("{{ site.", "%7B%7B site.")));
        }
        return new JekyllLiquid(config.base(), name -> variable(reference.post(), name))
                .expand(text)
                .map(expanded -> expanded.startsWith(JekyllLiquid.ORIGIN)
                        ? reference.withWholeUrl(expanded.substring(JekyllLiquid.ORIGIN.length()))
                        : reference.withText(expanded));
    }

    private Optional<String> variable(Post post, String name) {
        if (name.startsWith("site.")) {
            return config.text(name.substring("site.".length()));
        }
        return name.startsWith("page.")
                ? merged(post, place(post.source().path()), name.substring("page.".length()))
                        .flatMap(value -> Config.texts(value).stream().findFirst())
                : Optional.empty();
    }

    @Override
    Resolution resolve(Reference reference, Target.Local target) {
        boolean media =
                config.isChirpy() && reference.use().isImage() && !target.path().contains(":");
        if (media && cdn.isPresent()) {
            return new Unknown("cdn");
        }
        Optional<UrlPath> url = media
                ? Optional.of(UrlPath.of(config.base() + "/" + subpath(reference.post()) + "/" + target.path()))
                : target.isAbsolute()
                        ? Optional.of(UrlPath.of(target.path()))
                        : pageUrl(reference.post()).map(page -> page.resolve(target.path()));
        if (url.isEmpty()) {
            return new Unknown("permalink");
        }
        String before = media ? "/" : config.base() + "/";
        Resolution resolution = space.resolve(url.get(), reference, target, path -> before + path);
        return resolution instanceof Broken ? otherWay(reference, target, url.get(), resolution) : resolution;
    }

    /** Sources that Jekyll renders to another name, and plugins that copy more. */
    private Resolution otherWay(Reference reference, Target.Local target, UrlPath url, Resolution broken) {
        Optional<Path> rendered = url.below(config.base()).flatMap(this::rendered);
        if (rendered.isPresent()) {
            return found(rendered.get());
        }
        if (excuses.copiesFilesOfPosts() || excuses.rewritesRelative()) {
            Optional<Path> beside = files().file(reference.folder(), target.path());
            return beside.<Resolution>map(AbstractSite::found).orElse(broken);
        }
        return broken;
    }

    /** {@code main.css} comes of {@code main.scss}. */
    private Optional<Path> rendered(UrlPath path) {
        String value = path.value();
        int dot = value.lastIndexOf('.');
        if (dot < 0 || !STYLES.contains(value.substring(dot + 1))) {
            return Optional.empty();
        }
        return List.of(".scss", ".sass", ".coffee").stream()
                .flatMap(extension -> space.file(new UrlPath(value.substring(0, dot) + extension)).stream())
                .findFirst();
    }

    private String subpath(Post post) {
        JekyllPost place = place(post.source().path());
        return merged(post, place, "media_subpath")
                .or(() -> merged(post, place, "img_path"))
                .flatMap(value -> Config.texts(value).stream().findFirst())
                .orElse("");
    }

    /** Of a path there is one post in a run. */
    private Optional<UrlPath> pageUrl(Post post) {
        return pageUrls.get(post.source().path(), path -> permalink(post));
    }

    private Optional<UrlPath> permalink(Post post) {
        JekyllPost place = place(post.source().path());
        return new JekyllPermalink(config, place, key -> merged(post, place, key))
                .path()
                .map(path -> UrlPath.of(config.base() + path.value()));
    }

    @Override
    Optional<String> excuse(Reference reference, Target.Local target, Broken broken) {
        return broken.reason() == Reason.MISSING ? excuses.of(reference, target, broken) : Optional.empty();
    }
}
