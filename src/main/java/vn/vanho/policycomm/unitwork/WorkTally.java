package vn.vanho.policycomm.unitwork;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.plan.PlanCase;

/**
 * How many parts one unit has in one case that are alike.
 *
 * @param of the case
 * @param unit who has them now
 * @param asked all of them
 * @param ended how many of these ended
 * @param answered how many of these the unit answered
 * @param dueOn the day by which they were due, when they ended later; null for what is open or was in time
 * @param endedOn the day on which they ended, in the same case
 */
public record WorkTally(
        PlanCase of,
        String unit,
        int asked,
        int ended,
        int answered,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate endedOn) {

    /** Whether they ended after their day. */
    public boolean late() {
        return dueOn != null;
    }
}
