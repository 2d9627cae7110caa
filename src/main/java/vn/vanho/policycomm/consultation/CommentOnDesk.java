package vn.vanho.policycomm.consultation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A comment as staff see it: without contact data.
 *
 * @param address the point of the draft it is about; empty for the whole draft
 * @param senderName null when none was given
 * @param groupId the group it was put into, if any
 * @param withheldReason why it is kept from the table, if it is
 */
public record CommentOnDesk(
        String id,
        String receiptCode,
        String address,
        String body,
        SenderKind senderKind,
        @Nullable String senderName,
        @Nullable String senderPlace,
        OffsetDateTime receivedAt,
        @Nullable String groupId,
        @Nullable String withheldReason) {

    /** Neither in a group nor withheld. */
    public boolean pending() {
        return groupId == null && withheldReason == null;
    }
}
