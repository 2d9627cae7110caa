package vn.vanho.policycomm.dissemination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanho.policycomm.channels.Posted;
import vn.vanho.policycomm.channels.Reach;

/** The texts for channels beside the portal, through whose hands they went, and the posts made of them. */
public interface ChannelPosts {

    /**
     * Keeps a text; one that differs from the text kept before has not been checked or approved yet.
     *
     * @param texts by the fields of the channel's parts
     */
    void prepare(String draftId, String channel, Map<String, String> texts, String preparedBy);

    void checked(String draftId, String checkedBy);

    void approved(String draftId, String approvedBy);

    /** Records where a person posted the text. */
    void posted(String draftId, String channel, String url, String postedBy);

    /** Records why the post that a person made could not be opened for a check. */
    void unseen(String draftId, String channel, String reason);

    /** Records where the channel's adapter posted it. */
    void posted(String draftId, String channel, Posted posted);

    void reached(String draftId, String channel, Reach reach);

    /** The posts of a draft, in the order of the channels. */
    List<ChannelPost> of(String draftId);

    /** What was drafted for a channel, by the fields of its parts; empty where nothing was, or it was erased. */
    Map<String, String> texts(String draftId, String channel);

    /** Whether a post at this address is recorded already. */
    boolean knows(String url);

    /** Empty when nothing was drafted for it. */
    default Optional<ChannelPost> find(String draftId, String channel) {
        return of(draftId).stream()
                .filter(post -> post.channel().equals(channel))
                .findFirst();
    }

    /** Whether any of its texts may be posted. */
    default boolean anyApproved(String draftId) {
        return of(draftId).stream().anyMatch(post -> post.approvedBy() != null);
    }
}
