package io.github.contentlint.rules.frontmatter;

import java.text.Normalizer;
import java.util.Locale;

/** Forms in which texts are compared. */
final class Normal {

    private Normal() {}

    /** Case and width do not count. */
    static String caseAndWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** White space and width do not count. */
    static String spacing(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(narrow.length());
        narrow.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /** Only letters and digits count. */
    static String letters(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        caseAndWidth(text).codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
