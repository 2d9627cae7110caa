package vn.vanho.policycomm.channels.facebook;

import java.net.URI;
import java.util.List;
import vn.vanho.policycomm.channels.Posted;

/** Where people see a post: what Facebook says, as long as it is an address on Facebook; else one made of the post's id. */
final class Permalinks {

    private static final int LONGEST = 500;

    private final List<String> hosts;

    Permalinks(List<String> hosts) {
        this.hosts = hosts;
    }

    /** @param said by Facebook; empty for nothing */
    Posted posted(String id, String said) {
        return new Posted(id, usable(said) ? said : made(id));
    }

    private boolean usable(String said) {
        if (said.length() > LONGEST || !said.startsWith("https://")) {
            return false;
        }
        try {
            String host = String.valueOf(URI.create(said).getHost());
            return hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** @param id {@code <page>_<post>} */
    private static String made(String id) {
        int bar = id.indexOf('_');
        return "https://www.facebook.com/" + (bar < 0 ? id : id.substring(0, bar) + "/posts/" + id.substring(bar + 1));
    }
}
