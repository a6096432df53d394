package io.github.contentlint.site;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Engine;
import io.github.contentlint.post.Dialect.Template;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.FrontMatterImages;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import io.github.contentlint.site.Reference.Use;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A blog of Hugo (0.111.3, and the embedded image hook of later ones). */
final class HugoSite extends AbstractSite {

    private static final String LOVEIT = "loveit";

    /** LoveIt's templates of posts, summaries and feeds read the first two, Hugo's own of Open Graph the third. */
    private static final Set<String> LOVEIT_IMAGES =
            Set.of("featuredImage", "featuredImagePreview", "images", FrontMatterImages.RESOURCES);

    private static final Set<String> IMAGES = Stream.concat(
                    FrontMatterImages.KEYS.stream(), Stream.of(FrontMatterImages.RESOURCES))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern PAGE = Pattern.compile(".*\\.(?:md|markdown|mdown|html|htm|org|adoc|rst|pandoc)");
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-.*+");
    private static final List<String> EXTENSIONS = List.of("md", "markdown", "html");

    private final HugoConfig config;
    private final HugoCascade cascade;
    private final UrlSpace space;
    private final List<Path> assets;
    private final HugoResources resources;
    private final HugoShortcodes shortcodes;
    private final boolean hook;
    private final boolean ownShortcodes;
    private final PageLinks links;

    HugoSite(Path root) {
        super(Generator.HUGO, root);
        this.config = new HugoConfig(root);
        this.cascade = new HugoCascade(config);
        this.space = new UrlSpace(root, files(), mounts(), config.base());
        this.assets = assetFolders();
        this.shortcodes = new HugoShortcodes(root, config, files());
        this.resources = new HugoResources(root, files());
        this.hook = config.hasUnreadTheme()
                || hasTemplate("render-image", "layouts/_default/_markup", "layouts/_markup", "layouts/posts/_markup");
        this.ownShortcodes = hasTemplate("", "layouts/shortcodes", "layouts/_shortcodes");
        boolean linkHook = config.hasUnreadTheme()
                || hasTemplate("render-link", "layouts/_default/_markup", "layouts/_markup", "layouts/posts/_markup");
        this.links = new HugoLinks(this, config, linkHook);
    }

    private List<Mount> mounts() {
        List<Mount> mounts = new ArrayList<>();
        config.staticFolders().forEach(folder -> mounts.add(staticMount(folder)));
        config.themeFolders().forEach(theme -> mounts.add(staticMount(theme.resolve("static"))));
        config.contentFolders()
                .forEach(folder -> mounts.add(new Mount(
                        folder,
                        path -> !PAGE.matcher(path.toLowerCase(Locale.ROOT)).matches())));
        return mounts;
    }

    /** Hugo copies linked files, but does not follow links to folders. */
    private Mount staticMount(Path folder) {
        return new Mount(folder, path -> !files().isBehindLink(folder, path));
    }

    private List<Path> assetFolders() {
        return Stream.concat(
                        config.assetFolders().stream(),
                        config.themeFolders().stream().map(theme -> theme.resolve("assets")))
                .toList();
    }

    /** Whether the site or a theme has a template whose name starts so in one of these folders. */
    private boolean hasTemplate(String prefix, String... folders) {
        return Stream.concat(Stream.of(root()), config.themeFolders().stream())
                .flatMap(base -> Stream.of(folders).map(base::resolve))
                .flatMap(folder -> files().names(folder).stream())
                .anyMatch(name -> name.startsWith(prefix));
    }

    @Override
    public List<Path> configurations() {
        Path folder = root().resolve(HugoConfig.DEFAULT_FOLDER);
        return Stream.concat(
                        Config.file(root(), HugoConfig.FILES).stream(),
                        files().names(folder).stream()
                                .filter(HugoConfig::isConfiguration)
                                .map(folder::resolve))
                .filter(Files::isRegularFile)
                .toList();
    }

    @Override
    public Optional<String> theme() {
        return config.themes().stream()
                .findFirst()
                .map(name -> name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
    }

    @Override
    public Set<String> imageKeys() {
        return theme().filter(LOVEIT::equals).isPresent() ? LOVEIT_IMAGES : IMAGES;
    }

    @Override
    public List<String> postPatterns() {
        return config.contentFolders().stream()
                .map(this::relative)
                .flatMap(folder -> EXTENSIONS.stream().map(extension -> folder + "/**/*." + extension))
                .toList();
    }

    @Override
    public List<String> excludedPatterns() {
        return excluded(config.publishFolder() + "/**", "themes/**", "resources/**", "archetypes/**");
    }

    @Override
    public FrontMatterStyle frontMatterStyle() {
        return FrontMatterStyle.HUGO;
    }

    @Override
    public Dialect dialect(Path file, FrontMatter frontMatter) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String markup = HugoKeys.text(frontMatter.root(), "markup").orElse("").toLowerCase(Locale.ROOT);
        if (markup.equals("html") || markup.isEmpty() && (name.endsWith(".html") || name.endsWith(".htm"))) {
            return new Dialect(Engine.HTML, Set.of(Template.HUGO_SHORTCODES), true);
        }
        boolean goldmark =
                !config.text("markup.defaultMarkdownHandler").orElse("goldmark").equals("blackfriday");
        return new Dialect(
                goldmark ? Engine.GOLDMARK : Engine.COMMONMARK,
                Set.of(Template.HUGO_SHORTCODES),
                !goldmark || config.flag("markup.goldmark.renderer.unsafe"));
    }

