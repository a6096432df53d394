package io.github.contentlint.rules.typo;

import io.github.contentlint.lint.Edit;
import io.github.contentlint.post.Prose;
import java.util.ArrayList;
import java.util.List;

/** Edits of the source that change what a reader reads. */
final class ProseFix {

    private ProseFix() {}

    /**
     * The edits that put other chars in the place of some. Where markup stands among them, only the chars that differ
     * are replaced, so that the markup stays.
     *
     * @return empty where that cannot be done in the source
     */
    static List<Edit> replace(Prose prose, int start, int end, String right) {
        if (prose.isContiguous(start, end)) {
            return List.of(new Edit(prose.span(start, end), right));
        }
        List<Edit> edits = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (end - start != right.length() || !prose.isContiguous(i, i + 1)) {
                return List.of();
            }
            if (prose.text().charAt(i) != right.charAt(i - start)) {
                edits.add(new Edit(prose.span(i, i + 1), right.substring(i - start, i - start + 1)));
            }
        }
        return edits;
    }
}
