package io.github.contentlint.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that browsers take for paths, because something before them is missing or too much. */
final class WebAddress {

    /** No-break spaces and the like, which browsers do not strip. */
    private static final Pattern SPACED = Pattern.compile("[\\p{Z}\\s]++((?:https?|mailto):\\S++)[\\p{Z}\\s]*+");

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++");

    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9-]++\\.)++(?:com|net|org|io|cn|me|dev|top|info|xyz)(?:[/?#]\\S*+)?+");

    private WebAddress() {}

    /** The whole address that a reference was meant to be; empty for what looks like a path. */
    static Optional<String> meant(String reference) {
        Matcher spaced = SPACED.matcher(reference);
        if (spaced.matches()) {
            return Optional.of(spaced.group(1));
        }
        if (MAIL.matcher(reference).matches()) {
            return Optional.of("mailto:" + reference);
        }
        return HOST.matcher(reference).matches() ? Optional.of("https://" + reference) : Optional.empty();
    }
}
