package vn.vanho.policycomm.dossier;

import java.time.OffsetDateTime;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.plan.ItemProcesses;
import vn.vanho.policycomm.plan.PlanCase;

/** The open tasks that the acting person may read in the engine. */
public interface ReadableTasks {

    /** Empty when it is done, was none, or is not for this person to read. */
    Optional<ReadableTask> find(String taskId);

    /** @throws NoSuchElementException in the same cases */
    default ReadableTask require(String taskId) {
        return find(taskId).orElseThrow(() -> new NoSuchElementException("No task " + taskId));
    }

    /**
     * An open task.
     *
     * @param process key of its process
     * @param businessKey of its process instance
     */
    record ReadableTask(
            String id,
            String name,
            String process,
            String businessKey,
            OffsetDateTime begunAt,
            @Nullable OffsetDateTime dueAt) {

        /** @throws NoSuchElementException when it belongs to no item's case */
        public PlanCase inCase() {
            return PlanCase.of(businessKey).orElseThrow();
        }

        /** The item that its process runs, or for a process that several call, that of its case. */
        public String item() {
            return ItemProcesses.itemOf(process, businessKey);
        }

        /** Where Tasklist shows it, relative to the application. */
        public String url() {
            return OpenTask.url(id);
        }
    }
}
