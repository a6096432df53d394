package io.github.contentlint.rules.typo;

import java.util.List;
import java.util.Locale;

/**
 * A word that is not written twice on purpose, save between certain neighbours.
 *
 * @param word once
 * @param before texts one of which, standing before the doubled word, makes it right
 * @param after texts one of which, standing after it, makes it right
 */
record Doubled(String word, List<String> before, List<String> after) implements Listed {

    private static final String CONJUNCTIONS = "和与跟同";

    /** Names and other words hardly begin with these. */
    private static final String BEGIN_NO_NAME = "的了是";

    static List<Doubled> load() {
        return ResourceTable.rows("doubled.tsv", 3).stream()
                .map(c -> new Doubled(c[0], ResourceTable.values(c[1]), ResourceTable.values(c[2])))
                .toList();
    }

    boolean isLatin() {
        return word.charAt(0) < 0x80;
    }

    /** Whether a name may well follow the word. */
    boolean joinsNames() {
        return CONJUNCTIONS.indexOf(word) >= 0;
    }

    /** Whether the second one may be the first character of a name that no list knows. */
    boolean mayBeginName() {
        return word.length() == 1 && BEGIN_NO_NAME.indexOf(word) < 0;
    }

    /** Both words as they are found: Latin ones with a blank between them, also at the start of a sentence. */
    @Override
    public List<String> phrases() {
        if (!isLatin()) {
            return List.of(word + word);
        }
        String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return List.of(word + " " + word, capital + " " + word);
    }

    /** Whether what stands at a place is a slip. */
    boolean isAt(String text, int start, int end) {
        if (isLatin()) {
            return LatinBorder.isWord(text, start, end);
        }
        return !text.startsWith(word, end)
                && !text.startsWith(word, start - word.length())
                && before.stream().noneMatch(b -> text.startsWith(b, start - b.length()))
                && after.stream().noneMatch(a -> text.startsWith(a, end));
    }
}
