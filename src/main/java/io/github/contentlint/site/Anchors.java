package io.github.contentlint.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The ids on a post's page that links can lead to. For one thread. */
public final class Anchors {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]++");

    /** Stands where several ids have the same letters. */
    private static final String SEVERAL = "";

    private final Set<String> ids;
    private final boolean complete;
    private final UnaryOperator<String> slug;
    private Map<String, String> byLetters = Map.of();

    /**
     * @param ids of headings and elements, and names
     * @param complete whether the post's source shows all of its ids; templates may make more
     * @param slug what the id of a heading with a text would be; the text itself where that is not known
     */
    Anchors(Set<String> ids, boolean complete, UnaryOperator<String> slug) {
        this.ids = Set.copyOf(ids);
        this.complete = complete;
        this.slug = slug;
    }

    public Set<String> ids() {
        return ids;
    }

    public boolean isComplete() {
        return complete;
    }

    /** What the id of a heading with this text would be. */
    public String slug(String text) {
        return slug.apply(text);
    }

    public boolean has(String id) {
        return ids.contains(id);
    }

    /** The id that was probably meant by one that is not there: the heading's text, other letter case or punctuation. */
    public Optional<String> nearest(String wanted) {
        return Optional.of(slug(wanted)).filter(ids::contains).or(() -> ofSameLetters(wanted));
    }

    private Optional<String> ofSameLetters(String wanted) {
        if (byLetters.isEmpty() && !ids.isEmpty()) {
            byLetters = new HashMap<>();
            ids.forEach(id -> byLetters.merge(letters(id), id, (one, other) -> SEVERAL));
        }
        return Optional.ofNullable(byLetters.get(letters(wanted)))
                .filter(id -> !letters(id).isEmpty());
    }

    private static String letters(String id) {
        return NO_LETTERS.matcher(id).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