    @Override
    public Profile profile() {
        boolean configured = config.text("buildFuture").filter("true"::equals).isPresent();
        return configured ? super.profile().withFuture(true) : super.profile();
    }

    @Override
    public Optional<Value> value(Post post, String path) {
        Optional<Value> own = HugoKeys.find(post.frontMatter().root(), path);
        if (own.isPresent()) {
            return own;
        }
        Path file = post.source().path().toAbsolutePath().normalize();
        return cascade.of(content(file), file).stream()
                .flatMap(set -> HugoKeys.find(set, path).stream())
                .findFirst()
                .or(() -> path.equals("date") ? dateOfName(file) : Optional.empty());
    }

    private Optional<Value> dateOfName(Path file) {
        boolean configured = config.texts("frontmatter.date").contains(":filename");
        return Optional.of(DATED.matcher(file.getFileName().toString()))
                .filter(matcher -> configured && matcher.matches())
                .map(matcher -> derived(matcher.group(1), Value.Scalar.Kind.DATE));
    }

    /** The content folder that holds a file. */
    private Path content(Path file) {
        return config.contentFolders().stream()
                .filter(file::startsWith)
                .findFirst()
                .orElse(root());
    }

    @Override
    Optional<String> ownUrl() {
        return config.text("baseURL").flatMap(UrlPath::origin);
    }

    @Override
    Optional<Path> atOwnUrl(UrlPath path) {
        return path.below(config.base()).flatMap(space::file);
    }

    @Override
    public TakenIn takenIn(Post post) {
        return ownShortcodes ? shortcodes.of(post) : TakenIn.NOTHING;
    }

    @Override
    Resolution resolve(Reference reference, Target.Local target) {
        Path content = content(reference.file());
        HugoPage page = HugoPage.of(content, reference.file());
        if (reference.use() == Use.PAGE_RESOURCE) {
            return page.bundle() ? resources.resolve(reference, target) : new Unknown("page resource");
        }
        boolean near = !target.isAbsolute() && (page.bundle() || inBundle(reference));
        Optional<Path> beside = near ? files().file(reference.folder(), target.path()) : Optional.empty();
        Optional<Path> file = beside.or(() -> asset(target));
        if (file.isPresent()) {
            return found(file.get());
        }
        Optional<UrlPath> url = target.isAbsolute()
                ? Optional.of(UrlPath.of(target.path()))
                : page.path(config, key -> value(reference.post(), key))
                        .map(path -> UrlPath.of(config.base() + path.value()).resolve(target.path()));
        if (url.isEmpty()) {
            return new Unknown("permalink");
        }
        boolean prefixed = config.flag("canonifyURLs") || config.flag("relativeURLs");
        if (prefixed && target.isAbsolute() && space.file(url.get()).isPresent()) {
            return found(space.file(url.get()).orElseThrow());
        }
        Resolution resolution = space.resolve(url.get(), reference, target, path -> config.base() + "/" + path);
        return near && resolution instanceof Broken broken ? inFolder(reference, target, broken) : resolution;
    }

    /** The author of a bundle looks for a file in the bundle's folder first. */
    private Broken inFolder(Reference reference, Target.Local target, Broken broken) {
        return broken.reason() == Reason.MISSING
                ? new Broken(Reason.MISSING, relative(reference.folder().resolve(target.path())), broken.suggestion())
                : broken;
    }

    /** Pages beside the {@code index.md} of a leaf bundle are shown by templates, on whatever page. */
    private boolean inBundle(Reference reference) {
        return files().names(reference.folder()).stream().anyMatch(name -> name.startsWith("index."));
    }

    private Optional<Path> asset(Target.Local target) {
        return assets.stream()
                .flatMap(
                        folder -> files().file(folder, UrlPath.of(target.path()).relative()).stream())
                .findFirst();
    }

    @Override
    Optional<String> excuse(Reference reference, Target.Local target, Broken broken) {
        boolean exists =
                !EnumSet.of(Reason.MISSING, Reason.CASE, Reason.NORMALIZATION).contains(broken.reason());
        if (hook && exists && (reference.use() == Use.MARKDOWN || reference.use() == Use.SHORTCODE)) {
            return Optional.of("render hook");
        }
        if (reference.use() == Use.SHORTCODE && ownShortcodes && (exists || isAnywhere(target))) {
            return Optional.of("shortcode");
        }
        if (broken.reason() == Reason.CASE && onlyFoldersDiffer(target, broken)) {
            return Optional.of("lower-cased path");
        }
        if (broken.reason() == Reason.MISSING && config.hasUnreadTheme() && themeMaySupply(reference, broken)) {
            return Optional.of("theme");
        }
        return Optional.empty();
    }

    private boolean isAnywhere(Target.Local target) {
        String end = UrlPath.of(target.path()).value();
        return files().named(end.substring(end.lastIndexOf('/') + 1)).stream()
                .anyMatch(file -> ("/" + relative(file)).endsWith(end));
    }

    /** Hugo writes the folders of pages in lower case. */
    private static boolean onlyFoldersDiffer(Target.Local target, Broken broken) {
        String name = target.path().substring(target.path().lastIndexOf('/') + 1);
        return broken.suggestion()
                .filter(s -> Percent.decode(s).endsWith("/" + name))
                .isPresent();
    }

    private boolean themeMaySupply(Reference reference, Broken broken) {
        int slash = broken.lookedFor().lastIndexOf('/');
        return !reference.use().isImage()
                || slash < 0
                || !files().isFolder(root(), broken.lookedFor().substring(0, slash));
    }

    @Override
    public PageLinks links() {
        return links;
    }
}
