package io.github.contentlint.rules.typo;

import io.github.contentlint.lint.Option;
import io.github.contentlint.lint.RuleContext;
import java.util.List;
import java.util.Set;

/** The option of several rules with what is right on a site though the rule says otherwise. */
record AcceptedWords(Set<String> words) {

    private static final String NAME = "words";

    static Option option(String description) {
        return new Option(NAME, Option.Type.STRINGS, List.of(), description);
    }

    static AcceptedWords of(RuleContext context) {
        return new AcceptedWords(Set.copyOf(context.options().strings(NAME)));
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** Whether the char at a place is part of one of them. */
    boolean cover(String text, int index) {
        return words.stream().anyMatch(word -> covers(word, text, index));
    }

    private static boolean covers(String word, String text, int index) {
        char c = text.charAt(index);
        for (int i = word.indexOf(c); i >= 0; i = word.indexOf(c, i + 1)) {
            if (text.startsWith(word, index - i)) {
                return true;
            }
        }
        return false;
    }
}
