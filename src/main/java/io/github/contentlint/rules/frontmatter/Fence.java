package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.post.Post;
import io.github.contentlint.text.Span;

/** The place for what is wrong with front matter as a whole. */
final class Fence {

    private Fence() {}

    /** The line of the opening fence; the start of the file where there is no front matter. */
    static Span opening(Post post) {
        int start = post.frontMatter().span().start();
        return post.frontMatter().isPresent()
                ? new Span(
                        start, post.source().lineSpan(post.source().line(start)).end())
                : Span.at(0);
    }
}
