package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When Jekyll takes a post to be written, on the clock of the machine or of {@code timezone} (4.3.1, {@code utils.rb},
 * {@code drops/url_drop.rb}).
 */
record JekyllDate(LocalDateTime time) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{2,4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
                    + "(?:[Tt ]\\s*+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d*+)?+)?+\\s*+(Z|UTC|GMT|[+-]\\d{1,2}:?+(?:\\d{2})?+)?+)?+.*+",
            Pattern.DOTALL);

    /**
     * @param zone the one configured; without one, a date is known only where the writer's clock and that of a build in UTC
     *     show the same
     */
    static Optional<JekyllDate> of(Value value, Optional<ZoneId> zone) {
        if (!(value instanceof Value.Scalar scalar)) {
            return Optional.empty();
        }
        Matcher written = WRITTEN.matcher(scalar.text());
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime literal = literal(written);
            return offset(written, scalar.plain())
                    .map(offset -> onClock(literal, offset, zone))
                    .orElse(Optional.of(literal))
                    .map(JekyllDate::new);
        } catch (DateTimeException e) {
            // no such day, or no such offset: Jekyll does not build it
            return Optional.empty();
        }
    }

    private static LocalDateTime literal(Matcher written) {
        int year = Integer.parseInt(written.group(1));
        return LocalDateTime.of(
                year < 100 ? 2000 + year : year,
                Integer.parseInt(written.group(2)),
                Integer.parseInt(written.group(3)),
                number(written.group(4)),
                number(written.group(5)),
                number(written.group(6)));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** What YAML takes for a timestamp is UTC where it says nothing else; what it takes for text is read on the local clock. */
    private static Optional<ZoneOffset> offset(Matcher written, boolean plain) {
        String zone = written.group(7);
        if (zone == null) {
            return plain && written.group(6) != null ? Optional.of(ZoneOffset.UTC) : Optional.empty();
        }
        if (!zone.startsWith("+") && !zone.startsWith("-")) {
            return Optional.of(ZoneOffset.UTC);
        }
        String digits = zone.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        int sign = zone.startsWith("-") ? -1 : 1;
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }

    private static Optional<LocalDateTime> onClock(LocalDateTime literal, ZoneOffset offset, Optional<ZoneId> zone) {
        if (zone.isPresent()) {
            return Optional.of(
                    literal.atOffset(offset).atZoneSameInstant(zone.get()).toLocalDateTime());
        }
        LocalDateTime utc =
                literal.atOffset(offset).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        return literal.toLocalDate().equals(utc.toLocalDate()) ? Optional.of(literal) : Optional.empty();
    }

    /** What stands for a placeholder of a permalink; empty where it is none of the date. */
    Optional<String> placeholder(String name) {
        return switch (name) {
            case "year" -> format("uuuu");
            case "month" -> format("MM");
            case "day" -> format("dd");
            case "hour" -> format("HH");
            case "minute" -> format("mm");
            case "second" -> format("ss");
            case "i_day" -> format("d");
            case "i_month" -> format("M");
            case "short_month" -> format("MMM");
            case "long_month" -> format("MMMM");
            case "short_year" -> format("uu");
            case "w_year" -> Optional.of(String.format("%04d", time.get(IsoFields.WEEK_BASED_YEAR)));
            case "week" -> Optional.of(String.format("%02d", time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
            case "w_day" -> Optional.of(String.valueOf(time.getDayOfWeek().getValue()));
            case "short_day" -> Optional.of(time.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            case "long_day" -> Optional.of(time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            case "y_day" -> format("DDD");
            default -> Optional.empty();
        };
    }

    private Optional<String> format(String pattern) {
        return Optional.of(time.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)));
    }
}
