package io.github.contentlint.rules.typo;

import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Prose;
import io.github.contentlint.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands in one post of all lists of this package, found in one pass over its prose. */
final class Phrases {

    /** Loaded with the first post, not with the list of rules. */
    private static final class Lists {
        static final List<List<Listed>> ENTRIES = new ArrayList<>();
        static final PhraseMatcher MATCHER;

        static {
            Map<String, List<Listed>> byPhrase = new LinkedHashMap<>();
            Stream.of(Misspelling.load(), Doubled.load(), TermVariant.load(), EnglishMisspelling.load())
                    .flatMap(List::stream)
                    .forEach(entry -> entry.phrases()
                            .forEach(phrase -> byPhrase.computeIfAbsent(phrase, p -> new ArrayList<>(1))
                                    .add(entry)));
            ENTRIES.addAll(byPhrase.values());
            MATCHER = new PhraseMatcher(List.copyOf(byPhrase.keySet()));
        }
    }

    /** An entry and where one of its phrases stands. */
    record Found<E extends Listed>(Prose prose, int start, int end, E entry) {

        /**
         * @param earlier null for none
         */
        boolean overlaps(Found<E> earlier) {
            return earlier != null && prose == earlier.prose && start < earlier.end;
        }

        /** Whether a line of the source ends within it: two lines without markup between them may be two items. */
        boolean isTwoLines(SourceText source) {
            return source.position(prose.offset(start)).line()
                    != source.position(prose.offset(end - 1)).line();
        }
    }

    private final List<Found<?>> found = new ArrayList<>();

    private Phrases(Post post) {
        post.forEachProse(this::look);
    }

    /**
     * In the order of the post, in each stretch of prose by where they end; overlapping ones too.
     *
     * @param type the list whose entries are asked for
     */
    @SuppressWarnings("unchecked") // by the type of the entry
    static <E extends Listed> List<Found<E>> of(Class<E> type, Post post, RuleContext context) {
        Phrases phrases = context.ofPost(Phrases.class, () -> new Phrases(post));
        List<Found<E>> own = new ArrayList<>();
        for (Found<?> one : phrases.found) {
            if (type.isInstance(one.entry())) {
                own.add((Found<E>) one);
            }
        }
        return own;
    }

    private void look(Prose prose) {
        for (PhraseMatcher.Hit hit : Lists.MATCHER.find(prose.text())) {
            for (Listed entry : Lists.ENTRIES.get(hit.phrase())) {
                found.add(new Found<>(prose, hit.start(), hit.end(), entry));
            }
        }
    }
}
