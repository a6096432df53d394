package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import io.github.contentlint.post.Value.Scalar;
import io.github.contentlint.site.Generator;
import io.github.contentlint.site.Profile.KeyType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Dates that do not exist, that the generator cannot read, or that contradict what is known otherwise. */
public final class FrontMatterDate implements PostRule {

    private static final String IMPOSSIBLE = "impossible";
    private static final String SUSPICIOUS = "suspicious";
    private static final RuleInfo INFO = RuleInfo.of(
            FrontMatterDate.class, new Grade(IMPOSSIBLE, Severity.ERROR), new Grade(SUSPICIOUS, Severity.WARNING));
    private static final List<String> UPDATES = List.of("last_modified_at", "lastmod", "updated");

    private final Clock clock;

    public FrontMatterDate() {
        this(Clock.systemUTC());
    }

    FrontMatterDate(Clock clock) {
        this.clock = clock;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        for (Value.Entry entry : post.frontMatter().root().entries()) {
            boolean date = context.site().profile().keys().get(entry.key().text()) == KeyType.DATE;
            if (date && entry.value() instanceof Scalar value && isChecked(post, value)) {
                readable(value, context);
            }
        }
        post.frontMatter().root().get("date").ifPresent(value -> {
            if (value instanceof Scalar date && isChecked(post, date)) {
                WrittenDate.of(date.text())
                        .filter(w -> w.date().isPresent())
                        .ifPresent(written -> plausible(post, date, written, context));
            }
        });
    }

    private static boolean isChecked(Post post, Scalar value) {
        boolean template = value.text().contains("{{") || value.text().contains("<%");
        return !value.isBlank() && !template && Unread.isRead(post, value);
    }

    private static void readable(Scalar value, RuleContext context) {
        Optional<WrittenDate> written = WrittenDate.of(value.text());
        Generator generator = context.site().generator();
        if (written.filter(w -> w.date().isEmpty()).isPresent()) {
            context.report(Report.at(value.content(), "impossible")
                    .grade(IMPOSSIBLE)
                    .arg("date", value.text().strip()));
        } else if (ReadableDates.isUnreadable(value, written, generator)) {
            context.report(Report.at(value.content(), "unreadable-" + generator.id())
                    .grade(IMPOSSIBLE)
                    .arg("date", Texts.shortened(value.text().strip())));
        }
    }

    private void plausible(Post post, Scalar value, WrittenDate written, RuleContext context) {
        LocalDate date = written.date().orElseThrow();
        fileNameDate(post)
                .filter(named -> Math.abs(ChronoUnit.DAYS.between(named, date)) > 1)
                .ifPresent(named -> context.report(Report.at(value.content(), "file-name")
                        .grade(SUSPICIOUS)
                        .arg("date", date)
                        .arg("named", named)));
        boolean future = written.earliest().filter(clock.instant()::isBefore).isPresent();
        if (future && !context.site().profile().publishesFuture() && !isDraft(post)) {
            context.report(Report.at(value.content(), "future")
                    .grade(SUSPICIOUS)
                    .arg("generator", context.site().generator().title())
                    .arg("date", date));
        }
        if (lacksZone(value, written, context)) {
            context.report(Report.at(value.content(), "no-zone").grade(SUSPICIOUS));
        }
        for (String key : UPDATES) {
            post.frontMatter().root().get(key).ifPresent(update -> updated(post, key, update, written, context));
        }
    }

    private static void updated(Post post, String key, Value value, WrittenDate date, RuleContext context) {
        if (!(value instanceof Scalar scalar) || !isChecked(post, scalar)) {
            return;
        }
        Duration aDay = Duration.ofDays(1);
        WrittenDate.of(scalar.text())
                .flatMap(WrittenDate::earliest)
                .filter(u -> Duration.between(u, date.earliest().orElseThrow()).compareTo(aDay) >= 0)
                .ifPresent(u -> context.report(Report.at(scalar.content(), "updated-before")
                        .grade(SUSPICIOUS)
                        .arg("key", key)
                        .arg("date", date.date().orElseThrow())));
    }

    /**
     * Chirpy's documentation asks for a zone. Jekyll takes a time without one for UTC, and shows it in the zone of
     * {@code _config.yml}: 08:00 is 16:00 in Shanghai. That holds for what YAML takes for a time: plain and with seconds.
     */
    private static boolean lacksZone(Scalar value, WrittenDate written, RuleContext context) {
        return context.site().theme().filter("chirpy"::equals).isPresent()
                && value.plain()
                && written.form().separator() == '-'
                && written.form().hasSeconds()
                && written.zone().isEmpty();
    }

    private static Optional<LocalDate> fileNameDate(Post post) {
        Path path = post.source().path();
        String name = String.valueOf(path.getFileName());
        boolean bundle = name.startsWith("index.") && path.getParent() != null;
        return WrittenDate.ofFileName(bundle ? String.valueOf(path.getParent().getFileName()) : name);
    }

    private static boolean isDraft(Post post) {
        Value.Mapping root = post.frontMatter().root();
        boolean folder = false;
        for (Path part : post.source().path()) {
            folder |= part.toString().equals("_drafts");
        }
        return folder
                || root.text("draft").filter("true"::equalsIgnoreCase).isPresent()
                || root.text("published").filter("false"::equalsIgnoreCase).isPresent();
    }
}
