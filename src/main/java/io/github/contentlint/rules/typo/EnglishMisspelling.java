package io.github.contentlint.rules.typo;

import java.util.List;

/**
 * An English word that is spelt wrong.
 *
 * @param wrong as it is found, in small letters; no word of its own
 * @param right the one word that is meant, in small letters
 */
record EnglishMisspelling(String wrong, String right) implements Listed {

    static List<EnglishMisspelling> load() {
        return ResourceTable.rows("english.tsv", 2).stream()
                .map(cells -> new EnglishMisspelling(cells[0], cells[1]))
                .toList();
    }

    /** In small letters, and with the capital that begins a sentence. */
    @Override
    public List<String> phrases() {
        return List.of(wrong, capitalized(wrong));
    }

    /** The right word with the capital that a written one has. */
    String rightFor(String written) {
        return Character.isUpperCase(written.charAt(0)) ? capitalized(right) : right;
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
