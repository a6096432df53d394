package io.github.contentlint.rules.typo;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells English sentences from other languages, and from words that stand alone in logs, titles and code. */
final class EnglishText {

    /** Small words that no sentence of some length is without, most of them no words of other languages. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "and", "are", "were", "with", "that", "this", "these", "those", "for", "from", "have", "has", "had",
            "but", "you", "your", "they", "their", "which", "what", "when", "where", "why", "how", "can", "could",
            "will", "would", "should", "been", "its", "because", "about", "into", "than", "our", "there", "is", "of",
            "to", "it", "if", "not", "i", "we", "by", "as", "be", "or", "does", "did");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]++");

    private static final int FEWEST_WORDS = 4;

    /** One word of so many is a small one, at least. */
    private static final int WORDS_A_SMALL_ONE = 8;

    /** Longer texts are what their beginning is. */
    private static final int LONGEST = 2_000;

    private EnglishText() {}

    static boolean is(String text) {
        String beginning = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (beginning.chars().anyMatch(EnglishText::isForeign)) {
            return false;
        }
        int words = 0;
        int small = 0;
        Matcher word = WORD.matcher(beginning);
        while (word.find()) {
            words++;
            small += SMALL_WORDS.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return words >= FEWEST_WORDS && small > 0 && small * WORDS_A_SMALL_ONE >= words;
    }

    /** A letter of another alphabet, or one with an accent: names and loan words have them, and are not worth a false alarm. */
    private static boolean isForeign(int c) {
        return c >= 0x80 && Character.isLetter(c);
    }
}
