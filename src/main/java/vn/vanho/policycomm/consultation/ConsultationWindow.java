package vn.vanho.policycomm.consultation;

import java.time.OffsetDateTime;
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
        @Nullable OffsetDateTime closedAt) {}
