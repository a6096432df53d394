package io.github.contentlint.net;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses as browsers read them (WHATWG URL): Han characters and spaces are percent-encoded, host names written in
 * them become Punycode, backslashes slashes, addresses in other notations four decimal numbers; fragments and passwords
 * are dropped.
 */
final class ImageUrl {

    private static final Pattern PARTS = Pattern.compile("(?i)(https?):[/\\\\]*([^/\\\\?#]*)([^?#]*)(\\?[^#]*)?(#.*)?");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(?::(\\d{0,5}))?");
    private static final String NOT_IN_PATH = "\"<>^`{|}[]\\";
    private static final String NOT_IN_QUERY = "\"<>^`{|}\\";
    private static final String HEX = "0123456789ABCDEF";
    private static final int HIGHEST_PORT = 65_535;

    private ImageUrl() {}

    /**
     * @param written absolute
     * @return empty where it is no http address with a host
     */
    static Optional<URI> of(String written) {
        Matcher parts = PARTS.matcher(written.strip().replaceAll("[\\t\\n\\r]", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String authority = parts.group(2);
        String path = encoded(DotSegments.removed(parts.group(3).replace('\\', '/')), NOT_IN_PATH);
        String query = parts.group(4) == null ? "" : encoded(parts.group(4), NOT_IN_QUERY);
        return host(authority.substring(authority.lastIndexOf('@') + 1), scheme)
                .flatMap(host -> uri(scheme + "://" + host + path + query));
    }

    /**
     * Where a redirect leads.
     *
     * @param location as the server wrote it
     * @return empty where that is no http address
     */
    static Optional<URI> resolve(URI base, String location) {
        String target = utf8(location).strip();
        if (target.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return of(target);
        }
        String slashes = target.replace('\\', '/');
        String origin = base.getScheme() + "://" + base.getRawAuthority();
        if (slashes.startsWith("//")) {
            return of(base.getScheme() + ":" + target);
        }
        if (slashes.startsWith("/")) {
            return of(origin + target);
        }
        String path = base.getRawPath();
        if (target.isEmpty() || target.startsWith("?") || target.startsWith("#")) {
            return of(origin
                    + path
                    + (target.startsWith("?") || base.getRawQuery() == null ? "" : "?" + base.getRawQuery())
                    + target);
        }
        return of(origin + path.substring(0, path.lastIndexOf('/') + 1) + target);
    }

    /** Headers are read one byte a char, while servers write UTF-8. */
    private static String utf8(String header) {
        byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1);
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        return header.chars().allMatch(c -> c <= 0xFF) && decoded.indexOf('\uFFFD') < 0 ? decoded : header;
    }

    private static Optional<String> host(String written, String scheme) {
        Matcher parts = HOST.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String port = parts.group(2) == null ? "" : parts.group(2);
        if (!port.isEmpty() && Integer.parseInt(port) > HIGHEST_PORT) {
            return Optional.empty();
        }
        boolean usual = port.isEmpty() || Integer.parseInt(port) == (scheme.equals("https") ? 443 : 80);
        return name(parts.group(1)).map(name -> usual ? name : name + ":" + Integer.parseInt(port));
    }

    private static Optional<String> name(String written) {
        if (written.startsWith("[")) {
            return Optional.of(written.toLowerCase(Locale.ROOT));
        }
        try {
            String name =
                    IDN.toASCII(Percent.decoded(written), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return Ipv4.looksLike(name) ? Ipv4.normal(name) : Optional.of(name);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> uri(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String text, String illegal) {
        StringBuilder encoded = new StringBuilder(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            boolean plain = b > ' ' && b < 0x7F && illegal.indexOf(b) < 0 && (b != '%' || Percent.isEscape(bytes, i));
            if (plain) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 0xF));
            }
        }
        return encoded.toString();
    }
}
