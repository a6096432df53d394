package io.github.contentlint.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A relative path as a URI reference (RFC 3986): UTF-8, percent-encoded, a colon too, which would read as a scheme. */
final class RelativeUri {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String PLAIN = "-._~/";

    private RelativeUri() {}

    static String of(String path) {
        StringBuilder uri = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.toHexDigits(b));
            }
        }
        return uri.toString();
    }

    private static boolean isPlain(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || PLAIN.indexOf(b) >= 0;
    }
}
