package io.github.contentlint.parse;

import org.jsoup.parser.Parser;

/** What a reader sees of a piece of HTML text. */
final class HtmlText {

    private HtmlText() {}

    /** Whether nothing shows: white space, entities for it, and characters without width. */
    static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '&') {
                int after = entityEnd(text, i, end);
                if (after < 0 || !isBlank(Parser.unescapeEntities(text.substring(i, after), false))) {
                    return false;
                }
                i = after - 1;
            } else if (!isBlank(c)) {
                return false;
            }
        }
        return true;
    }

    private static int entityEnd(String text, int at, int end) {
        int i = at + 1;
        while (i < end && i < at + 32 && text.charAt(i) != ';') {
            i++;
        }
        return i < end && text.charAt(i) == ';' ? i + 1 : -1;
    }

    /** The same of text without entities. */
    static boolean isBlank(String decoded) {
        return decoded.chars().allMatch(c -> isBlank((char) c));
    }

    private static boolean isBlank(char c) {
        if (c <= ' ') {
            return true;
        }
        return c >= 0x80
                && (Character.isSpaceChar(c) || Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT);
    }
}
