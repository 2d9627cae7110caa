package vn.vanho.policycomm.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A day of the list of days off.
 *
 * @param note why, in the words of who entered it; empty for days that the law gives
 * @param enteredBy account, or {@link vn.vanho.policycomm.engine.Actor#APPLICATION} for those of the file; null for days
 *     that the law gives
 */
public record DayOff(
        LocalDate date,
        DayOffKind kind,
        String note,
        @Nullable String enteredBy,
        @Nullable OffsetDateTime enteredAt) {}
