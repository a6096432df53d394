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
import io.github.contentlint.site.Resolution.Found;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A blog of Hugo, of the version that its files tell, else of any. */
final class HugoSite extends AbstractSite {

    private static final String LOVEIT = "loveit";

    /** LoveIt's templates of posts, summaries and feeds read the first two, Hugo's own of Open Graph the third. */
    private static final Set<String> LOVEIT_IMAGES =
            Set.of("featuredImage", "featuredImagePreview", "images", FrontMatterImages.RESOURCES);

    private static final Set<String> IMAGES = Stream.concat(
                    FrontMatterImages.KEYS.stream(), Stream.of(FrontMatterImages.RESOURCES))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<Reason> NOT_THERE = EnumSet.of(Reason.MISSING, Reason.CASE, Reason.NORMALIZATION);

    /** A template that makes pages and files of data. */
    private static final String ADAPTER = "_content.gotmpl";

    private static final List<String> EXTENSIONS = List.of("md", "markdown", "html");

    private final HugoConfig config;
    private final HugoFrontMatter frontMatter;
    private final List<Path> themes;
    /** Whether some theme is not in the checkout, so that its templates and files are not known. */
    private final boolean unreadTheme;

    private final HugoLanguages languages;
    private final HugoResourceGlob resources;
    private final List<HugoSpace> spaces;
    private final PageLinks links;

    HugoSite(Path root, Optional<SiteVersion> version) {
        super(Generator.HUGO, root);
        this.config = new HugoConfig(root);
        this.frontMatter = new HugoFrontMatter(config);
        this.themes = config.themeFolders(root, config);
        this.unreadTheme =
                themes.stream().anyMatch(theme -> files().unsortedNames(theme).isEmpty());
        this.languages = new HugoLanguages(config);
        this.spaces = HugoEdition.of(version, version.isPresent() ? Optional.empty() : least()).stream()
                .map(edition -> new HugoSpace(root, files(), config, frontMatter, languages, edition))
                .toList();
        this.resources = new HugoResourceGlob(root, files());
        this.links = new HugoLinks(this, config);
    }

    @Override
    public List<Path> configurations() {
        return HugoConfig.files(root());
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
        return contentFolders()
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
        Path file = post.source().path().toAbsolutePath().normalize();
        return frontMatter.value(content(file), file, post.frontMatter().root(), path);
    }

    /** The least version with which the site and its themes say that they work. */
    private Optional<SiteVersion> least() {
        Stream<String> own = config.text("module.hugoVersion.min").stream();
        Stream<String> ofThemes = themes.stream()
                .flatMap(theme -> Stream.concat(
                        new HugoConfig(theme).text("module.hugoVersion.min").stream(),
                        Config.read(theme, List.of("theme.toml")).text("min_version").stream()));
        return Stream.concat(own, ofThemes)
                .flatMap(text -> SiteVersion.parse(text).stream())
                .max(Comparator.comparing(SiteVersion::major).thenComparing(SiteVersion::minor));
    }

    /** Those of the site itself. */
    Stream<Path> contentFolders() {
        return spaces.get(0).contentFolders().stream()
                .filter(folder -> themes.stream().noneMatch(folder::startsWith));
    }

    /** The content folder that holds a file. */
    Path content(Path file) {
        return contentFolders().filter(file::startsWith).findFirst().orElse(root());
    }

    @Override
    Optional<String> ownUrl() {
        return config.text("baseURL").flatMap(UrlPath::origin);
    }

    @Override
    Optional<Path> atOwnUrl(UrlPath path) {
        return path.below(config.base())
                .flatMap(inside -> spaces.stream()
                        .flatMap(space -> space.urls().file(inside).stream())
                        .findFirst());
    }

    /** Of the newest version in question. */
    @Override
    public TakenIn takenIn(Post post) {
        return post.body().tags().isEmpty()
                ? TakenIn.NOTHING
                : spaces.get(0).shortcodes().of(post, page(spaces.get(0), post));
    }

    HugoLanguages languages() {
        return languages;
    }

