package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.post.Value.Scalar;
import io.github.contentlint.site.Generator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which dates a generator can read, seen on Ruby's {@code Time.parse} for Jekyll, Hugo 0.111.3 and Node's {@code Date} for
 * Hexo. Only what surely cannot be read counts as unreadable.
 */
final class ReadableDates {

    private static final Pattern MONTH_OR_DAY = Pattern.compile(
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)",
            Pattern.CASE_INSENSITIVE);

    private ReadableDates() {}

    static boolean isUnreadable(Scalar value, Optional<WrittenDate> written, Generator generator) {
        return switch (generator) {
            case JEKYLL -> written.isEmpty() && isNoDate(value);
            case HUGO ->
                value.kind() != Scalar.Kind.DATE || value.plain() ? isUnreadableForHugo(value, written) : false;
            case HEXO -> written.isEmpty() && (isNoDate(value) || value.kind() == Scalar.Kind.INTEGER);
            case VUEPRESS, VITEPRESS, ASTRO, PLAIN -> false;
        };
    }

    private static boolean isUnreadableForHugo(Scalar value, Optional<WrittenDate> written) {
        if (written.isEmpty()) {
            return isNoDate(value) || value.kind() == Scalar.Kind.INTEGER;
        }
        WrittenDate.Form form = written.get().form();
        return form.separator() != '-' || !form.padded() || form.hasTime() && !form.hasSeconds();
    }

    private static boolean isNoDate(Scalar value) {
        String text = value.text().strip();
        boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            return !MONTH_OR_DAY.matcher(text.toLowerCase(Locale.ROOT)).find();
        }
        return text.indexOf('年') >= 0 || text.indexOf('月') >= 0;
    }
}
