package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What versions of Hexo and of hexo-renderer-marked do differently, each read in the sources of the two that it lies
 * between.
 */
record HexoEra(SiteVersion hexo, SiteVersion marked) {

    private static final List<SiteVersion> HEXO =
            List.of(new SiteVersion(4, 2, 1), new SiteVersion(5, 4, 2), new SiteVersion(8, 1, 2));
    private static final List<SiteVersion> MARKED =
            List.of(new SiteVersion(2, 0, 0), new SiteVersion(4, 1, 0), new SiteVersion(7, 0, 1));

    /**
     * Those that a blog may be of, the newest last; one where its files tell.
     *
     * @param configured the version of Hexo; empty where the blog's files are to tell
     */
    static List<HexoEra> of(Path root, Optional<SiteVersion> configured) {
        Optional<SiteVersion> hexo = configured.or(() -> NpmVersions.of(root, "hexo"));
        Optional<SiteVersion> marked = NpmVersions.of(root, "hexo-renderer-marked");
        if (hexo.isPresent() && marked.isPresent()) {
            return List.of(new HexoEra(hexo.get(), marked.get()));
        }
        return IntStream.range(0, HEXO.size())
                .mapToObj(i -> new HexoEra(hexo.orElse(HEXO.get(i)), marked.orElse(MARKED.get(i))))
                .toList();
    }

    /** Before, {@code permalink} of the front matter only stood for {@code :title}. */
    boolean ownPermalinkIsWhole() {
        return hexo.isAtLeast(5, 0);
    }

    /** Before, {@code asset_path} put the root in front even where {@code relative_link} is set. */
    boolean assetPathsMayBeRelative() {
        return hexo.isAtLeast(7, 0);
    }

    /** A slash is put after a permalink without {@code .html}, where posts have folders of assets. */
    boolean closesPermalinks() {
        return hexo.isAtLeast(7, 0);
    }

    /** Whether the renderer writes images itself: puts the root before their paths, and encodes these anew. */
    boolean writesImages() {
        return marked.isAtLeast(3, 0);
    }

    /** What {@code marked.prependRoot} is where it is not configured. */
    boolean prependsRoot() {
        return marked.isAtLeast(5, 0);
    }

    /** Whether there is {@code marked.postAsset}. */
    boolean findsAssets() {
        return marked.isAtLeast(3, 1);
    }
}
