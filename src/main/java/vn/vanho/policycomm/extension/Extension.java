package vn.vanho.policycomm.extension;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.plan.Deadline;

/**
 * A request for more time and what came of it.
 *
 * @param subject what is due, as {@link vn.vanho.policycomm.plan.OpenDeadline#subject()} names it: the task, or the due
 *     date of the unit's part that the task belongs to
 * @param taskId the task at which it was asked
 * @param item code of the plan item, e.g. {@code II.3a}
 * @param caseKey business key of the task's process, e.g. {@code 2024/II.3a/luat-thu-do/coordinate/phong-y-te}
 * @param step what people call the task
 * @param unit id of the unit whose head asked
 * @param dueBefore when it was due before: at the time of asking, once granted at the time of granting
 * @param reason as the head typed it
 * @param askedBy the account of the head
 * @param outcome null while the leadership has not decided
 * @param grantedOn the new last day, which need not be the one that was wished; null unless granted
 * @param refusal why not; null unless refused
 * @param decidedBy the account of who decided; null when nobody did
 * @param endedAt null while it is open
 */
public record Extension(
        String id,
        String subject,
        String taskId,
        String item,
        String caseKey,
        String step,
        String unit,
        OffsetDateTime dueBefore,
        LocalDate wishedOn,
        String reason,
        String askedBy,
        OffsetDateTime askedAt,
        @Nullable ExtensionOutcome outcome,
        @Nullable LocalDate grantedOn,
        @Nullable String refusal,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime endedAt) {

    /** The old last day. */
    public LocalDate dueOn() {
        return dueBefore.atZoneSameInstant(Deadline.ZONE).toLocalDate();
    }

    public boolean open() {
        return outcome == null;
    }

    /** The new last day, where there is one. */
    public Optional<LocalDate> granted() {
        return Optional.ofNullable(grantedOn);
    }
}
