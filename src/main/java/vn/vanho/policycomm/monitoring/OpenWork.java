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

    /** What each unit has open in each case. */
    List<OpenPart> parts(int year);

    /** The cases of which something runs. */
    List<RunningCase> running(int year);

    /** The instances of the items' own processes, those that ended too, in the order in which they began. */
    List<BegunCase> begun(int year);

    /** When the table of answers of each draft was approved, by the draft's business key; the last time. */
    Map<String, OffsetDateTime> answered(int year);

    /**
     * Tasks of one unit in one case.
     *
     * @param item of the plan
     * @param caseKey business key of the case
     * @param unit id of the unit whose people or heads they are given to
     * @param tasks how many
     * @param dueAt of the first of these; null when none has a day
     */
    record OpenPart(
            String item,
            String caseKey,
            String unit,
            int tasks,
            @Nullable OffsetDateTime dueAt) {}

    /**
     * A case of which an instance runs.
     *
     * @param instance one that bears the key of the case itself; null when only units' parts of it run
     */
    record RunningCase(
            String item, String caseKey, @Nullable String instance) {}

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
