package io.github.contentlint.rules.image;

import io.github.contentlint.site.PageLinks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why there is no page at a path.
 *
 * @param message key of the rule's page; empty where it cannot be known
 * @param cause of not knowing, or empty
 * @param suggestion the path to write instead
 * @param certain whether no other page can be meant
 */
record MissingPage(String message, String cause, Optional<String> suggestion, boolean certain) {

    private static final int MOST_COMPARED = 100;

    private static final Pattern DATED = Pattern.compile("(.*?/)(\\d{4})/(\\d{1,2})/(\\d{1,2})(/.*+)");

    /** No reason but that it is not there. */
    boolean isPlain() {
        return message.startsWith("missing");
    }

    static MissingPage explain(String path, PageIndex pages, PageLinks links) {
        String base = links.base();
        if (!base.isEmpty() && !(path + "/").startsWith(base + "/")) {
            return pages.at(base + path).isPresent()
                    ? found("base-missing", base + path, true)
                    : unknown("outside the site");
        }
        if (!base.isEmpty() && path.startsWith(base + base + "/")) {
            String once = path.substring(base.length());
            if (pages.at(once).isPresent()) {
                return found("base-doubled", once, true);
            }
        }
        if (links.mayMake(path)) {
            return unknown("generated");
        }
        return pages.inOtherCase(path)
                .map(page -> found("case", page, true))
                .or(() -> withoutExtension(path, pages))
                .orElseGet(() -> absent(path, pages));
    }

    private static Optional<MissingPage> withoutExtension(String path, PageIndex pages) {
        return Optional.of(path)
                .filter(p -> p.endsWith(".html"))
                .map(p -> p.substring(0, p.length() - ".html".length()))
                .filter(p -> pages.at(p).isPresent())
                .map(p -> found("extension", p + "/", true));
    }

    private static MissingPage absent(String path, PageIndex pages) {
        if (pages.mayBePlaceless(path)) {
            return unknown("permalink");
        }
        Set<String> same = pages.sameName(path);
        if (same.stream().limit(MOST_COMPARED).anyMatch(page -> isADayApart(page, path))) {
            return unknown("time zone");
        }
        if (!pages.isAmongPages(path) && !DATED.matcher(path + "/").matches()) {
            return unknown("elsewhere on the host");
        }
        return same.size() == 1
                ? found("missing", same.iterator().next(), false)
                : new MissingPage("missing", "", Optional.empty(), false);
    }

    /** The day in a path depends on the time zone of the build. */
    private static boolean isADayApart(String page, String path) {
        Matcher one = DATED.matcher(page);
        Matcher other = DATED.matcher(path);
        if (!one.matches() || !other.matches() || !one.group(1).equals(other.group(1))) {
            return false;
        }
        try {
            return Math.abs(ChronoUnit.DAYS.between(day(one), day(other))) <= 1;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static LocalDate day(Matcher dated) {
        return LocalDate.of(
                Integer.parseInt(dated.group(2)), Integer.parseInt(dated.group(3)), Integer.parseInt(dated.group(4)));
    }

    private static MissingPage found(String message, String path, boolean certain) {
        return new MissingPage(message + "-suggested", "", Optional.of(path), certain);
    }

    private static MissingPage unknown(String cause) {
        return new MissingPage("", cause, Optional.empty(), false);
    }
}
