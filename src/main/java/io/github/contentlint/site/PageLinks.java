package io.github.contentlint.site;

import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** How the pages of a site link to one another. Safe for many threads. */
public interface PageLinks {

    /** The path below which the site lies, {@code /blog}; empty for none. */
    String base();

    PageAddress address(Post post);

    /** What a link that is no asset asks for. */
    Destination destination(Post post, Link link);

    /** The ids on a post's page. */
    Anchors anchors(Post post);

    /**
     * Whether the generator, a plugin, the theme or the server may answer at a path that no source shows: lists of posts,
     * feeds, redirects.
     *
     * @param path below the host, the site's base included, percent-decoded
     */
    boolean mayMake(String path);

    /** A path as references have it, percent-encoded where needed. */
    default String written(String path) {
        return UrlPath.encode(path);
    }

    /**
     * The sources of pages, only their front matter read.
     *
     * @param wanted which files, absolute, to read
     */
    List<Post> sources(Predicate<Path> wanted);
}
