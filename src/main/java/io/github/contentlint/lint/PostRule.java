package io.github.contentlint.lint;

import io.github.contentlint.post.Post;

/** A rule that needs one post at a time. */
public non-sealed interface PostRule extends Rule {

    void check(Post post, RuleContext context);
}
