package io.github.contentlint.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How Hugo writes names in the URLs of pages ({@code Sanitize} of common/paths/path.go, the same since 0.111.3). */
record HugoPaths(boolean lowers, boolean removesAccents) {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}++");
    private static final String KEPT = "./\\_#+~-@";

    HugoPaths(HugoConfig config) {
        this(!config.flag("disablePathToLower"), config.flag("removePathAccents"));
    }

    /** White space becomes one hyphen, most signs are left out, letters become small. */
    String sanitize(String path) {
        String source = removesAccents
                ? Normalizer.normalize(
                        MARKS.matcher(Normalizer.normalize(path, Normalizer.Form.NFD))
                                .replaceAll(""),
                        Normalizer.Form.NFC)
                : path;
        StringBuilder target = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < source.length(); i += Character.charCount(source.codePointAt(i))) {
            int c = source.codePointAt(i);
            if (isKept(source, i, c)) {
                if (blank && c != '-') {
                    target.append('-');
                }
                blank = false;
                target.appendCodePoint(c);
            } else if (isBlank(c) && target.length() > 0 && target.charAt(target.length() - 1) != '-') {
                blank = true;
            }
        }
        return lowers ? target.toString().toLowerCase(Locale.ROOT) : target.toString();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isKept(String source, int i, int c) {
        return KEPT.indexOf(c) >= 0
                || Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || c == '%' && i + 2 < source.length() && isHex(source.charAt(i + 1)) && isHex(source.charAt(i + 2));
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0;
    }
}
