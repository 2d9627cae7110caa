package vn.vanho.policycomm.dissemination.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/** Gives the connection the addresses that were judged, so that no second look-up can give others. */
final class GuardedNames implements DnsResolver {

    private final PageRules rules;

    GuardedNames(PageRules rules) {
        this.rules = rules;
    }

    /** A host of which one address is not public is not public. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = rules.names().of(host);
        for (InetAddress address : addresses) {
            if (!rules.allowed().test(address)) {
                throw new NotPublic(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** The host is in somebody's own network. */
    static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        NotPublic(String host) {
            super(host);
        }
    }
}
