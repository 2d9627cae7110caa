package vn.vanho.policycomm.plan;

import java.time.OffsetDateTime;

/**
 * An open deadline that moved because days off changed.
 *
 * @param subject the engine's task, timer or variable
 * @param caseKey business key of its process instance, e.g. {@code 2024/II.3a/luat-thu-do/coordinate/phong-y-te}
 * @param step what people call the step
 * @param unit id; empty when none is known
 */
public record DeadlineMove(
        Kind kind,
        String subject,
        String caseKey,
        String step,
        String unit,
        OffsetDateTime dueBefore,
        OffsetDateTime dueAfter) {

    /** What is due. */
    public enum Kind {
        /** A step that somebody works on. */
        TASK,
        /** A reminder, or the moment from which nobody waits any longer. */
        TIMER,
        /** A due date that a case gave to a part of it; steps of that part take it over. */
        PART
    }
}
