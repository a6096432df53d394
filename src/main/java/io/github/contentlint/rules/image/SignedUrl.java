package io.github.contentlint.rules.image;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * A URL that a storage service signed for a time: S3 and what speaks its language, Google, Alibaba, Tencent, Qiniu,
 * ByteDance, Azure, Discord, and GitHub's private images.
 *
 * @param until the last day, UTC, where the URL tells it
 */
record SignedUrl(Optional<LocalDate> until) {

    /** Authors who sign until then mean for ever. */
    private static final int FOR_EVER = 2090;

    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    static Optional<SignedUrl> of(RemoteUrl url) {
        if (url.query().isEmpty()) {
            return Optional.empty();
        }
        Optional<SignedUrl> signed = read(url);
        return signed.filter(
                s -> s.until().filter(day -> day.getYear() >= FOR_EVER).isEmpty());
    }

    private static Optional<SignedUrl> read(RemoteUrl url) {
        for (String vendor : List.of("x-amz-", "x-goog-", "x-oss-")) {
            if (url.has(vendor + "signature", vendor + "expires")) {
                return Optional.of(new SignedUrl(after(url, vendor)));
            }
        }
        if (url.has("expires") && (url.has("signature") || url.has("sig") || url.has("sign"))) {
            return Optional.of(new SignedUrl(seconds(url, "expires", 10)));
        }
        if (url.has("x-expires", "x-signature")) {
            return Optional.of(new SignedUrl(seconds(url, "x-expires", 10)));
        }
        if (url.has("q-signature", "q-sign-time")) {
            return Optional.of(new SignedUrl(secondOfPair(url)));
        }
        if (url.has("e", "token")) {
            return seconds(url, "e", 10).map(day -> new SignedUrl(Optional.of(day)));
        }
        if (url.has("se", "sig")) {
            return Optional.of(new SignedUrl(day(url)));
        }
        if (url.has("ex", "is", "hm")) {
            return Optional.of(new SignedUrl(seconds(url, "ex", 16)));
        }
        boolean github = url.host().equals("private-user-images.githubusercontent.com") && url.has("jwt")
                || url.host().equals("raw.githubusercontent.com") && url.has("token");
        return github ? Optional.of(new SignedUrl(Optional.empty())) : Optional.empty();
    }

    private static Optional<LocalDate> after(RemoteUrl url, String vendor) {
        try {
            LocalDateTime from =
                    LocalDateTime.parse(url.parameter(vendor + "date").orElse(""), BASIC);
            long seconds = Long.parseLong(url.parameter(vendor + "expires").orElse(""));
            return Optional.of(from.plusSeconds(seconds).toLocalDate());
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> seconds(RemoteUrl url, String parameter, int radix) {
        return url.parameter(parameter).flatMap(value -> ofSeconds(value, radix));
    }

    private static Optional<LocalDate> secondOfPair(RemoteUrl url) {
        String[] pair = url.parameter("q-sign-time").orElse("").split(";|%3[Bb]");
        return pair.length == 2 ? ofSeconds(pair[1], 10) : Optional.empty();
    }

    private static Optional<LocalDate> ofSeconds(String value, int radix) {
        try {
            long seconds = Long.parseLong(value, radix);
            boolean plausible = seconds > 1_000_000_000L;
            return plausible
                    ? Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(RemoteUrl url) {
        String value = url.parameter("se").orElse("");
        try {
            return Optional.of(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
