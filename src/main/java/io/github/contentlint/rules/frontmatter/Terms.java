package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.post.Value;
import java.util.ArrayList;
import java.util.List;

/** The words in a value that is one word or a list of them. */
final class Terms {

    private Terms() {}

    /** In the order written; those of lists in the list too, as Hexo has them. */
    static List<Value.Scalar> scalars(Value value) {
        List<Value.Scalar> found = new ArrayList<>();
        if (value instanceof Value.Scalar scalar) {
            found.add(scalar);
        } else if (value instanceof Value.Sequence list) {
            for (Value item : list.items()) {
                if (item instanceof Value.Scalar scalar) {
                    found.add(scalar);
                } else if (item instanceof Value.Sequence inner) {
                    inner.items().stream()
                            .filter(Value.Scalar.class::isInstance)
                            .map(Value.Scalar.class::cast)
                            .forEach(found::add);
                }
            }
        }
        return found;
    }
}
