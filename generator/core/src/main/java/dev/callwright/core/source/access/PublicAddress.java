package dev.callwright.core.source.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Distinguishes public IP addresses from local, private and reserved ones (RFC 6890, and the registries of special-purpose addresses of
 * IANA).
 */
public final class PublicAddress {
    private static final List<Range> SPECIAL = List.of(
            Range.of("0.0.0.0", 8),
            Range.of("10.0.0.0", 8),
            Range.of("100.64.0.0", 10),
            Range.of("127.0.0.0", 8),
            Range.of("169.254.0.0", 16),
            Range.of("172.16.0.0", 12),
            Range.of("192.0.0.0", 24),
            Range.of("192.0.2.0", 24),
            Range.of("192.88.99.0", 24),
            Range.of("192.168.0.0", 16),
            Range.of("198.18.0.0", 15),
            Range.of("198.51.100.0", 24),
            Range.of("203.0.113.0", 24),
            Range.of("224.0.0.0", 3),
            Range.of("2001::", 23),
            Range.of("2001:db8::", 32),
            Range.of("3fff::", 20));

    /** All that is assigned for global unicast; the rest of IPv6 is local, embeds IPv4 addresses, or is reserved. */
    private static final Range GLOBAL_UNICAST = Range.of("2000::", 3);

    /** Translation of IPv4 addresses by a well-known prefix (RFC 6052). The prefix for local use is not here (RFC 8215). */
    private static final Range TRANSLATED = Range.of("64:ff9b::", 96);

    /** IPv6 ranges with an embedded IPv4 address, and its offset. */
    private static final List<Embedded> EMBEDDED =
            List.of(new Embedded(TRANSLATED, 12), new Embedded(Range.of("2002::", 16), 2));

    private PublicAddress() {}

    /** Whether an address is public. */
    public static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (SPECIAL.stream().anyMatch(range -> range.contains(bytes))) {
            return false;
        }
        if (address instanceof Inet6Address) {
            return (GLOBAL_UNICAST.contains(bytes) || TRANSLATED.contains(bytes))
                    && EMBEDDED.stream()
                            .filter(each -> each.range().contains(bytes))
                            .allMatch(each -> is(address(Arrays.copyOfRange(bytes, each.offset(), each.offset() + 4))));
        }
        return true;
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("an address has 4 or 16 bytes", e);
        }
    }

    private record Embedded(Range range, int offset) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared or modified
    private record Range(byte[] start, int bits) {
        // The argument is an address literal, so there is no DNS lookup.
        static Range of(String start, int bits) {
            try {
                return new Range(InetAddress.getByName(start).getAddress(), bits);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(start + " is not an address", e);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
