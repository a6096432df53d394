package io.github.contentlint.rules.frontmatter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as it is written in front matter: year, month, day and what follows.
 *
 * @param date empty where there is no such day or time
 * @param time of day, midnight where none is written
 * @param zone as far as it is written
 * @param form how it is written
 */
record WrittenDate(Optional<LocalDate> date, LocalTime time, Optional<ZoneOffset> zone, Form form) {

    /**
     * @param separator between year, month and day
     * @param padded month and day have two digits
     * @param hasTime whether a time follows
     * @param hasSeconds whether it has seconds
     */
    record Form(char separator, boolean padded, boolean hasTime, boolean hasSeconds) {}

    private static final int MAX_LENGTH = 64;
    private static final Pattern PATTERN = Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})"
            + "(?:[Tt \\t]++([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\\.[0-9]++)?)?"
            + "[ \\t]*+(Z|z|[-+][0-9]{1,2}(?::?[0-9]{2})?)?)?");
    private static final Pattern PREFIX = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})-.*");

    /** Empty where the text has another form. */
    static Optional<WrittenDate> of(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher m = PATTERN.matcher(trimmed);
        if (!m.matches()) {
            return Optional.empty();
        }
        Form form = new Form(
                m.group(2).charAt(0),
                m.group(3).length() == 2 && m.group(4).length() == 2,
                m.group(5) != null,
                m.group(7) != null);
        Optional<LocalTime> time = time(m.group(5), m.group(6), m.group(7));
        Optional<LocalDate> date = time.flatMap(t -> date(m.group(1), m.group(3), m.group(4)));
        return Optional.of(new WrittenDate(date, time.orElse(LocalTime.MIDNIGHT), zone(m.group(8)), form));
    }

    /** The date that a file name starts with. */
    static Optional<LocalDate> ofFileName(String name) {
        Matcher m = PREFIX.matcher(name);
        return m.matches() ? date(m.group(1), m.group(2), m.group(3)) : Optional.empty();
    }

    /** When it is, if no zone is written the earliest that it may be. */
    Optional<Instant> earliest() {
        ZoneOffset offset = zone.orElse(ZoneOffset.ofHours(14));
        return date.map(d -> d.atTime(time).toInstant(offset));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String hour, String minute, String second) {
        if (hour == null) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        try {
            int seconds = second == null ? 0 : Integer.parseInt(second);
            return Optional.of(
                            LocalTime.of(Integer.parseInt(hour) % 24, Integer.parseInt(minute), Math.min(seconds, 59)))
                    .filter(t -> Integer.parseInt(hour) <= 24 && seconds <= 60);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneOffset> zone(String written) {
        if (written == null) {
            return Optional.empty();
        }
        if (written.equalsIgnoreCase("z")) {
            return Optional.of(ZoneOffset.UTC);
        }
        String digits = written.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.substring(0, digits.length() > 2 ? digits.length() - 2 : digits.length()));
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        int sign = written.charAt(0) == '-' ? -1 : 1;
        int total = sign * Math.min(hours * 60 + minutes, 18 * 60);
        return Optional.of(ZoneOffset.ofTotalSeconds(total * 60));
    }
}
