package vn.vanho.policycomm.monitoring;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.organisation.Unit;

/** What the engine has open for a year. */
public interface OpenWork {

    /** Each open task once for each group that it is given to. */
    List<OpenStep> steps(int year);

    /** The instances that run for items of the plan. */
    List<RunningCase> cases(int year);

    /**
     * A task that waits.
     *
     * @param item of the plan
     * @param group a unit or the heads of one
     * @param businessKey of its instance
     */
    record OpenStep(
            String taskId,
            String item,
            String group,
            @Nullable OffsetDateTime dueAt,
            String businessKey) {

        /** Whether it is given to this unit or its head. */
        public boolean isOf(Unit unit) {
            return unit.groups().contains(group);
        }
    }

    /**
     * An instance that runs.
     *
     * @param id of the instance
     */
    record RunningCase(String id, String item, String businessKey) {}
}
