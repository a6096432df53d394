package io.github.contentlint.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks up a host's addresses before it is connected to.
 *
 * <p>{@link java.net.http.HttpClient} takes a name, not the addresses that were looked at, and looks it up again. It finds
 * the same as long as the JVM remembers the name, which is 30 seconds ({@code networkaddress.cache.ttl}); no look-up here
 * is relied on for longer than two. A name server that means harm is left with the moments in which the JVM's memory
 * ends, and with more where the JVM is told to remember less. A proxy looks up names itself: of what is asked through one
 * only addresses are checked.
 */
final class HostNames {

    /** Top-level domains that never have a host (RFC 6761, 6.4). */
    private static final String NEVER = ".invalid";

    private static final Duration RELIABLE = Duration.ofSeconds(2);

    private final boolean allowPrivate;
    private final Proxies proxies;

    /** When hosts were looked up that may be asked. */
    private final Map<String, Long> cleared = new ConcurrentHashMap<>();

    HostNames(boolean allowPrivate, Proxies proxies) {
        this.allowPrivate = allowPrivate;
        this.proxies = proxies;
    }

    /** Whether there was no objection a short while ago. */
    boolean isKnown(Request request) {
        Long when = cleared.get(request.uri().getHost());
        return when != null && System.nanoTime() - when < RELIABLE.toNanos();
    }

    /** Why a request is not to be made; may take as long as the name server does. */
    Optional<Cause> objection(Request request) {
        long now = System.nanoTime();
        Optional<Cause> objection = lookUp(request);
        if (objection.isEmpty()) {
            cleared.put(request.uri().getHost(), now);
        }
        return objection;
    }

    private Optional<Cause> lookUp(Request request) {
        String host = request.uri().getHost();
        if (host.endsWith(NEVER)) {
            return Optional.of(Cause.NO_HOST);
        }
        boolean literal = host.startsWith("[") || Ipv4.looksLike(host);
        if (!literal && proxies.before(request.uri()).isPresent()) {
            boolean local = host.equals("localhost") || host.endsWith(".localhost");
            return local && !allowPrivate ? Optional.of(Cause.PRIVATE_ADDRESS) : Optional.empty();
        }
        try {
            InetAddress[] addresses = InetAddress.getAllByName(host);
            boolean refused = !allowPrivate && Arrays.stream(addresses).anyMatch(Addresses::isPrivate);
            return refused ? Optional.of(Cause.PRIVATE_ADDRESS) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of(isPassing(e) ? Cause.NO_NAME_SERVER : Cause.NO_HOST);
        }
    }

    /** Whether no name server answered, which only the system's words tell (EAI_AGAIN). */
    private static boolean isPassing(UnknownHostException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("temporary");
    }
}
