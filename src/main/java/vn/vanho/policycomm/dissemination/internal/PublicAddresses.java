package vn.vanho.policycomm.dissemination.internal;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses are hosts of the public internet: neither private, loopback, link-local, shared (CGNAT), multicast,
 * documentation nor otherwise special (IANA's special-purpose address registries). Of IPv6 only global unicast (2000::/3) is,
 * without what carries IPv4 addresses inside it.
 */
final class PublicAddresses {

    private static final List<Range> SPECIAL_4 = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    private static final Range GLOBAL_6 = Range.of("2000::/3");
    private static final List<Range> SPECIAL_6 =
            ranges("2001::/23", "2001:db8::/32", "2002::/16", "3ffe::/16", "3fff::/20");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? SPECIAL_4.stream().noneMatch(range -> range.holds(bytes))
                : GLOBAL_6.holds(bytes) && SPECIAL_6.stream().noneMatch(range -> range.holds(bytes));
    }

    private static List<Range> ranges(String... ranges) {
        return List.of(ranges).stream().map(Range::of).toList();
    }

    /** Addresses of one length whose first bits are the same. */
    private record Range(List<Byte> first, int bits) {

        static Range of(String text) {
            String[] parts = text.split("/", 2);
            try {
                return new Range(list(InetAddress.getByName(parts[0]).getAddress()), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(text, e);
            }
        }

        private static List<Byte> list(byte[] bytes) {
            Byte[] boxed = new Byte[bytes.length];
            for (int at = 0; at < bytes.length; at++) {
                boxed[at] = bytes[at];
            }
            return List.of(boxed);
        }

        boolean holds(byte[] address) {
            if (address.length != first.size()) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (first.get(bit / 8) & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
