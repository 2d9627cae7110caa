package vn.vanho.policycomm.consultation.internal;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.consultation.CommentChannel;

/**
 * How and when a comment came in.
 *
 * @param receivedAt the beginning of the day where only the day is known
 * @param enteredBy the account of the clerk who keyed it in; null on the portal
 * @param enteredAt when the clerk did; null on the portal
 */
record Arrival(
        CommentChannel channel,
        OffsetDateTime receivedAt,
        @Nullable String enteredBy,
        @Nullable OffsetDateTime enteredAt) {

    static Arrival onPortal(OffsetDateTime now) {
        return new Arrival(CommentChannel.PORTAL, now, null, null);
    }
}
