package io.github.contentlint.net;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A verdict that is remembered.
 *
 * @param when it was found
 */
record CacheEntry(Key key, Verdict verdict, Instant when) {

    private static final Duration SHOWN_AGE = Duration.ofDays(7);
    private static final Duration SUSPECT_AGE = Duration.ofHours(1);
    private static final int FIELDS = 5;

    /**
     * What a verdict is about.
     *
     * @param url with its query
     * @param site that shows the image, which servers tell apart; empty where it was not told
     */
    record Key(String url, String site) {}

    /** Never true of broken images, which are always looked at again. */
    boolean isFresh(Instant now) {
        Duration age = Duration.between(when, now);
        return switch (verdict.standing()) {
            case SHOWN -> isWithin(age, SHOWN_AGE);
            case SUSPECT -> isWithin(age, SUSPECT_AGE);
            case BROKEN, UNDECIDED -> false;
        };
    }

    private static boolean isWithin(Duration age, Duration limit) {
        return !age.isNegative() && age.compareTo(limit) < 0;
    }

    /** Without tabs within fields: URLs have none once they are encoded, details are words and numbers of ours. */
    String line() {
        return String.join(
                "\t",
                Long.toString(when.getEpochSecond()),
                verdict.cause().name(),
                verdict.detail(),
                key.site(),
                key.url());
    }

    /** Empty where the line is none that {@link #line()} wrote. */
    static Optional<CacheEntry> of(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CacheEntry(
                    new Key(fields[4], fields[3]),
                    new Verdict(Cause.valueOf(fields[1]), fields[2]),
                    Instant.ofEpochSecond(Long.parseLong(fields[0]))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
