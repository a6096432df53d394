package io.github.contentlint.lint;

import io.github.contentlint.post.Post;
import java.util.List;

/**
 * A rule that needs all posts. It notes a little of each post and looks at the notes after the last one; or it reports
 * candidates while it notes, and after the last post says which kinds of candidate to keep.
 *
 * @param <N> what is noted of a post: small, since all notes are held at once
 */
public non-sealed interface SiteRule<N> extends Rule {

    /** What to remember of a post. May report, and may make findings for the note to keep. */
    N note(Post post, RuleContext context);

    /**
     * @param notes in the order of the files
     */
    void check(List<N> notes, SiteContext context);
}
