package io.github.contentlint.parse;

import io.github.contentlint.text.Han;
import java.util.Map;
import org.jsoup.parser.Parser;

/** What a reader sees of a piece of HTML text. */
final class HtmlText {

    /** Imported posts hold these by the thousand. */
    private static final Map<String, String> COMMON = Map.of(
            "&nbsp;", "\u00A0", "&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&#34;", "\"");

    private HtmlText() {}

    /** What an entity such as {@code &nbsp;} stands for. */
    static String entity(String text, int start, int end) {
        String written = text.substring(start, end);
        String known = COMMON.get(written);
        return known != null ? known : Parser.unescapeEntities(written, false);
    }

    /** The value of an attribute. */
    static String attribute(String written) {
        int and = written.indexOf('&');
        if (and < 0) {
            return written;
        }
        while (and >= 0 && written.startsWith("&amp;", and)) {
            and = written.indexOf('&', and + 1);
        }
        return and < 0 ? written.replace("&amp;", "&") : Parser.unescapeEntities(written, true);
    }

    /** Whether nothing shows: white space, entities for it, and characters without width. */
    static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '&') {
                int after = entityEnd(text, i, end);
                if (after < 0 || !isBlank(entity(text, i, after))) {
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
        if (c < 0x80 || Han.isHan(c)) {
            return c <= ' ';
        }
        return Character.isSpaceChar(c) || Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT;
    }
}
