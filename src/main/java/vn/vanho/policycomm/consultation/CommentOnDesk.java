package vn.vanho.policycomm.consultation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A comment as staff see it: without contact data.
 *
 * @param address the point of the draft it is about; empty for the whole draft
 * @param senderName null when none was given
 * @param publishName whether the sender agreed that the name is shown to the public
 * @param receivedAt on the portal the moment, elsewhere the beginning of the day
 * @param late whether it was received after the window
 * @param scanned whether there is a scan of it
 * @param groupId the group it was put into, if any
 * @param withheldReason why it is kept from the table, if it is
 * @param replyState whether its sender has heard
 */
public record CommentOnDesk(
        String id,
        String receiptCode,
        String address,
        String body,
        SenderKind senderKind,
        @Nullable String senderName,
        @Nullable String senderPlace,
        boolean publishName,
        CommentChannel channel,
        OffsetDateTime receivedAt,
        boolean late,
        boolean scanned,
        @Nullable String groupId,
        @Nullable String withheldReason,
        ReplyState replyState) {

    /** Neither in a group nor withheld. */
    public boolean pending() {
        return groupId == null && withheldReason == null;
    }

    /** The name, if its owner agreed that it is shown to the public. */
    public @Nullable String consentedName() {
        return publishName ? senderName : null;
    }

    /** What people call the point it is about; empty for the whole draft. */
    public String addressLabel() {
        return SectionLabels.of(address);
    }
}