    /** Where the versions in question publish a post, as far as that is known. */
    List<HugoAddress> addresses(Post post) {
        return spaces.stream()
                .flatMap(space -> space.address(page(space, post), key -> value(post, key)).stream())
                .distinct()
                .toList();
    }

    /** Whether templates may rewrite the links of a post. */
    boolean hasLinkHook(Post post) {
        return unreadTheme || spaces.stream().anyMatch(space -> space.hasLinkHook(page(space, post)));
    }

    private HugoPage page(HugoSpace space, Post post) {
        return space.page(root(), post.source().path().toAbsolutePath().normalize());
    }

    /** Where several versions are in question, one that shows it is enough. */
    @Override
    Resolution resolve(Reference reference, Target.Local target) {
        List<Resolution> resolutions = new ArrayList<>();
        for (HugoSpace space : spaces) {
            Resolution resolution = resolve(space, reference, target);
            if (resolution instanceof Found) {
                return resolution;
            }
            resolutions.add(resolution);
        }
        return resolutions.stream()
                .filter(Unknown.class::isInstance)
                .findFirst()
                .orElse(resolutions.get(0));
    }

    private Resolution resolve(HugoSpace space, Reference reference, Target.Local target) {
        HugoPage page = space.page(root(), reference.file());
        if (reference.use() == Use.PAGE_RESOURCE) {
            return page.kind() == HugoPage.Kind.SINGLE
                    ? new Unknown("page resource")
                    : resources.resolve(reference, target);
        }
        List<String> urls = urls(space, page, reference);
        boolean known = urls.stream().noneMatch(url -> url.contains(GoValue.UNKNOWN_SIGN));
        Resolution resolution = space.resolve(
                known ? urls : List.of(reference.text()), reference, page, key -> value(reference.post(), key));
        if (!(resolution instanceof Broken broken)) {
            return resolution;
        }
        if (!known && exists(reference)) {
            return new Unknown("template of the site");
        }
        return shownElsewhere(page, reference)
                .<Resolution>map(AbstractSite::found)
                .orElseGet(() ->
                        new Broken(broken.reason(), relative(root().resolve(broken.lookedFor())), broken.suggestion()));
    }

    /** Whether some file is called so: whatever template looks for it may know where. */
    private boolean exists(Reference reference) {
        String path = Percent.decode(reference.text().replaceFirst("(?s)[?#].*+", ""));
        return !files().named(path.substring(path.lastIndexOf('/') + 1)).isEmpty();
    }

    /** Pages beside the {@code index.md} of a leaf bundle are shown by templates, on whatever page. */
    private Optional<Path> shownElsewhere(HugoPage page, Reference reference) {
        boolean inBundle = page.kind() == HugoPage.Kind.SINGLE
                && files().names(reference.folder()).stream().anyMatch(name -> name.startsWith("index."));
        return inBundle ? files().file(reference.folder(), Percent.decode(reference.text())) : Optional.empty();
    }

    /** The URLs that stand in the page. */
    private List<String> urls(HugoSpace space, HugoPage page, Reference reference) {
        return switch (reference.use()) {
            case MARKDOWN -> space.images().ofHook(page, reference.folder(), reference.text());
            case SHORTCODE -> space.images().ofShortcode(page, reference);
            default -> List.of(reference.text());
        };
    }

    @Override
    Optional<String> excuse(Reference reference, Target.Local target, Broken broken) {
        if (broken.reason() == Reason.MISSING && !files().named(ADAPTER).isEmpty()) {
            return Optional.of("content adapter");
        }
        if (!unreadTheme) {
            return Optional.empty();
        }
        if (!NOT_THERE.contains(broken.reason()) && reference.use() == Use.MARKDOWN && needsTheme(reference)) {
            return Optional.of("render hook");
        }
        return broken.reason() == Reason.MISSING && themeMaySupply(reference, broken)
                ? Optional.of("theme")
                : Optional.empty();
    }

    private boolean needsTheme(Reference reference) {
        HugoSpace space = spaces.get(0);
        return space.images().needsTheme(space.page(root(), reference.file()));
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
