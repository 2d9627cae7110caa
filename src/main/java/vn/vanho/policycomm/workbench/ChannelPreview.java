package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.channels.Channel;
import vn.vanho.policycomm.channels.ChannelMode;
import vn.vanho.policycomm.channels.Delivery;
import vn.vanho.policycomm.channels.Order;
import vn.vanho.policycomm.dissemination.ChannelPost;

/**
 * What a channel will show of a draft, and how far it has come.
 *
 * @param post null before anything was drafted
 * @param deliveries what was handed to the channel, oldest first
 */
record ChannelPreview(
        Channel channel,
        ChannelMode mode,
        List<PreviewPart> parts,
        @Nullable ChannelPost post,
        List<Delivery> deliveries) {

    /** How far a post has come. */
    enum State {
        NOT_DRAFTED,
        DRAFTED,
        CHECKED,
        APPROVED,
        TRYING,
        UNCERTAIN,
        BY_HAND,
        DRY_RUN,
        POSTED
    }

    public State state() {
        if (post == null) {
            return State.NOT_DRAFTED;
        }
        if (post.url() != null) {
            return State.POSTED;
        }
        return posting().map(ChannelPreview::state).orElseGet(() -> beforePosting(post));
    }

    private State beforePosting(ChannelPost drafted) {
        if (drafted.approvedBy() != null) {
            return mode == ChannelMode.BY_HAND && channel.hasAddresses() ? State.BY_HAND : State.APPROVED;
        }
        return drafted.checkedBy() == null ? State.DRAFTED : State.CHECKED;
    }

    private static State state(Delivery delivery) {
        return switch (delivery.state()) {
            case OPEN -> State.TRYING;
            case UNCERTAIN -> State.UNCERTAIN;
            case HANDED_OVER -> State.BY_HAND;
            case DONE -> delivery.dryRun() ? State.DRY_RUN : State.POSTED;
        };
    }

    /** The delivery of this very text; an earlier one's is of no account. */
    Optional<Delivery> posting() {
        return deliveries.stream()
                .filter(delivery -> delivery.work() == Order.Work.POST)
                .filter(delivery -> post != null && delivery.textHash().equals(post.textHash()))
                .reduce((earlier, later) -> later);
    }

    /** The same for pages; null where there is none. */
    public @Nullable Delivery delivery() {
        return posting().orElse(null);
    }

    /** What became of it and whether it is approved are told of a text that is approved. */
    public boolean approved() {
        return post != null && post.approvedBy() != null;
    }

    /** Whether nothing is really posted there. */
    public boolean dry() {
        return mode == ChannelMode.DRY_RUN || state() == State.DRY_RUN;
    }

    /** Empty for a part that was left out. */
    public String text(String field) {
        return parts.stream()
                .filter(part -> part.part().field().equals(field))
                .map(PreviewPart::text)
                .findFirst()
                .orElse("");
    }
}
