package io.github.contentlint.site;

import io.github.contentlint.parse.PostParser;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files in posts' own folders, which lie at the posts' URLs (Hexo 8.1.2, {@code models/post_asset.ts}). Where all of
 * them are is found out once, when a file is first looked for that lies nowhere else.
 */
final class HexoAssets {

    private final HexoConfig config;
    private final SiteFiles files;
    private final HexoPermalink permalinks;
    private volatile Index index;

    /**
     * @param folders of posts, by the path below the site's, with a slash at the end
     * @param whole whether the URLs of all posts are known
     */
    private record Index(Map<String, Path> folders, boolean whole) {}

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
                && HexoFiles.isAsset(path.subpath(1, path.getNameCount()).toString().replace('\\', '/'))
                && isBesidePost(file.getParent());
    }

    private boolean isBesidePost(Path folder) {
        return folder.startsWith(config.source())
                && (files.file(folder.getParent(), folder.getFileName() + ".md").isPresent()
                        || isBesidePost(folder.getParent()));
    }

    /** The file that some post publishes at a path below the site's. */
    Optional<Path> at(UrlPath path) {
        if (!config.hasAssetFolders()) {
            return Optional.empty();
        }
        Map<String, Path> folders = index().folders();
        String value = path.value();
        for (int slash = value.lastIndexOf('/'); slash > 0; slash = value.lastIndexOf('/', slash - 1)) {
            Path folder = folders.get(value.substring(0, slash + 1));
            if (folder != null) {
                return files.file(folder, value.substring(slash + 1)).filter(this::isPublished);
            }
        }
        return Optional.empty();
    }

    /** Whether a post whose URL only a build knows may publish a file of this name. */
    boolean mayHold(String name) {
        return config.hasAssetFolders()
                && !index().whole()
                && files.named(name).stream().anyMatch(this::isPublished);
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
        Map<String, Path> folders = new HashMap<>();
        boolean whole = true;
        for (HexoPost post : posts()) {
            Optional<String> url = permalinks
                    .of(post)
                    .map(urls -> urls.assets().value())
                    .filter(path -> !path.contains(HexoPermalink.UNKNOWN));
            url.ifPresent(path -> folders.put(path, post.assetFolder()));
            whole &= url.isPresent();
        }
        return new Index(folders, whole);
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
