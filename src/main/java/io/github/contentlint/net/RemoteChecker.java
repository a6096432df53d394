package io.github.contentlint.net;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks for images over the network, but for those that a run asked for not long ago. */
public final class RemoteChecker implements RemoteImages {

    private final Asking asking;
    private final ContentProbe probe;
    private final Path cacheFile;
    private final Journal journal;
    private final Clock clock;

    /**
     * @param probe safe for many threads
     * @param cacheFile need not be there; is written
     * @param clock for ages and dates
     */
    public RemoteChecker(Asking asking, ContentProbe probe, Path cacheFile, Journal journal, Clock clock) {
        this.asking = asking;
        this.probe = probe;
        this.cacheFile = cacheFile;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public boolean asksPrivateAddresses() {
        return asking.allowPrivate();
    }

    @Override
    public Map<String, Verdict> ask(Collection<String> urls, Optional<String> site) {
        Map<String, Optional<URI>> addresses = new HashMap<>();
        urls.forEach(url -> addresses.computeIfAbsent(url, ImageUrl::of));
        Set<URI> distinct = new LinkedHashSet<>();
        urls.forEach(url -> addresses.get(url).ifPresent(distinct::add));
        Map<URI, Verdict> verdicts = verdicts(distinct, site);
        Map<String, Verdict> answers = new HashMap<>();
        addresses.forEach(
                (url, address) -> answers.put(url, address.map(verdicts::get).orElse(Verdict.of(Cause.NO_ADDRESS))));
        return answers;
    }

    private Map<URI, Verdict> verdicts(Set<URI> urls, Optional<String> site) {
        if (urls.isEmpty()) {
            return Map.of();
        }
        // origins are all that browsers tell another site
        Optional<String> referer =
                site.flatMap(ImageUrl::of).map(page -> page.resolve("/").toString());
        Map<URI, Verdict> verdicts = new HashMap<>();
        List<URI> unknown = new ArrayList<>();
        VerdictCache cache = VerdictCache.open(cacheFile, journal);
        Instant start = clock.instant();
        for (URI url : urls) {
            cache.get(key(url, referer), start).ifPresentOrElse(v -> verdicts.put(url, v), () -> unknown.add(url));
        }
        Map<URI, Verdict> fresh = askAll(unknown, referer);
        Instant now = clock.instant();
        fresh.forEach((url, verdict) -> {
            if (verdict.standing() != Cause.Standing.UNDECIDED) {
                cache.put(new CacheEntry(key(url, referer), verdict, now));
            }
        });
        cache.save(now);
        verdicts.putAll(fresh);
        return verdicts;
    }

    private static CacheEntry.Key key(URI url, Optional<String> referer) {
        return new CacheEntry.Key(url.toString(), referer.orElse(""));
    }

    private Map<URI, Verdict> askAll(List<URI> urls, Optional<String> referer) {
        if (urls.isEmpty()) {
            return Map.of();
        }
        Limits limits = asking.limits();
        ReplyReader reader = new ReplyReader(probe, clock);
        List<Inquiry> inquiries = urls.stream()
                .map(url -> new Inquiry(url, referer, limits, reader))
                .toList();
        try (Threads threads = new Threads()) {
            Exchange exchange = new Exchange(asking, threads.lookUps, threads.client);
            Tally tally = new Tally(inquiries, limits, journal);
            new Dispatcher(limits, exchange, threads.coordinator, tally).start(inquiries);
            return tally.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
