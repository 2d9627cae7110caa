package vn.vanho.policycomm.dissemination;

/** Posts on one channel by itself; on a channel without one a person posts. Spring bean of this feature. */
public interface ChannelAdapter {

    /** The code of its channel, e.g. {@code portal} or one of {@link Channel}. */
    String channel();

    /**
     * Posts what was approved and records it. A call that was cut off is repeated: then nothing is posted twice.
     *
     * @return the address of the post
     */
    String post(PostOrder order);
}
