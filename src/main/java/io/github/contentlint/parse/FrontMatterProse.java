package io.github.contentlint.parse;

import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.Prose;
import io.github.contentlint.post.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The text in front matter that readers see. */
final class FrontMatterProse {

    private static final List<String> KEYS =
            List.of("title", "subtitle", "description", "summary", "tags", "tag", "categories", "category");

    private FrontMatterProse() {}

    static List<Prose> of(FrontMatter frontMatter) {
        List<Prose> prose = new ArrayList<>();
        for (Value.Entry entry : frontMatter.root().entries()) {
            if (KEYS.contains(entry.key().text())) {
                add(entry.value(), prose);
            }
        }
        return prose;
    }

    private static void add(Value value, List<Prose> prose) {
        if (value instanceof Value.Sequence sequence) {
            sequence.items().forEach(item -> add(item, prose));
        } else if (value instanceof Value.Scalar scalar
                && scalar.kind() == Value.Scalar.Kind.STRING
                && !scalar.isBlank()) {
            prose.add(prose(scalar));
        }
    }

    /** Where escapes or folding hide the places of the letters, each stands for the whole value. */
    private static Prose prose(Value.Scalar scalar) {
        int length = scalar.text().length();
        int[] starts = new int[length];
        int[] ends = new int[length];
        if (scalar.isVerbatim()) {
            Arrays.setAll(starts, i -> scalar.content().start() + i);
            Arrays.setAll(ends, i -> scalar.content().start() + i + 1);
        } else {
            Arrays.fill(starts, scalar.content().start());
            Arrays.fill(ends, scalar.content().end());
        }
        return new Prose(Prose.Kind.FRONT_MATTER, scalar.text(), starts, ends);
    }
}
