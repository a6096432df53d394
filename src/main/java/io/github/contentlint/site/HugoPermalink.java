package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the placeholders of {@code permalinks} for a page (resources/page/permalinks.go). */
final class HugoPermalink {

    private static final Pattern PLACEHOLDER = Pattern.compile(":([a-z]++)(\\[[^\\]]*+\\])?+");
    private static final Pattern SLICE = Pattern.compile("\\[(\\d++|last)?+(:)?+(\\d++|last)?+\\]");
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}).*+", Pattern.DOTALL);

    private final HugoPage page;
    private final Supplier<List<String>> sections;
    private final HugoPaths paths;
    private final Function<String, Optional<Value>> keys;

    /**
     * @param sections those around the page, asked for only where the template names them
     */
    HugoPermalink(
            HugoPage page, Supplier<List<String>> sections, HugoPaths paths, Function<String, Optional<Value>> keys) {
        this.page = page;
        this.sections = sections;
        this.paths = paths;
        this.keys = keys;
    }

    /** Empty where a placeholder's value is not known. */
    Optional<String> fill(String template) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder path = new StringBuilder();
        while (matcher.find()) {
            Optional<String> value = value(matcher.group(1), matcher.group(2));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(path, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(matcher.appendTail(path).toString());
    }

    private Optional<String> value(String placeholder, String slice) {
        return switch (placeholder) {
            case "section" -> Optional.of(page.topSection());
            case "sections" -> sections(slice);
            case "title" -> text("title").map(this::segment);
            case "slug" -> text("slug").or(() -> text("title")).map(this::segment);
            case "slugorfilename", "slugorcontentbasename" ->
                text("slug").or(() -> Optional.of(page.name())).map(this::segment);
            case "filename", "contentbasename" -> Optional.of(segment(page.name()));
            default -> date().flatMap(date -> part(date, placeholder));
        };
    }

    /** A slash in a title stays, as Hugo keeps it. */
    private String segment(String text) {
        return paths.sanitize(text);
    }

    private Optional<String> sections(String slice) {
        List<String> all = sections.get();
        if (slice == null) {
            return Optional.of(String.join("/", all));
        }
        Matcher bounds = SLICE.matcher(slice);
        if (!bounds.matches()) {
            return Optional.empty();
        }
        int from = Math.min(bound(bounds.group(1), 0, all), all.size());
        int to = bounds.group(2) == null ? from + 1 : bound(bounds.group(3), all.size(), all);
        return Optional.of(String.join("/", all.subList(from, Math.max(from, Math.min(to, all.size())))));
    }

    private static int bound(String written, int otherwise, List<String> all) {
        return written == null
                ? otherwise
                : written.equals("last") ? Math.max(0, all.size() - 1) : Integer.parseInt(written);
    }

    private Optional<LocalDate> date() {
        return text("date").map(DATE::matcher).filter(Matcher::matches).flatMap(date -> {
            try {
                return Optional.of(LocalDate.parse(date.group(1)));
            } catch (java.time.DateTimeException e) {
                // no day of the calendar
                return Optional.empty();
            }
        });
    }

    private static Optional<String> part(LocalDate date, String placeholder) {
        return Optional.ofNullable(
                switch (placeholder) {
                    case "year" -> String.format("%04d", date.getYear());
                    case "month" -> date.format(DateTimeFormatter.ofPattern("MM", Locale.ROOT));
                    case "day" -> date.format(DateTimeFormatter.ofPattern("dd", Locale.ROOT));
                    case "monthname" -> date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                    case "weekday" -> "" + date.getDayOfWeek().getValue() % 7;
                    case "weekdayname" -> date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                    case "yearday" -> "" + date.getDayOfYear();
                    default -> null;
                });
    }

    private Optional<String> text(String key) {
        return keys.apply(key).flatMap(HugoConfig::firstText);
    }
}
