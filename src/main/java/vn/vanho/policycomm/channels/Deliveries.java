package vn.vanho.policycomm.channels;

import java.util.List;
import java.util.Optional;

/**
 * Does orders on channels, each exactly once. Before a call its begin is on record, in a transaction of its own; what broke
 * off after that is looked for on the channel before any second try, by whichever node.
 */
public interface Deliveries {

    /**
     * Tries an order now, or tells why not now. It throws nothing for the channel's faults, and does nothing for an order
     * that is done, that another node is at, or whose time has not come.
     */
    Outcome attempt(Order order);

    /**
     * Finds out what became of a post that nobody wants any more: what a call may have made is looked for, and nothing is
     * posted from now on.
     *
     * @return {@link Outcome.State#DONE} with the post, or with none where nothing is there; or later
     */
    Outcome settle(Order post);

    Optional<Delivery> find(String key);

    /** Those whose keys begin so, by time. */
    List<Delivery> below(String prefix);

    /** Whom a post reached; empty where the channel does not tell, or cannot be asked now. */
    Optional<Reach> reach(String key);
}
