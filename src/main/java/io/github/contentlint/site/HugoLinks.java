package io.github.contentlint.site;

import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import io.github.contentlint.site.Destination.Nowhere;
import io.github.contentlint.site.Destination.Own;
import io.github.contentlint.site.Destination.Page;
import io.github.contentlint.site.Destination.Settled;
import io.github.contentlint.site.Destination.Source;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links of Hugo (0.111.3), and the link hook of later ones. */
final class HugoLinks extends AbstractLinks {

    private static final Pattern REF = Pattern.compile("\\{\\{[<%]\\s*+(?:rel)?ref\\s++(?:path\\s*+=\\s*+)?"
            + "(?:\"([^\"]*+)\"|'([^']*+)'|`([^`]*+)`|([^\\s>%]++))[^{}]*[>%]\\}\\}([^{}]*+)");

    /** What Hugo drops of a file's name (0.111.3, {@code paths.Sanitize}); white space becomes a hyphen. */
    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\s._/\\\\#+~@%-]++");

    private static final List<String> SOURCES = List.of("", ".md", ".markdown", ".html", "/index.md", "/_index.md");

    private final HugoConfig config;
    private final boolean hook;
    private final AnchorReader anchors;
    private final boolean knowsPaths;

    /**
     * @param hook whether templates may rewrite the links of Markdown
     */
    HugoLinks(HugoSite site, HugoConfig config, boolean hook) {
        super(site);
        this.config = config;
        this.hook = hook
                || languages().size() > 1
                || config.find("markup.goldmark.renderHooks.link").isPresent();
        this.knowsPaths = knowsPaths(config);
        this.anchors = new AnchorReader(style(), UnaryOperator.identity());
    }

    /** Whether nothing is configured of what {@link HugoPage} does not read. */
    private static boolean knowsPaths(HugoConfig config) {
        boolean slices =
                config.find("permalinks").map(HugoLinks::text).orElse("").contains("[");
        return !slices
                && !config.flag("disablePathToLower")
                && !config.flag("removePathAccents")
                && !(config.find("uglyURLs").orElse(Value.emptyMapping()) instanceof Value.Mapping ugly
                        && !ugly.entries().isEmpty());
    }

    private static String text(Value value) {
        return value instanceof Value.Mapping mapping
                ? mapping.entries().stream().map(entry -> text(entry.value())).collect(Collectors.joining(" "))
                : String.join(" ", Config.texts(value));
    }

    private Optional<HeadingIds> style() {
        boolean goldmark =
                config.text("markup.defaultMarkdownHandler").orElse("goldmark").equals("goldmark");
        boolean off = is(config.text("markup.goldmark.parser.autoHeadingID"), "false");
        return !goldmark || off
                ? Optional.empty()
                : Optional.of(
                        switch (config.text("markup.goldmark.parser.autoHeadingIDType")
                                .orElse("github")) {
                            case "github-ascii" -> HeadingIds.GOLDMARK_ASCII;
                            case "blackfriday" -> HeadingIds.BLACKFRIDAY;
                            default -> HeadingIds.GOLDMARK;
                        });
    }

    private List<String> languages() {
        return config.find("languages").orElse(Value.emptyMapping()) instanceof Value.Mapping languages
                ? languages.entries().stream()
                        .map(entry -> entry.key().text().toLowerCase(Locale.ROOT))
                        .toList()
                : List.of();
    }

    @Override
    public String base() {
        return config.base();
    }

    @Override
    PageAddress publishedAt(Post post) {
        Path file = file(post);
        if (!knowsPaths || config.contentFolders().stream().noneMatch(file::startsWith)) {
            return PageAddress.unknown();
        }
        Optional<UrlPath> page = HugoPage.of(content(file), file).path(config, key -> value(post, key));
        PageAddress.State state = is(text(post, "draft"), "true") && !config.flag("buildDrafts")
                ? PageAddress.State.DRAFT
                : PageAddress.State.PUBLISHED;
        return page.map(url -> new PageAddress(state, paths(post, url))).orElse(PageAddress.unknown());
    }

    /** With and without the folder of a language: which of them has none depends on the version and the configuration. */
    private List<String> paths(Post post, UrlPath url) {
        UrlPath page = text(post, "url").isPresent() ? url : sanitized(url);
        Set<String> paths = new LinkedHashSet<>();
        paths.add(config.base() + page.value());
        String stem = stem(file(post).getFileName().toString());
        if (stem.indexOf('.') > 0) {
            // no language, but a part of the name: node.js.md
            paths.add(
                    config.base() + sanitized(parent(page).resolve(stem + "/")).value());
        }
        for (String alias : texts(post, "aliases")) {
            paths.add(config.base() + parent(page).resolve(alias).value());
        }
        List<String> all = List.copyOf(paths);
        languages()
                .forEach(language -> all.forEach(path -> paths.add(config.base() + "/" + language
                        + path.substring(config.base().length()))));
        return List.copyOf(paths);
    }

    private static UrlPath sanitized(UrlPath url) {
        String kept = DROPPED.matcher(url.value()).replaceAll("").replaceAll("\\s++", "-");
        return UrlPath.of(kept.toLowerCase(Locale.ROOT));
    }

    private static UrlPath parent(UrlPath page) {
        return UrlPath.of(page.value() + (page.value().endsWith("/") ? "../" : "/../"));
    }

