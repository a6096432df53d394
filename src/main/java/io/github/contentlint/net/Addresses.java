package io.github.contentlint.net;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Which addresses belong to this machine or a private network, or to nobody (IANA special-purpose registries). */
final class Addresses {

    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xFF, (byte) 0xFF};
    private static final byte[] NAT64 = {0, 0x64, (byte) 0xFF, (byte) 0x9B, 0, 0, 0, 0, 0, 0, 0, 0};

    private Addresses() {}

    static boolean isPrivate(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        return address instanceof Inet4Address ? isPrivate4(address.getAddress()) : isPrivate6((Inet6Address) address);
    }

    /** "This network", carriers' NAT, protocol assignments, benchmarks, and what is reserved. */
    private static boolean isPrivate4(byte[] address) {
        int first = address[0] & 0xFF;
        int second = address[1] & 0xFF;
        return first == 0
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && address[2] == 0
                || first == 198 && (second == 18 || second == 19)
                || first >= 240;
    }

    /** Unique local addresses, and IPv4 within IPv6: mapped, NAT64, 6to4. */
    private static boolean isPrivate6(Inet6Address address) {
        byte[] bytes = address.getAddress();
        if ((bytes[0] & 0xFE) == 0xFC) {
            return true;
        }
        if (startsWith(bytes, MAPPED) || startsWith(bytes, NAT64) || address.isIPv4CompatibleAddress()) {
            return isPrivate(v4(bytes, 12));
        }
        return bytes[0] == 0x20 && bytes[1] == 0x02 && isPrivate(v4(bytes, 2));
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static InetAddress v4(byte[] bytes, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
