package vn.vanho.policycomm.unitwork;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit reports of its part.
 *
 * @param summary for its head and for the record, in Vietnamese, at most 10,000 characters
 * @param number of the unit's document, if it wrote one
 * @param date of that document
 */
public record WorkReport(
        WorkOutcome outcome,
        String summary,
        @Nullable String number,
        @Nullable LocalDate date) {

    public static WorkReport of(WorkOutcome outcome, String summary) {
        return new WorkReport(outcome, summary, null, null);
    }
}
