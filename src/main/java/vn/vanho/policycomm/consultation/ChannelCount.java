package vn.vanho.policycomm.consultation;

/**
 * How many comments came in through one channel.
 *
 * @param late those of them that were received after the window
 */
public record ChannelCount(CommentChannel channel, long received, long late) {}
