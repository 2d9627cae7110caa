package vn.vanho.policycomm.extension;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.plan.Deadline;

/**
 * An open task, as far as its due date can be extended.
 *
 * @param key its id in the model, e.g. {@code plan-communication}
 * @param name its Vietnamese name
 * @param subject what its due date belongs to, see {@link Extension#subject()}
 * @param item code of the plan item
 * @param caseKey business key of its process
 * @param title what its case is about; may be empty
 * @param waitedForUntil the last day on which anybody waits for it; null where nothing says so
 * @param fixed why its due date is not extended, a Vietnamese sentence; null where it may be
 */
public record ExtendableTask(
        String id,
        String key,
        String name,
        String subject,
        String item,
        String caseKey,
        String title,
        OffsetDateTime dueAt,
        @Nullable LocalDate waitedForUntil,
        @Nullable String fixed) {

    public LocalDate dueOn() {
        return dueAt.atZoneSameInstant(Deadline.ZONE).toLocalDate();
    }

    /** Why not; empty where an extension may be asked for. */
    public Optional<String> whyFixed() {
        return Optional.ofNullable(fixed);
    }
}
