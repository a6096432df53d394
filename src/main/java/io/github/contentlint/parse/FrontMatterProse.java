package io.github.contentlint.parse;

import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.Prose;
import io.github.contentlint.post.SourceMap;
import io.github.contentlint.post.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The text in front matter that readers see. */
final class FrontMatterProse {

    private static final Set<String> KEYS =
            Set.of("title", "subtitle", "description", "summary", "tags", "tag", "categories", "category");

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
        SourceMap.Builder places = new SourceMap.Builder();
        if (scalar.isVerbatim()) {
            places.addSame(scalar.content().start(), scalar.content().start() + length);
        } else {
            places.addWhole(length, scalar.content().start(), scalar.content().end());
        }
        return new Prose(Prose.Kind.FRONT_MATTER, scalar.text(), places.build(length));
    }
}
