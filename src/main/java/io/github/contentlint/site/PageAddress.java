package io.github.contentlint.site;

import java.util.List;

/**
 * Where the page of a post is published.
 *
 * @param state whether it is published at all
 * @param paths below the host, the site's base included, percent-decoded: the page's own first, then those that lead to
 *     it; empty where only a build knows
 */
public record PageAddress(State state, List<String> paths) {

    /** What the generator does with a post by default. */
    public enum State {
        PUBLISHED,
        /** A draft by its folder or its key {@code draft}. */
        DRAFT,
        /** {@code published: false}. */
        UNPUBLISHED
    }

    public PageAddress {
        paths = List.copyOf(paths);
    }

    static PageAddress unknown() {
        return new PageAddress(State.PUBLISHED, List.of());
    }
}
