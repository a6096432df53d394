package io.github.contentlint.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names made fit for URLs (hexo-util 4.0, {@code slugize.ts}). */
final class HexoSlug {

    private static final Pattern DIACRITIC = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}++");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F]");
    private static final Pattern SPECIAL = Pattern.compile("[\\s~`!@#$%^&*()\\-_+=\\[\\]{}|\\\\;:\"'<>,.?/]++");

    private HexoSlug() {}

    static String of(String text) {
        String plain = Normalizer.normalize(
                DIACRITIC
                        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .replaceAll(""),
                Normalizer.Form.NFC);
        String dashed = SPECIAL.matcher(CONTROL.matcher(plain).replaceAll("")).replaceAll("-");
        int start = dashed.startsWith("-") ? 1 : 0;
        int end = dashed.endsWith("-") && dashed.length() > start ? dashed.length() - 1 : dashed.length();
        return dashed.substring(start, end);
    }

    /**
     * @param filenameCase 1 for lower case, 2 for upper case
     */
    static String of(String text, String filenameCase) {
        String slug = of(text);
        return switch (filenameCase) {
            case "1" -> slug.toLowerCase(Locale.ROOT);
            case "2" -> slug.toUpperCase(Locale.ROOT);
            default -> slug;
        };
    }
}
