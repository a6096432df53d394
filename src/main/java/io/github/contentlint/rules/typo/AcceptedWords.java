package io.github.contentlint.rules.typo;

import io.github.contentlint.lint.Option;
import io.github.contentlint.lint.RuleContext;
import java.util.List;
import java.util.Set;

/** The option of several rules with what is right on a site though their lists say otherwise. */
final class AcceptedWords {

    private static final String NAME = "words";

    private AcceptedWords() {}

    static Option option(String description) {
        return new Option(NAME, Option.Type.STRINGS, List.of(), description);
    }

    static Set<String> of(RuleContext context) {
        return Set.copyOf(context.options().strings(NAME));
    }
}
