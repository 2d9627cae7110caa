package vn.vanho.policycomm.consultation;

import java.time.OffsetDateTime;

/**
 * A change of the end of a consultation, with its reason, which is public.
 *
 * @param fromTime the end that was planned
 * @param toTime the new end
 */
public record WindowChange(Kind kind, OffsetDateTime fromTime, OffsetDateTime toTime, String reason) {

    /** What was changed. */
    public enum Kind {
        EXTENDED,
        CLOSED_EARLY
    }
}
