package vn.vanho.policycomm.reminders;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is open in the engine; whoever asks has the right to know all of it. */
public interface OpenSteps {

    /** Everything that is not suspended, the first due first, in one query. */
    List<OpenStep> all();

    /**
     * A task.
     *
     * @param process key of its model
     * @param caseKey business key of its process instance
     * @param subject what its case is about; may be empty
     * @param assignee account of who has it; empty when nobody does
     * @param groups that it is given to: units and head groups
     */
    record OpenStep(
            String taskId,
            String process,
            String caseKey,
            String subject,
            String name,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime dueAt,
            String assignee,
            Set<String> groups) {

        public OpenStep {
            groups = Set.copyOf(groups);
        }

        /** The last day on which it is in time; in Vietnam. */
        public Optional<LocalDate> dueOn() {
            return Optional.ofNullable(dueAt).map(OffsetDateTime::toLocalDate);
        }

        public boolean lateAt(OffsetDateTime moment) {
            return dueAt != null && dueAt.isBefore(moment);
        }
    }
}
