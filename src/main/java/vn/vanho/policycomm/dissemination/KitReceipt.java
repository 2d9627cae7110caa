package vn.vanho.policycomm.dissemination;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether a unit got the kit of a posting.
 *
 * @param receivedOn the day; null when it never confirmed
 * @param receiver who took it, by name; null when it never confirmed
 */
public record KitReceipt(
        String unitId,
        State state,
        @Nullable LocalDate receivedOn,
        @Nullable String receiver,
        @Nullable String note,
        OffsetDateTime recordedAt) {

    /** What is known of the receipt. */
    public enum State {
        RECEIVED,
        /** Given up: the unit let the deadline pass. */
        NOT_CONFIRMED
    }
}
