package vn.vanho.policycomm.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people finished, asked from the engine's history each time; whose is the caller's to decide. */
public interface FinishedTasks {

    int A_PAGE = 20;

    /**
     * A page of tasks that were completed, the last first.
     *
     * @param page 1 for the first
     */
    List<FinishedTask> page(Wanted wanted, int page);

    /** Of how many. */
    int count(Wanted wanted);

    /**
     * Which of them.
     *
     * @param account who completed them; what the whole of units did leaves it unread
     * @param units ids of those whose people completed them, or which they were given to; none for those of the account
     * @param groups of these units, with their head groups
     * @param year of the plan; null for all
     * @param item of the plan; empty for all
     * @param text in the name of the task or of its case, however it is written; empty for all
     */
    record Wanted(
            String account,
            Set<String> units,
            Set<String> groups,
            @Nullable Integer year,
            String item,
            String text) {

        public Wanted {
            units = Set.copyOf(units);
            groups = Set.copyOf(groups);
        }
    }

    /**
     * A task that was completed.
     *
     * @param process key of its process
     * @param title of what its case is about; empty when it names nothing
     * @param person who completed it, as people say
     */
    record FinishedTask(
            String id,
            String name,
            String process,
            String businessKey,
            String title,
            @Nullable String person,
            @Nullable OffsetDateTime dueAt,
            OffsetDateTime endedAt) {}
}
