package vn.vanho.policycomm.channels;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Posts on one channel. Every call has time-outs that add up to less than {@code policycomm.channels.lease}, but for looking
 * among very many posts: who looks for longer has no say any more. Faults are told apart by what can be done about them. No
 * method is called within a transaction.
 */
public interface ChannelAdapter extends Channel {

    /** Whether the configuration has what it takes to sign in there. */
    boolean configured();

    /**
     * Posts once.
     *
     * @throws ChannelFault {@link FaultKind#MAYBE_POSTED} where the call broke off after it may have gone through
     */
    Posted post(Post post) throws ChannelFault;

    /**
     * Looks among what the channel shows for a post that was tried before.
     *
     * @param triedAt when the first try began; what is older cannot be it
     * @return empty when it is certainly not there (yet)
     */
    Optional<Posted> find(Post post, OffsetDateTime triedAt) throws ChannelFault;

    /** Puts another text where the post is; repeating it does no harm. */
    void replace(Posted posted, Post with) throws ChannelFault;

    /** Takes the post away; it is no fault when it is gone already. */
    void remove(Posted posted) throws ChannelFault;

    /** Whom the post reached so far; empty where the channel does not tell this page. */
    Optional<Reach> reach(Posted posted) throws ChannelFault;
}
