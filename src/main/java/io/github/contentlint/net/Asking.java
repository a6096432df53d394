package io.github.contentlint.net;

/**
 * How other servers are asked.
 *
 * @param userAgent who asks; some servers answer browsers only
 * @param allowPrivate whether addresses of this machine and of private networks may be asked
 */
public record Asking(Limits limits, String userAgent, boolean allowPrivate, Proxies proxies) {

    /** As a browser introduces itself. */
    public static final String BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Safari/537.36";
}
