package io.github.contentlint.site;

import io.github.contentlint.parse.PostParser;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files in posts' own folders, which lie at the posts' URLs (Hexo 8.1.2, {@code models/post_asset.ts}). Where all of
 * them are is found out once, when a file is first looked for that lies nowhere else.
 */
final class HexoAssets {

    private static final Pattern ANYWHERE = Pattern.compile("(?:[^/]*+/)++");

    private final HexoConfig config;
    private final SiteFiles files;
    private final HexoPermalink permalinks;
    private volatile Index index;

    /**
     * @param folders of posts, by the path below the site's, with a slash at the end
     * @param guesses those of which a build alone knows the path
     */
    private record Index(Map<String, Path> folders, List<Guess> guesses) {}

    /**
     * @param url what is known of the path
     */
    private record Guess(Pattern url, Path folder) {}

    HexoAssets(HexoConfig config, SiteFiles files, HexoPermalink permalinks) {
        this.config = config;
        this.files = files;
        this.permalinks = permalinks;
    }

    /** The file that a post publishes under a name, which {@code ./} and {@code ../} may be part of. */
    Optional<Path> named(HexoPost post, String name) {
        return config.hasAssetFolders() && post.isPost()
                ? files.file(post.assetFolder(), name).filter(this::isPublished)
                : Optional.empty();
    }

    private boolean isPublished(Path file) {
        Path source = config.source();
        if (!file.startsWith(source)) {
            return false;
        }
        Path path = source.relativize(file);
        return path.getNameCount() > 2
                && HexoFiles.isAsset(
                        path.subpath(1, path.getNameCount()).toString().replace('\\', '/'))
                && isBesidePost(file.getParent());
    }

    private boolean isBesidePost(Path folder) {
        return folder.startsWith(config.source())
                && (files.file(folder.getParent(), folder.getFileName() + ".md").isPresent()
                        || isBesidePost(folder.getParent()));
    }

    /** The file that some post publishes at a path below the site's. */
    Optional<Path> at(UrlPath path) {
        return folder(path)
                .flatMap(url ->
                        files.file(index().folders().get(url), path.value().substring(url.length())))
                .filter(this::isPublished);
    }

    /** Whether a path below the site's is that of a post, or longer. */
    boolean isBelowPost(UrlPath path) {
        return folder(path).isPresent();
    }

    /** The URL of the post that a path begins with. */
    private Optional<String> folder(UrlPath path) {
        String value = path.value();
        for (int slash = config.hasAssetFolders() ? value.lastIndexOf('/') : -1;
                slash > 0;
                slash = value.lastIndexOf('/', slash - 1)) {
            if (index().folders().containsKey(value.substring(0, slash + 1))) {
                return Optional.of(value.substring(0, slash + 1));
            }
        }
        return Optional.empty();
    }

    /** Whether a post whose URL only a build knows may publish a file at a path below the site's. */
    boolean mayHold(UrlPath path) {
        return config.hasAssetFolders() && index().guesses().stream().anyMatch(guess -> mayHold(guess, path));
    }

    private boolean mayHold(Guess guess, UrlPath path) {
        Matcher matcher = guess.url().matcher(path.value());
        return matcher.lookingAt()
                && files.file(guess.folder(), path.value().substring(matcher.end()))
                        .filter(this::isPublished)
                        .isPresent();
    }

    private Index index() {
        if (index == null) {
            synchronized (this) {
                if (index == null) {
                    index = read();
                }
            }
        }
        return index;
    }

    private Index read() {
        Index read = new Index(new HashMap<>(), new ArrayList<>());
        for (HexoPost post : posts()) {
            Optional<UrlPath> url = permalinks.of(post).map(HexoPermalink.Urls::assets);
            if (url.isEmpty() || HexoPermalink.isUncertain(url.get())) {
                Pattern pattern = url.map(HexoPermalink::pattern).orElse(ANYWHERE);
                read.guesses().add(new Guess(pattern, post.assetFolder()));
            } else {
                read.folders().put(url.get().value(), post.assetFolder());
            }
        }
        return read;
    }

    /** Those with a folder. */
    private List<HexoPost> posts() {
        Path folder = config.source().resolve(HexoPost.POSTS);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> new HexoPost(config, file, FrontMatter.none().root()))
                    .filter(post -> Files.isDirectory(post.assetFolder()))
                    .map(post -> post.withHead(head(post.file())))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static FrontMatter head(Path file) {
        return PostParser.frontMatter(SourceText.of(file, Config.text(file)), FrontMatterStyle.HEXO);
    }
}
