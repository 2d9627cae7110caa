package vn.vanho.policycomm.engine;

import java.util.List;
import java.util.Optional;

/** The open tasks of an instance that the acting person may see, asked from the engine each time. */
public interface OpenTasks {

    List<OpenTask> of(String businessKey);

    default Optional<OpenTask> find(String taskKey, String businessKey) {
        return of(businessKey).stream()
                .filter(task -> task.key().equals(taskKey))
                .findFirst();
    }

    /**
     * The task, or a refusal.
     *
     * @throws ActionForbidden when the person has no such task
     */
    default OpenTask require(String taskKey, String businessKey) {
        return find(taskKey, businessKey)
                .orElseThrow(() -> new ActionForbidden("Bạn không có việc này, hoặc việc đã xong"));
    }
}
