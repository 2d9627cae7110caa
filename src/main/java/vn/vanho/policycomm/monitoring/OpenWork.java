package vn.vanho.policycomm.monitoring;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the engine has open for a year and what it had, counted by the database: as many rows for a hundred thousand tasks
 * as for ten.
 */
public interface OpenWork {

    /** What runs, and what each unit has open of it: one for each process, case and unit. */
    List<OpenPart> open(int year);

    /** The instances of the items' own processes, those that ended too, in the order in which they began. */
    List<BegunCase> begun(int year);

    /** When the table of answers of each draft was approved, by the draft's business key; the last time. */
    Map<String, OffsetDateTime> answered(int year);

    /**
     * What runs of a case, and what one unit has open of it.
     *
     * @param item of the plan
     * @param caseKey business key of the case
     * @param instance one that bears the key of the case itself; null when only what is below it is counted
     * @param unit id of the unit whose people or heads the tasks are given to; null for what runs and has no task
     * @param tasks how many
     * @param dueAt of the first of these; null when none has a day
     */
    record OpenPart(
            String item,
            String caseKey,
            @Nullable String instance,
            @Nullable String unit,
            int tasks,
            @Nullable OffsetDateTime dueAt) {}

    /**
     * An instance of an item's own process.
     *
     * @param title of what it is about; empty when it names nothing
     * @param endedAt null while it runs
     */
    record BegunCase(
            String instance,
            String item,
            String caseKey,
            String title,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt) {}
}
