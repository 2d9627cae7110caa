package vn.vanho.policycomm.dissemination;

import vn.vanho.policycomm.channels.Post;

/** What the adapters of channels are handed of the texts of {@link ChannelPosts}. */
public interface ReadyPosts {

    /**
     * What is to be posted; always the same for one version of the draft.
     *
     * @throws IllegalStateException when it was not approved, or is not what was approved
     */
    Post approved(String draftId, String channel);

    /** The key of that post. */
    String key(String draftId, String channel);

    /** The approved post with a notice before its longest part, as it replaces the one that is there. */
    Post withNotice(String draftId, String channel, String notice);

    /** The post with its texts, unless they are erased by now. */
    Post kept(String draftId, String channel);
}
