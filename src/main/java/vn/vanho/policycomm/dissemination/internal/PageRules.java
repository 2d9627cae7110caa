package vn.vanho.policycomm.dissemination.internal;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * How far a look at a page goes. The application knows {@link #PUBLIC} only; no configuration changes it.
 *
 * @param scheme the only one
 * @param anyPort whether another port than that of the scheme may be named
 * @param names how a host is looked up
 * @param allowed which of its addresses may be connected to
 * @param redirects so many are followed
 * @param patience for everything together
 * @param most bytes that are read of a page
 */
record PageRules(
        String scheme,
        boolean anyPort,
        Names names,
        Predicate<InetAddress> allowed,
        int redirects,
        Duration patience,
        int most) {

    private static final int HTTPS = 443;

    static final PageRules PUBLIC = new PageRules(
            "https", false, InetAddress::getAllByName, PublicAddresses::contain, 3, Duration.ofSeconds(6), 256 * 1024);

    /** Whether a page is opened: neither another scheme or port, nor a name or password in its address. */
    boolean opens(URI page) {
        return page.getScheme() != null
                && page.getScheme().equalsIgnoreCase(scheme)
                && page.getHost() != null
                && page.getUserInfo() == null
                && (anyPort || page.getPort() == -1 || page.getPort() == HTTPS);
    }

    /** Finds the addresses of a host. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }
}
