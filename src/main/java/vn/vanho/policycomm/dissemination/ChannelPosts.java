package vn.vanho.policycomm.dissemination;

import java.util.List;
import java.util.Optional;

/** The texts for channels beside the portal, through whose hands they went, and the posts made of them. */
public interface ChannelPosts {

    /** Keeps a text; one that differs from the text kept before has not been checked or approved yet. */
    void prepare(String draftId, Channel channel, String body, String preparedBy);

    void checked(String draftId, String checkedBy);

    void approved(String draftId, String approvedBy);

    /** Records where the text was posted. */
    void posted(String draftId, Channel channel, String url, String postedBy);

    void reached(String draftId, Channel channel, int reach, int interactions);

    /** The posts of a draft, in the order of {@link Channel}. */
    List<ChannelPost> of(String draftId);

    /** Whether a post at this address is recorded already. */
    boolean knows(String url);

    default Optional<ChannelPost> find(String draftId, Channel channel) {
        return of(draftId).stream()
                .filter(post -> post.channel().equals(channel.code()))
                .findFirst();
    }
}
