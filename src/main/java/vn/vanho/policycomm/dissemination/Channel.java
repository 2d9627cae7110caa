package vn.vanho.policycomm.dissemination;

import java.util.Arrays;
import java.util.NoSuchElementException;

/** Where a draft is made known beside the portal (plan, 'Channels'). */
public enum Channel {
    FACEBOOK("facebook", "Facebook", "facebook.com, fb.com, fb.watch"),
    ZALO("zalo", "Zalo", "zalo.me, zaloapp.com"),
    LOUDSPEAKER("loudspeaker", "Loa truyền thanh", "");

    private final String code;
    private final String label;
    private final String hosts;

    Channel(String code, String label, String hosts) {
        this.code = code;
        this.label = label;
        this.hosts = hosts;
    }

    /** As forms and models write it. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Whether posts of this channel are found at addresses on the web. */
    public boolean isNetwork() {
        return !hosts.isEmpty();
    }

    /** Whether a post of this channel can be at this host. */
    public boolean servedBy(String host) {
        return isNetwork()
                && Arrays.stream(hosts.split(", ")).anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }

    /** The hosts at which its posts are found, with commas between. */
    public String hosts() {
        return hosts;
    }

    public static Channel ofCode(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No channel " + code));
    }
}
