package vn.vanho.policycomm.delegation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands in for a head of a unit.
 *
 * @param unit id of the unit
 * @param head account of who is away
 * @param substitute account of who stands in
 * @param firstDay the first day, inclusive
 * @param lastDay the last day, inclusive
 * @param enteredBy account: the head, or an administrator
 * @param endedBy account of who ended it before its last day was over; null when nobody did
 * @param endedHow why it ended then; null together with {@code endedBy}
 */
public record Substitution(
        String id,
        String unit,
        String head,
        String substitute,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        String enteredBy,
        OffsetDateTime enteredAt,
        @Nullable String endedBy,
        @Nullable OffsetDateTime endedAt,
        @Nullable Ending endedHow) {

    /** Why a substitution ended before its last day was over. */
    public enum Ending {
        /** Somebody ended it. */
        EARLY,
        /** The head or the substitute got another place, or left. */
        PLACE_LEFT
    }

    /** How a substitution stands. */
    public enum State {
        TO_COME,
        RUNNING,
        OVER,
        ENDED
    }

    public State on(LocalDate day) {
        if (endedAt != null) {
            return State.ENDED;
        }
        if (day.isBefore(firstDay)) {
            return State.TO_COME;
        }
        return day.isAfter(lastDay) ? State.OVER : State.RUNNING;
    }
}
