package io.github.contentlint.rules.typo;

import java.util.List;

/** An entry of one of the lists of this package. */
sealed interface Listed permits Misspelling, Doubled, TermVariant, EnglishMisspelling {

    /** The phrases as which it is found, none shorter than two chars. */
    List<String> phrases();
}
