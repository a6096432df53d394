package io.github.contentlint.rules.typo;

import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Prose;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The words of one post that are wrong wherever they stand, found once for the rules that ask. */
final class MisspeltWords {

    private final List<Phrases.Found<Misspelling>> words = new ArrayList<>();
    private final Map<Prose, BitSet> chars = new IdentityHashMap<>();

    private MisspeltWords(Post post, RuleContext context) {
        for (Phrases.Found<Misspelling> found : Phrases.of(Misspelling.class, post, context)) {
            if (isSlip(found, post)) {
                words.add(found);
                chars.computeIfAbsent(found.prose(), p -> new BitSet()).set(found.start(), found.end());
            }
        }
    }

    static MisspeltWords of(Post post, RuleContext context) {
        return context.ofPost(MisspeltWords.class, () -> new MisspeltWords(post, context));
    }

    private static boolean isSlip(Phrases.Found<Misspelling> found, Post post) {
        String text = found.prose().text();
        return !Surroundings.quoted(text, found.start(), found.end())
                && found.entry().isAt(text, found.start(), found.end())
                && !found.isTwoLines(post.source());
    }

    /** In the order of {@link Phrases#of}; some overlap. */
    List<Phrases.Found<Misspelling>> words() {
        return words;
    }

    /** Whether a char is part of one of them. */
    boolean cover(Prose prose, int index) {
        BitSet covered = chars.get(prose);
        return covered != null && covered.get(index);
    }
}
