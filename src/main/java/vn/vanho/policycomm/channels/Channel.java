package vn.vanho.policycomm.channels;

import java.util.List;

/** A way in which drafts are made known beside our own portal (plan, 'Channels'). Spring bean. */
public interface Channel {

    /** As forms, models and the configuration write it, e.g. {@code facebook}. */
    String code();

    /** What people call it. */
    String label();

    /** Its place among the others, smallest first. */
    int position();

    /** The hosts at which its posts are found, e.g. {@code facebook.com}; empty where posts have no address. */
    List<String> hosts();

    /** Whether it tells how many people a post reached. */
    boolean measured();

    /** What it takes, by the names of the forms' fields in the order in which people read them. */
    List<TextPart> parts();

    /** Whether texts of its own are drafted for it; else it takes the six blocks as the portal shows them. */
    default boolean drafted() {
        return true;
    }

    /** Whether posts of this channel can be found at this host. */
    default boolean servedBy(String host) {
        return hosts().stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }

    /** Whether each post of it has an address on the web. */
    default boolean hasAddresses() {
        return !hosts().isEmpty();
    }
}