    private static Path file(Post post) {
        return post.source().path().toAbsolutePath().normalize();
    }

    private Path content(Path file) {
        return config.contentFolders().stream()
                .filter(file::startsWith)
                .findFirst()
                .orElse(root());
    }

    @Override
    public Anchors anchors(Post post) {
        return anchors.of(post);
    }

    @Override
    Optional<Destination> tag(Post post, String text) {
        Matcher matcher = REF.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String written = Stream.of(1, 2, 3, 4)
                .map(matcher::group)
                .filter(group -> group != null)
                .findFirst()
                .orElse("");
        int hash = written.indexOf('#');
        String path = hash < 0 ? written : written.substring(0, hash);
        String fragment = hash < 0 ? fragment(matcher.group(5)) : Percent.decode(written.substring(hash + 1));
        if (path.isEmpty()) {
            return Optional.of(new Own(fragment));
        }
        return Optional.of(named(post, path)
                .<Destination>map(file -> new Source(file, fragment, true))
                .orElseGet(() -> mayMake("/" + path) || files().isFolder(content(file(post)), path)
                        ? new Settled(new Unknown("generated"))
                        : new Nowhere(written)));
    }

    /** A page as {@code ref} looks for it: from the page's folder, from the content, by its name alone. */
    private Optional<Path> named(Post post, String path) {
        Path content = content(file(post));
        Stream<Path> folders =
                path.startsWith("/") ? Stream.of(content) : Stream.of(file(post).getParent(), content);
        Optional<Path> found = folders.flatMap(folder ->
                        SOURCES.stream().flatMap(end -> files().fileInAnyCase(folder, path + end).stream()))
                .findFirst();
        return found.or(() -> byName(path));
    }

    private Optional<Path> byName(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        String end = SiteFiles.fold("/" + path.replaceFirst("^/", ""));
        Stream<Path> files =
                Stream.of(last, last + ".md", last + ".html").flatMap(name -> files().named(name).stream());
        Stream<Path> bundles = Stream.of("index.md", "_index.md").flatMap(name -> files().named(name).stream());
        return Stream.concat(
                        files.filter(file -> ends(file, end) || ends(Path.of(stem(file.toString())), end)),
                        bundles.filter(file -> ends(file.getParent(), end)))
                .filter(file -> config.contentFolders().stream().anyMatch(file::startsWith))
                .findFirst();
    }

    private static boolean ends(Path file, String end) {
        return SiteFiles.fold(file.toString()).replace('\\', '/').endsWith(end);
    }

    @Override
    Optional<Destination> source(Post post, Link link, Target.Local target) {
        boolean hooked = hook && link.kind() == Link.Kind.MARKDOWN;
        if (PathKinds.isMarkdown(target.path())) {
            Optional<Path> file = fromFolderOrContent(post, target, List.of(""));
            return file.<Destination>map(found -> new Source(found, fragment(target.suffix()), hooked))
                    .or(() -> hooked ? Optional.of(new Settled(new Unknown("render hook"))) : Optional.empty());
        }
        if (hooked
                && !target.isAbsolute()
                && fromFolderOrContent(post, target, SOURCES).isPresent()) {
            return Optional.of(new Settled(new Unknown("render hook")));
        }
        boolean prefixed = config.flag("canonifyURLs") || config.flag("relativeURLs");
        return prefixed
                        && target.isAbsolute()
                        && UrlPath.of(target.path()).below(base()).isEmpty()
                ? Optional.of(new Page(base() + UrlPath.of(target.path()).value(), fragment(target.suffix())))
                : Optional.empty();
    }

    private Optional<Path> fromFolderOrContent(Post post, Target.Local target, List<String> ends) {
        String path = target.path().replaceFirst("/$", "");
        Stream<Path> folders = target.isAbsolute()
                ? Stream.of(content(file(post)))
                : Stream.of(file(post).getParent(), content(file(post)));
        return folders.flatMap(folder -> ends.stream().flatMap(end -> files().file(folder, path + end).stream()))
                .filter(file -> PathKinds.isPage(file.toString()))
                .findFirst();
    }

    @Override
    public boolean mayMake(String path) {
        Optional<UrlPath> below = UrlPath.of(path).below(base());
        return super.mayMake(path)
                || below.filter(url -> isFolderOfContent(url) || isTerm(url)).isPresent();
    }

    /** Folders of content have a list of what is in them. */
    private boolean isFolderOfContent(UrlPath url) {
        String relative = url.relative();
        List<String> paths = new ArrayList<>(List.of(relative));
        languages().forEach(language -> {
            if (relative.startsWith(language + "/") || relative.equals(language)) {
                paths.add(relative.substring(language.length()));
            }
        });
        return paths.stream()
                .anyMatch(path -> config.contentFolders().stream().anyMatch(c -> files().isFolder(c, path)));
    }

    private boolean isTerm(UrlPath url) {
        return config.find("taxonomies").orElse(Value.emptyMapping()) instanceof Value.Mapping taxonomies
                && taxonomies.entries().stream()
                        .flatMap(entry -> Config.texts(entry.value()).stream())
                        .anyMatch(name -> (url.value() + "/").contains("/" + name.toLowerCase(Locale.ROOT) + "/"));
    }

    @Override
    boolean isSource(Path file) {
        String name = lower(file);
        return (name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".html"))
                && config.contentFolders().stream().anyMatch(file::startsWith);
    }
}
