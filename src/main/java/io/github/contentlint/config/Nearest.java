package io.github.contentlint.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody may have meant. */
final class Nearest {

    private static final int SURE = 2;
    private static final int BEGINNING = 3;

    private Nearest() {}

    /**
     * The candidate that differs by a slip at most: two edits, or a third of a longer word, or only its beginning is there;
     * letter case does not count. Of a short word some letter must be left.
     */
    static Optional<String> to(String word, Collection<String> candidates) {
        int limit = Math.max(SURE, word.length() / 3);
        return candidates.stream()
                .filter(c -> distance(word, c) <= limit && distance(word, c) < c.length())
                .min(Comparator.comparing((String c) -> distance(word, c)).thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String word, String candidate) {
        String from = plain(word);
        String to = plain(candidate);
        return from.length() >= BEGINNING && to.startsWith(from)
                ? Math.min(1, to.length() - from.length())
                : LevenshteinDistance.getDefaultInstance().apply(from, to);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
}
