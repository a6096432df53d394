package io.github.contentlint.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The ids on a page that links can lead to.
 *
 * @param ids of headings, of elements, and names of {@code <a>}
 * @param complete whether the post's source shows all of its ids; templates may make more
 * @param slug what the id of a heading with a text would be; the text itself where that is not known
 */
public record Anchors(Set<String> ids, boolean complete, UnaryOperator<String> slug) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]++");

    public Anchors {
        ids = Set.copyOf(ids);
    }

    /** Nothing is known of the page's ids. */
    static Anchors unknown() {
        return new Anchors(Set.of(), false, UnaryOperator.identity());
    }

    public boolean has(String id) {
        return ids.contains(id);
    }

    /** Collects the ids that one engine makes of the headings of a page, one way to read their text. */
    static final class Headings {

        private final HeadingIds style;
        private final UnaryOperator<String> letterCase;
        private final Map<String, Integer> counts = new HashMap<>();
        private final Set<String> ids = new HashSet<>();

        Headings(HeadingIds style, UnaryOperator<String> letterCase) {
            this.style = style;
            this.letterCase = letterCase;
        }

        void add(String text) {
            String id = letterCase.apply(style.of(text));
            int before = counts.merge(id, 1, Integer::sum) - 1;
            ids.add(
                    switch (style.numbering()) {
                        case COUNTED -> before == 0 ? id : id + "-" + before;
                        case FROM_TWO -> before == 0 ? id : id + "-" + (before + 1);
                        case UNUSED -> unused(id, before);
                    });
        }

        private String unused(String id, int before) {
            if (!ids.contains(id)) {
                return id;
            }
            int number = Math.max(1, before);
            while (ids.contains(id + "-" + number)) {
                number++;
            }
            counts.put(id, number + 1);
            return id + "-" + number;
        }

        Set<String> ids() {
            return ids;
        }
    }

    /** The id that was probably meant by one that is not there. */
    public Optional<String> nearest(String wanted) {
        return Optional.of(slug.apply(wanted))
                .filter(ids::contains)
                .or(() -> inOtherCase(wanted))
                .or(() -> ofSameLetters(wanted));
    }

    /** The one id that differs in punctuation only. */
    private Optional<String> ofSameLetters(String wanted) {
        String letters = letters(wanted);
        List<String> same = letters.isEmpty()
                ? List.of()
                : ids.stream()
                        .filter(id -> letters(id).equals(letters))
                        .limit(2)
                        .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static String letters(String id) {
        return NO_LETTERS.matcher(id).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** An id that differs in letter case only. */
    private Optional<String> inOtherCase(String wanted) {
        return ids.stream()
                .filter(wanted::equalsIgnoreCase)
                .reduce((first, second) -> first.compareTo(second) <= 0 ? first : second);
    }
}
