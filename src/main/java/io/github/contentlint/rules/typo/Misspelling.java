package io.github.contentlint.rules.typo;

import io.github.contentlint.text.Han;
import java.util.List;

/**
 * A word that is written wrong, and where the same characters are right: between two words, mostly.
 *
 * @param wrong as it is found
 * @param right as it should be
 * @param grade of the rule
 * @param before characters one of which, standing before it, makes it right; {@link #ANY_HAN} for every Han character
 * @param after characters one of which, standing after it, makes it right
 * @param unless text that, later in the sentence, makes it right; may be empty
 */
record Misspelling(String wrong, String right, String grade, String before, String after, String unless)
        implements Listed {

    static final String ANY_HAN = "*";

    private static final String SENTENCE_ENDS = "。！？!?\n";

    /** How far a sentence is read on, in characters. */
    private static final int REACH = 80;

    static List<Misspelling> load() {
        return ResourceTable.rows("words.tsv", 6).stream()
                .map(c -> new Misspelling(c[0], c[1], c[2], c[3], c[4], c[5]))
                .toList();
    }

    @Override
    public List<String> phrases() {
        return List.of(wrong);
    }

    /** Whether what stands at a place is this misspelling, and not the same characters of other words. */
    boolean isAt(String text, int start, int end) {
        char previous = Surroundings.before(text, start);
        if (before.equals(ANY_HAN) ? Han.isHan(previous) : before.indexOf(previous) >= 0) {
            return false;
        }
        return after.indexOf(Surroundings.after(text, end)) < 0 && !followsInSentence(text, end);
    }

    private boolean followsInSentence(String text, int end) {
        if (unless.isEmpty()) {
            return false;
        }
        int reach = Math.min(text.length(), end + REACH);
        for (int i = end; i < reach && SENTENCE_ENDS.indexOf(text.charAt(i)) < 0; i++) {
            if (text.startsWith(unless, i)) {
                return true;
            }
        }
        return false;
    }
}
