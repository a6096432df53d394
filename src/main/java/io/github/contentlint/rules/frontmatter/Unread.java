package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.post.Post;
import io.github.contentlint.post.Problem;
import io.github.contentlint.post.Value;
import io.github.contentlint.text.DecodingProblem;
import io.github.contentlint.text.Span;
import java.util.EnumSet;
import java.util.Set;

/** Values that are only guessed at because their syntax is wrong; {@link FrontMatterSyntax} speaks of them. */
final class Unread {

    /** After these, the rest of the front matter and the start of the body are not what their author wrote. */
    private static final Set<Problem.Kind> SPOILING = EnumSet.of(
            Problem.Kind.SYNTAX,
            Problem.Kind.TAB,
            Problem.Kind.FULL_WIDTH_COLON,
            Problem.Kind.MISSING_SPACE,
            Problem.Kind.UNQUOTED_COLON,
            Problem.Kind.UNQUOTED_BRACKET,
            Problem.Kind.SPACE_IN_KEY,
            Problem.Kind.ROOT_NOT_MAPPING,
            Problem.Kind.CONFLICT_MARKER,
            Problem.Kind.TOO_COMPLEX,
            Problem.Kind.UNCLOSED_FENCE,
            Problem.Kind.LONG_FENCE,
            Problem.Kind.TEXT_BEFORE_FENCE,
            Problem.Kind.MISSING_OPENING_FENCE);

    private Unread() {}

    /** Whether so much is wrong with the front matter that what else seems wrong may only follow from that. */
    static boolean isMostOf(Post post) {
        return post.source()
                        .problem()
                        .filter(problem -> problem.kind() == DecodingProblem.Kind.OTHER_ENCODING)
                        .isPresent()
                || post.problems().stream().anyMatch(problem -> SPOILING.contains(problem.kind()));
    }

    /** Whether something is wrong in a line that begins with this key, so that it may only seem to be absent. */
    static boolean isHidden(Post post, String key) {
        Span content = post.frontMatter().content();
        return post.problems().stream()
                .filter(problem -> content.contains(problem.span()))
                .map(problem ->
                        post.source().lineSpan(post.source().line(problem.span().start())))
                .map(line -> post.source().slice(line).strip())
                .anyMatch(line -> line.startsWith(key)
                        && line.substring(key.length()).stripLeading().matches("[:=](?s:.*+)"));
    }

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
