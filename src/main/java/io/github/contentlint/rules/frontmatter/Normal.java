package io.github.contentlint.rules.frontmatter;

import java.text.Normalizer;
import java.util.Locale;

/** Forms in which texts are compared. */
final class Normal {

    private Normal() {}

    /** Case and width do not count. */
    static String caseAndWidth(String text) {
        return narrow(text).toLowerCase(Locale.ROOT);
    }

    /** White space and width do not count. */
    static String spacing(String text) {
        String narrow = narrow(text);
        StringBuilder kept = new StringBuilder(narrow.length());
        for (int i = 0; i < narrow.length(); i++) {
            if (!Character.isWhitespace(narrow.charAt(i))) {
                kept.append(narrow.charAt(i));
            }
        }
        return kept.toString();
    }

    private static String narrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0080' && (c < '\u4E00' || c > '\u9FFF')) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    /** Only letters and digits count. */
    static String letters(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        caseAndWidth(text).codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
