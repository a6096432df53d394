package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.post.Post;
import io.github.contentlint.post.Problem;
import io.github.contentlint.post.Value;
import io.github.contentlint.text.Span;

/** Values that are only guessed at because their syntax is wrong; {@link FrontMatterSyntax} speaks of them. */
final class Unread {

    private Unread() {}

    static boolean isRead(Post post, Value value) {
        int first = post.source().line(value.span().start());
        int last = post.source().line(value.span().end());
        Span content = post.frontMatter().content();
        for (Problem problem : post.problems()) {
            if (problem.span().start() > content.end()) {
                break;
            }
            int line = post.source().line(problem.span().start());
            if (content.contains(problem.span()) && line >= first && line <= last) {
                return false;
            }
        }
        return true;
    }
}
