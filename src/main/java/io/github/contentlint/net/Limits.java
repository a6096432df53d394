package io.github.contentlint.net;

import java.time.Duration;

/**
 * How hard servers are asked and how long they are waited for.
 *
 * @param spacing between the starts of two requests to one host
 * @param perHost requests to one host under way at once
 * @param atOnce requests under way at once
 * @param connect for a connection
 * @param answer for a whole answer; longer than the slowest images that readers wait for
 * @param backoff before the first further try after a passing failure; twice that before the second
 * @param retries after passing failures
 * @param confirm before a failure is looked at again
 * @param confirmName before a host name is looked up again; longer than the JVM remembers that it found none, 10 s
 * @param redirects that are followed
 * @param hosts how many hosts cannot be reached, and none can, before the network counts as unavailable
 * @param total for all of it
 */
public record Limits(
        Duration spacing,
        int perHost,
        int atOnce,
        Duration connect,
        Duration answer,
        Duration backoff,
        int retries,
        Duration confirm,
        Duration confirmName,
        int redirects,
        int hosts,
        Duration total) {

    /** Bytes that are read of a body whose size is known to be larger than {@link #SMALL}. */
    static final int START = 4 * 1024;

    /** Bytes of a body that is read whole. */
    static final int SMALL = 64 * 1024;

    /** The limits of a run that may last so long. */
    public static Limits within(Duration total) {
        return new Limits(
                // a little over the 200 ms that hosts are to see, for requests do not all travel equally long
                Duration.ofMillis(210),
                2,
                128,
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(1),
                2,
                Duration.ofSeconds(2),
                Duration.ofSeconds(11),
                5,
                3,
                total);
    }
}
