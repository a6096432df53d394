package io.github.contentlint.site;

import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;
import io.github.contentlint.site.Destination.Nowhere;
import io.github.contentlint.site.Destination.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links of Jekyll (4.3.1), with the plugins jekyll-relative-links and jekyll-redirect-from. */
final class JekyllLinks extends AbstractLinks {

    /** {@code {% post_url name %}} and {@code {% link path %}}, before Jekyll 4 with the base in front. */
    private static final Pattern TAG = Pattern.compile("(?:\\{\\{[^{}]*+\\}\\}|https?://[^/{]++)?+"
            + "\\{%-?\\s*+(post_url|link)\\s++([^{}%]+?)\\s*+-?%\\}([^{}]*+)");

    private static final Pattern GENERATES = Pattern.compile("Generator|PageWithoutAFile|Page\\.new");

    private final JekyllConfig config;
    private final JekyllFiles sources;
    private final JekyllPages pages;
    private final Function<Post, Optional<UrlPath>> pageUrl;
    private final boolean ownGenerator;

    JekyllLinks(
            JekyllSite site,
            JekyllConfig config,
            JekyllFiles sources,
            JekyllPages pages,
            Function<Post, Optional<UrlPath>> pageUrl) {
        super(site, new AnchorReader(style(config), UnaryOperator.identity()));
        this.config = config;
        this.sources = sources;
        this.pages = pages;
        this.pageUrl = pageUrl;
        Path plugins = config.source().resolve("_plugins");
        this.ownGenerator = files().names(plugins).stream()
                .anyMatch(name ->
                        GENERATES.matcher(Config.text(plugins.resolve(name))).find());
    }

    private static Optional<HeadingIds> style(JekyllConfig config) {
        boolean changed = is(config.text("kramdown.transliterated_header_ids"), "true")
                || is(config.text("kramdown.auto_ids"), "false")
                || config.text("kramdown.auto_id_prefix").isPresent();
        boolean kramdown = config.text("markdown")
                .map(name -> name.equalsIgnoreCase("kramdown"))
                .orElse(true);
        boolean plain = is(config.text("kramdown.input"), "kramdown");
        return changed || !kramdown
                ? Optional.empty()
                : Optional.of(plain ? HeadingIds.KRAMDOWN : HeadingIds.KRAMDOWN_GFM);
    }

    @Override
    public String base() {
        return config.base();
    }

    @Override
    PageAddress publishedAt(Post post) {
        JekyllPost place = pages.place(post.source().path());
        List<String> paths = new ArrayList<>();
        pageUrl.apply(post).ifPresent(url -> paths.add(url.value()));
        if (!paths.isEmpty()) {
            paths.addAll(pathsBelowBase(post, "redirect_from"));
        }
        return new PageAddress(state(post, place.type().equals("drafts")), paths);
    }

    @Override
    Optional<Destination> tag(Post post, String text) {
        Matcher matcher = TAG.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(2);
        Optional<Path> file = matcher.group(1).equals("link")
                ? files().file(config.source(), name).filter(found -> !name.startsWith("/"))
                : postNamed(name);
        return Optional.of(file.<Destination>map(found -> new Source(found, fragment(matcher.group(3)), true))
                .orElse(new Nowhere(name)));
    }

    /** A post by the name of its file without extension, folders in front or not. */
    private Optional<Path> postNamed(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        String end = name.startsWith("/") ? name : "/" + name;
        return JekyllSite.EXTENSIONS.stream()
                .flatMap(extension -> files().named(last + "." + extension).stream()
                        .filter(file -> slashes(file).contains("/_posts/"))
                        .filter(file -> stem(slashes(file)).endsWith("/" + last)
                                && stem(slashes(file)).replace("/_posts/", "/").endsWith(end)))
                .findFirst();
    }

    private static String slashes(Path file) {
        return file.toString().replace('\\', '/');
    }

    @Override
    Optional<Destination> source(Post post, Link link, Target.Local target) {
        if (!PathKinds.isMarkdown(target.path())) {
            return Optional.empty();
        }
        Path folder = file(post).getParent();
        Path from = target.isAbsolute() ? config.source() : folder;
        return files().file(from, target.path())
                .map(file -> new Source(
                        file, fragment(target.suffix()), link.kind() == Link.Kind.MARKDOWN && rewrites(post)));
    }

    private boolean rewrites(Post post) {
        boolean plugin = config.hasPlugin("jekyll-relative-links") || config.hasPlugin("github-pages");
        boolean enabled = !is(config.text("relative_links.enabled"), "false");
        boolean page = pages.place(post.source().path()).type().equals("pages");
        return plugin && enabled && (page || is(config.text("relative_links.collections"), "true"));
    }

    @Override
    public boolean mayMake(String path) {
        return ownGenerator
                || super.mayMake(path)
                || config.values().texts("keep_files").stream()
                        .anyMatch(kept -> (path + "/").startsWith(config.base() + "/" + kept + "/"));
    }

    @Override
    boolean isSource(Path file) {
        String name = lower(file);
        boolean readable = JekyllSite.EXTENSIONS.stream().anyMatch(extension -> name.endsWith("." + extension));
        return readable && file.startsWith(config.source()) && (sources.publishes(file) || isInCollection(file));
    }

    private boolean isInCollection(Path file) {
        String type = pages.place(file).type();
        return pages.place(file).isPost() || config.collections().contains(type) || Chirpy.isPages(config, type);
    }
}
