package io.github.contentlint.site;

import io.github.contentlint.post.Post;
import io.github.contentlint.site.Destination.Nowhere;
import io.github.contentlint.site.Destination.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links of Hexo (8.1.2, with hexo-renderer-marked 7.0.1 or hexo-renderer-markdown-it 7). */
final class HexoLinks extends AbstractLinks {

    private static final Pattern TAG =
            Pattern.compile("\\{%-?\\s*+post_(?:path|link)\\s++[\"']?([^\\s\"'%]++)[^{}]*%\\}([^{}]*+)");

    private final HexoConfig config;
    private final Function<Post, Optional<UrlPath>> postUrl;

    HexoLinks(HexoSite site, HexoConfig config, Function<Post, Optional<UrlPath>> postUrl) {
        super(site, anchorReader(config));
        this.config = config;
        this.postUrl = postUrl;
    }

    private static AnchorReader anchorReader(HexoConfig config) {
        Optional<HeadingIds> style = switch (config.renderer()) {
            case "marked" -> config.flag("marked.headerIds", true) ? Optional.of(HeadingIds.HEXO) : Optional.empty();
            case "markdown-it" -> Optional.of(HeadingIds.HEXO_MARKDOWN_IT);
            default -> Optional.empty();
        };
        String letterCase = config.text("marked.modifyAnchors")
                .or(() -> config.text("markdown.anchors.case"))
                .orElse("0");
        return new AnchorReader(
                style,
                switch (letterCase) {
                    case "1" -> text -> text.toLowerCase(Locale.ROOT);
                    case "2" -> text -> text.toUpperCase(Locale.ROOT);
                    default -> UnaryOperator.identity();
                });
    }

    @Override
    public String base() {
        return config.base();
    }

    @Override
    PageAddress publishedAt(Post post) {
        Path file = file(post);
        if (!file.startsWith(config.source())) {
            return PageAddress.unknown();
        }
        Path relative = config.source().relativize(file);
        String folder = relative.getName(0).toString();
        boolean draft = folder.equals("_drafts") && !config.flag("render_drafts", false);
        boolean page = !folder.equals("_posts") && !folder.equals("_drafts");
        Optional<String> path = page
                ? Optional.of(config.base() + "/" + stem(relative.toString().replace('\\', '/')) + ".html")
                : postUrl.apply(post).map(UrlPath::value);
        List<String> paths = new ArrayList<>(path.stream().toList());
        paths.addAll(pathsBelowBase(post, "alias"));
        return new PageAddress(state(post, draft), path.isEmpty() ? List.of() : paths);
    }

    @Override
    Optional<Destination> tag(Post post, String text) {
        Matcher matcher = TAG.matcher(text);
        return matcher.matches()
                ? Optional.of(postNamed(matcher.group(1))
                        .<Destination>map(file -> new Source(file, fragment(matcher.group(2)), true))
                        .orElse(new Nowhere(matcher.group(1))))
                : Optional.empty();
    }

    /** By the path below the folder of posts, or the name alone, with extension or without. */
    private Optional<Path> postNamed(String slug) {
        String last = slug.substring(slug.lastIndexOf('/') + 1);
        return Stream.of(last, last + ".md", last + ".markdown", last + ".html")
                .flatMap(name -> files().named(name).stream())
                .filter(file -> file.startsWith(config.source().resolve("_posts")))
                .findFirst();
    }

    @Override
    public boolean mayMake(String path) {
        return super.mayMake(path)
                || Stream.of("tag_dir", "archive_dir", "category_dir")
                        .flatMap(key -> config.text(key).stream())
                        .anyMatch(folder -> (path + "/").startsWith(config.base() + "/" + folder + "/"));
    }

    @Override
    boolean isSource(Path file) {
        String name = lower(file);
        return (name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".html") || name.endsWith(".ejs"))
                && file.startsWith(config.source());
    }
}
