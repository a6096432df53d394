package io.github.contentlint.net;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks loopback servers in haste, and tells images by their first letter. */
final class TestAsker {

    static final byte[] IMAGE = "Image".getBytes(StandardCharsets.US_ASCII);
    static final byte[] PAGE = "Page".getBytes(StandardCharsets.US_ASCII);

    static final Limits HASTE = limits(2, 2, 3_000, 20_000);

    final QuietJournal journal = new QuietJournal();
    private final Path cache;
    private Limits limits = HASTE;
    private boolean allowPrivate = true;
    private Proxies proxies = Proxies.NONE;
    private Instant now = Instant.parse("2026-11-20T08:00:00Z");
    private Optional<String> site = Optional.empty();

    /**
     * @param cache need not be there
     */
    TestAsker(Path cache) {
        this.cache = cache;
    }

    /** In milliseconds, but for how many requests to a host may be open. */
    static Limits limits(int spacing, int perHost, int answer, int total) {
        return new Limits(
                Duration.ofMillis(spacing),
                perHost,
                128,
                Duration.ofSeconds(2),
                Duration.ofMillis(answer),
                Duration.ofMillis(10),
                2,
                Duration.ofMillis(20),
                Duration.ofMillis(20),
                5,
                3,
                Duration.ofMillis(total));
    }

    TestAsker with(Limits other) {
        limits = other;
        return this;
    }

    TestAsker without(boolean privateAddresses) {
        allowPrivate = !privateAddresses;
        return this;
    }

    TestAsker by(Proxies other) {
        proxies = other;
        return this;
    }

    TestAsker from(String page) {
        site = Optional.of(page);
        return this;
    }

    TestAsker later(Duration time) {
        now = now.plus(time);
        return this;
    }

    Verdict ask(String url) {
        return ask(List.of(url)).get(url);
    }

    Map<String, Verdict> ask(List<String> urls) {
        Asking asking = new Asking(limits, "Tester", allowPrivate, proxies);
        return new RemoteChecker(asking, TestAsker::look, cache, journal, Clock.fixed(now, ZoneOffset.UTC))
                .ask(urls, site);
    }

    private static ContentProbe.Content look(byte[] start, boolean whole) {
        return switch (start[0]) {
            case 'I' -> new ContentProbe.Content(ContentProbe.Kind.IMAGE, "IMG");
            case 'S' -> new ContentProbe.Content(ContentProbe.Kind.SVG, "SVG");
            case 'P' -> new ContentProbe.Content(ContentProbe.Kind.OTHER, "HTML");
            case 'T' -> new ContentProbe.Content(whole ? ContentProbe.Kind.TRUNCATED : ContentProbe.Kind.IMAGE, "IMG");
            default -> new ContentProbe.Content(ContentProbe.Kind.UNKNOWN, "");
        };
    }

    /** An image of so many bytes. */
    static byte[] image(int size) {
        byte[] image = new byte[size];
        Arrays.fill(image, (byte) 'I');
        return image;
    }
}
