package vn.vanho.policycomm.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Channels;
import vn.vanho.policycomm.channels.Deliveries;
import vn.vanho.policycomm.channels.Delivery;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.dissemination.ChannelPosts;

/** What the file of a draft tells of its posts: {@code ${@draftOnChannels.shown(draft)}}. */
@Component("draftOnChannels")
class DraftOnChannels {

    private final ChannelPosts posts;
    private final Deliveries deliveries;
    private final Channels channels;

    DraftOnChannels(ChannelPosts posts, Deliveries deliveries, Channels channels) {
        this.posts = posts;
        this.deliveries = deliveries;
        this.channels = channels;
    }

    /** Whether the file's readers may see what channels show of it. */
    public boolean shown(@Nullable Draft draft) {
        return draft != null && posts.anyApproved(draft.id());
    }

    /** The names of the channels that were only tried out, and where nothing was posted. */
    public List<String> triedOut(@Nullable Draft draft) {
        return draft == null ? List.of() : triedOut(draft.id() + "/");
    }

    private List<String> triedOut(String keys) {
        return deliveries.below(keys).stream()
                .filter(Delivery::dryRun)
                .map(delivery -> channels.get(delivery.channel()).label())
                .distinct()
                .toList();
    }
}
