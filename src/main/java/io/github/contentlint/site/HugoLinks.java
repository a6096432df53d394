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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links of Hugo (0.111.3), and the link hook of later ones. */
final class HugoLinks extends AbstractLinks {

    private static final Pattern REF = Pattern.compile("\\{\\{[<%]\\s*+(?:rel)?ref\\s++(?:path\\s*+=\\s*+)?"
            + "(?:\"([^\"]*+)\"|'([^']*+)'|`([^`]*+)`|([^\\s>%]++))[^{}]*[>%]\\}\\}([^{}]*+)");

    private static final List<String> SOURCES = List.of("", ".md", ".markdown", ".html", "/index.md", "/_index.md");

    private final HugoSite site;
    private final HugoConfig config;

    HugoLinks(HugoSite site, HugoConfig config) {
        super(site, new AnchorReader(style(config), UnaryOperator.identity()));
        this.site = site;
        this.config = config;
    }

    private static Optional<HeadingIds> style(HugoConfig config) {
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

    /** Whether templates, Hugo's own of several languages too, may rewrite the links of Markdown. */
    private boolean isHooked(Post post) {
        return site.languages().codes().size() > 1
                || config.find("markup.goldmark.renderHooks.link").isPresent()
                || site.hasLinkHook(post);
    }

    @Override
    public String base() {
        return config.base();
    }

    @Override
    PageAddress publishedAt(Post post) {
        if (site.contentFolders().noneMatch(file(post)::startsWith)) {
            return PageAddress.unknown();
        }
        PageAddress.State state = is(text(post, "draft"), "true") && !config.flag("buildDrafts")
                ? PageAddress.State.DRAFT
                : PageAddress.State.PUBLISHED;
        List<String> paths = site.addresses(post).stream()
                .flatMap(address -> paths(post, address.url()))
                .distinct()
                .toList();
        return paths.isEmpty() ? PageAddress.unknown() : new PageAddress(state, paths);
    }

    /** The page's own, and those of its aliases, which lie beside it or below the site (hugolib/site_render.go). */
    private Stream<String> paths(Post post, UrlPath page) {
        UrlPath parent = UrlPath.of(page.value() + (page.value().endsWith("/") ? "../" : "/../"));
        return Stream.concat(Stream.of(page), texts(post, "aliases").stream().map(parent::resolve))
                .map(path -> base() + path.value());
    }

    private Path content(Path file) {
        return site.content(file);
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
                .filter(file -> site.contentFolders().anyMatch(file::startsWith))
                .findFirst();
    }

    private static boolean ends(Path file, String end) {
        return SiteFiles.fold(file.toString()).replace('\\', '/').endsWith(end);
    }

    @Override
    Optional<Destination> source(Post post, Link link, Target.Local target) {
        boolean hooked = link.kind() == Link.Kind.MARKDOWN && isHooked(post);
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
        site.languages().codes().forEach(language -> {
            if (relative.startsWith(language + "/") || relative.equals(language)) {
                paths.add(relative.substring(language.length()));
            }
        });
        return paths.stream().anyMatch(path -> site.contentFolders().anyMatch(c -> files().isFolder(c, path)));
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
                && site.contentFolders().anyMatch(file::startsWith);
    }
}
