package io.github.contentlint.net;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding. */
final class Percent {

    private static final int RADIX = 16;

    private Percent() {}

    /** Whether an escape starts there. */
    static boolean isEscape(byte[] bytes, int index) {
        return index + 2 < bytes.length
                && bytes[index] == '%'
                && Character.digit(bytes[index + 1], RADIX) >= 0
                && Character.digit(bytes[index + 2], RADIX) >= 0;
    }

    /** With escapes replaced by what they stand for in UTF-8. */
    static String decoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (isEscape(bytes, i)) {
                decoded.write(Character.digit(bytes[i + 1], RADIX) * RADIX + Character.digit(bytes[i + 2], RADIX));
                i += 2;
            } else {
                decoded.write(bytes[i]);
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }
}
