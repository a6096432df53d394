package io.github.contentlint.site;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names as a URL has them (Jekyll 4.3.1, {@code Utils.slugify}). */
final class JekyllSlug {

    private static final Pattern NOT_PRETTY = Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}._~!$&'()+,;=@]++");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}]++");
    private static final Pattern OUTER = Pattern.compile("^-|-$");

    private JekyllSlug() {}

    /** Mode {@code pretty}, letter case kept. */
    static String pretty(String name) {
        return OUTER.matcher(NOT_PRETTY.matcher(name).replaceAll("-")).replaceAll("");
    }

    /** The mode where none is named. */
    static String plain(String name) {
        return OUTER.matcher(NOT_PLAIN.matcher(name).replaceAll("-"))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
