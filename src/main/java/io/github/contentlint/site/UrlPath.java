package io.github.contentlint.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a URL as a browser settles it: absolute, percent-decoded, without empty, {@code .} and {@code ..}
 * segments; {@code ..} stops at the root.
 */
record UrlPath(String value) {

    private static final String SAFE = "-._~!$&'()*+,;=:@/";

    private static final Pattern ORIGIN = Pattern.compile("https?+://[^/?#\\s]++", Pattern.CASE_INSENSITIVE);

    static UrlPath of(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String last = "";
        for (String segment : path.split("/", -1)) {
            last = segment;
            if (segment.equals("..")) {
                kept.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                kept.addLast(segment);
            }
        }
        boolean folder = last.isEmpty() || last.equals(".") || last.equals("..");
        String joined = "/" + String.join("/", kept);
        return new UrlPath(folder && !kept.isEmpty() ? joined + "/" : joined);
    }

    /** Where a reference on the page with this path leads. */
    UrlPath resolve(String reference) {
        return of(reference.startsWith("/") ? reference : folder() + reference);
    }

    /** Up to the last slash, with it. */
    String folder() {
        return value.substring(0, value.lastIndexOf('/') + 1);
    }

    /** Without the leading slash. */
    String relative() {
        return value.substring(1);
    }

    /**
     * This path inside a site that lies below another path; empty where it lies outside.
     *
     * @param base {@code /blog}; the empty string for a site at the root
     */
    Optional<UrlPath> below(String base) {
        return base.isEmpty()
                ? Optional.of(this)
                : value.startsWith(base + "/") ? Optional.of(of(value.substring(base.length()))) : Optional.empty();
    }

    /** As a base is written in configuration, {@code blog/} or {@code https://host/blog/}, to {@code /blog}; empty for none. */
    static String base(String configured) {
        int scheme = configured.indexOf("//");
        String path = configured.trim();
        if (scheme >= 0) {
            int slash = path.indexOf('/', scheme + 2);
            path = slash < 0 ? "" : path.substring(slash);
        }
        String value = of(path + "/").value();
        return value.substring(0, value.length() - 1);
    }

    /** Scheme and host of a URL, lower case: {@code https://example.org}; empty for what is no whole URL. */
    static Optional<String> origin(String url) {
        Matcher matcher = ORIGIN.matcher(url.strip());
        return matcher.lookingAt() ? Optional.of(matcher.group().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Percent-encoded where white space or ASCII signs ask for it; other scripts stay readable. */
    static String encode(String path) {
        StringBuilder encoded = new StringBuilder();
        path.codePoints().forEach(c -> {
            if (c > 0x7F && !Character.isWhitespace(c) && !Character.isSpaceChar(c)
                    || c <= 0x7F && (Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0)) {
                encoded.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(String.format("%02X", b & 0xFF));
                }
            }
        });
        return encoded.toString();
    }
}
