package vn.vanho.policycomm.portal.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a request comes from. */
@Component
public class Sender {

    private static final int NETWORK_BYTES_OF_IPV6 = 8;
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final String ownOrigin;

    Sender(@Value("${policycomm.base-url}") String baseUrl) {
        this.ownOrigin = origin(URI.create(baseUrl));
    }

    /** The network address to count by: for IPv6 the network, since one line has many addresses. */
    public String address(HttpServletRequest request) {
        String remote = request.getRemoteAddr();
        try {
            InetAddress address = InetAddress.getByName(remote);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES_OF_IPV6))
                    : remote;
        } catch (UnknownHostException e) {
            return remote;
        }
    }

    /** Whether a form was sent from another site. A client that says nothing about it is no browser, and let in. */
    public boolean isForeign(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN_SITES.contains(site);
        }
        @Nullable String origin = request.getHeader("Origin");
        return origin != null && !origin.equals(ownOrigin) && !origin.equals(originOf(request));
    }

    private static String originOf(HttpServletRequest request) {
        return origin(
                ServletUriComponentsBuilder.fromContextPath(request).build().toUri());
    }

    private static String origin(URI uri) {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return "%s://%s%s".formatted(uri.getScheme(), uri.getHost(), port);
    }
}
