package io.github.contentlint.net;

import java.util.Locale;
import java.util.Optional;

/** Addresses in the notations that browsers take: {@code 127.1}, {@code 0x7f000001}, {@code 2130706433} (WHATWG URL, IPv4 parser). */
final class Ipv4 {

    private static final int PARTS = 4;
    private static final int OCTET = 8;

    private Ipv4() {}

    /** Whether the last part of a name is a number, so that it is an address or nothing. */
    static boolean looksLike(String name) {
        String plain = withoutDot(name);
        String last = plain.substring(plain.lastIndexOf('.') + 1);
        return last.matches("\\d+|0[xX][0-9A-Fa-f]*");
    }

    /** Four decimal numbers; empty where it is no address. */
    static Optional<String> normal(String name) {
        String[] parts = withoutDot(name).split("\\.", -1);
        if (parts.length > PARTS) {
            return Optional.empty();
        }
        try {
            long address = 0;
            for (int i = 0; i < parts.length; i++) {
                boolean last = i == parts.length - 1;
                int bits = last ? (PARTS - i) * OCTET : OCTET;
                long number = number(parts[i]);
                if (number >= 1L << bits) {
                    return Optional.empty();
                }
                address |= last ? number : number << (PARTS - 1 - i) * OCTET;
            }
            return Optional.of("%d.%d.%d.%d"
                    .formatted(address >> 24 & 0xFF, address >> 16 & 0xFF, address >> 8 & 0xFF, address & 0xFF));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String withoutDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static long number(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        if (lower.startsWith("0x")) {
            return lower.length() == 2 ? 0 : Long.parseLong(lower.substring(2), 16);
        }
        return lower.length() > 1 && lower.startsWith("0") ? Long.parseLong(lower, 8) : Long.parseLong(lower);
    }
}
