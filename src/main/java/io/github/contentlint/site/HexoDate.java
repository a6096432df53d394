package io.github.contentlint.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of front matter as Hexo takes them (hexo-front-matter 4.2, {@code front_matter.ts}). */
final class HexoDate {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:\\D.*+)?+", Pattern.DOTALL);

    private static final Pattern ZONED =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[Tt ]\\s*+(\\d{1,2})(:\\d{2}:\\d{2}(?:\\.\\d+)?+)"
                    + "\\s*+(?:(Z)|([-+])(\\d{1,2})(?::?(\\d{2}))?+)");

    private HexoDate() {}

    /** The day as it is written; that of Greenwich, to which YAML moves a time, where a zone is written. */
    static Optional<LocalDate> of(String text) {
        try {
            Matcher zoned = ZONED.matcher(text.strip());
            if (zoned.matches()) {
                return Optional.of(atGreenwich(zoned));
            }
            Matcher date = DATE.matcher(text.strip());
            return date.matches()
                    ? Optional.of(LocalDate.of(number(date, 1), number(date, 2), number(date, 3)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate atGreenwich(Matcher zoned) {
        String time = zoned.group(1) + "T" + twoDigits(zoned.group(2)) + zoned.group(3);
        String minutes = zoned.group(7) == null ? "00" : zoned.group(7);
        String zone = zoned.group(4) == null ? zoned.group(5) + twoDigits(zoned.group(6)) + ":" + minutes : "Z";
        OffsetDateTime moment = OffsetDateTime.parse(time + zone);
        return moment.minusSeconds(moment.getOffset().getTotalSeconds()).toLocalDate();
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
