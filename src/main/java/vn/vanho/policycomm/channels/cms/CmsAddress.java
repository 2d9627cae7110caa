package vn.vanho.policycomm.channels.cms;

import java.net.URI;
import java.util.Set;

/** Which addresses can be trusted: https, and http on this machine. */
final class CmsAddress {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private CmsAddress() {}

    static boolean isSafe(URI address) {
        return address.getHost() != null
                && address.getRawUserInfo() == null
                && ("https".equals(address.getScheme())
                        || ("http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost())));
    }

    static boolean isSafe(String address) {
        try {
            return isSafe(URI.create(address));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
