package vn.vanho.policycomm.consultation;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The time in which a draft may be commented on.
 *
 * @param opensAt when the portal showed the draft; null before
 * @param closesAt the planned end
 * @param closedAt the real end, once it is over
 */
public record ConsultationWindow(
        @Nullable OffsetDateTime opensAt,
        @Nullable OffsetDateTime closesAt,
        @Nullable OffsetDateTime closedAt) {

    /**
     * When it ended for people: at its planned end, however soon after that it was closed, or before; null while it goes
     * on.
     */
    public @Nullable OffsetDateTime endedAt() {
        boolean inTime = closedAt != null && closesAt != null && closedAt.isAfter(closesAt);
        return inTime ? closesAt : closedAt;
    }

    /** Whether comments are taken at this moment; the second in which the window closes belongs to it. */
    public boolean isOpenAt(OffsetDateTime moment) {
        return opensAt != null
                && closesAt != null
                && closedAt == null
                && !moment.isBefore(opensAt)
                && !moment.truncatedTo(ChronoUnit.SECONDS).isAfter(closesAt);
    }
}
