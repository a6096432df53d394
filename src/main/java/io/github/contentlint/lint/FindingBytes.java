package io.github.contentlint.lint;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * What {@link java.io.DataInputStream} reads, gathered and written in one piece: streams of the JDK take a lock for each
 * byte of a number.
 */
final class FindingBytes {

    private byte[] bytes = new byte[1 << 16];
    private int length;

    void writeByte(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
    }

    void writeInt(int value) {
        reserve(Integer.BYTES);
        bytes[length++] = (byte) (value >> 24);
        bytes[length++] = (byte) (value >> 16);
        bytes[length++] = (byte) (value >> 8);
        bytes[length++] = (byte) value;
    }

    /** Two bytes each. */
    void writeChars(String text) {
        reserve(text.length() * Character.BYTES);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes[length++] = (byte) (c >> 8);
            bytes[length++] = (byte) c;
        }
    }

    /** Empties it. */
    void drainTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    private void reserve(int size) {
        if (length + size > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + size, 2 * bytes.length));
        }
    }
}
