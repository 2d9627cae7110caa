package vn.vanho.policycomm.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.engine.Answer;
import vn.vanho.policycomm.engine.OpenTask;

/**
 * A step of a case, finished or open, as the engine's history has it.
 *
 * @param id of the task; of the instance for the step that began it
 * @param key id in the model, e.g. {@code classify-comments}
 * @param process key of its process
 * @param processName in Vietnamese
 * @param businessKey of its process instance
 * @param instance id of that
 * @param groups units and head groups that it was given to last
 * @param person account of who finished it or has claimed it; null for nobody
 * @param personName what people call that person
 * @param cutShort whether it ended without being completed, as its case went another way
 * @param answers to its form, once it is completed
 */
public record Step(
        String id,
        String key,
        String name,
        String process,
        String processName,
        String businessKey,
        String instance,
        Set<String> groups,
        @Nullable String person,
        @Nullable String personName,
        OffsetDateTime begunAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime endedAt,
        boolean cutShort,
        List<Answer> answers) {

    public Step {
        groups = Set.copyOf(groups);
        answers = List.copyOf(answers);
    }

    public boolean open() {
        return endedAt == null;
    }

    /** Where Tasklist shows it while it is open, relative to the application. */
    public String url() {
        return OpenTask.url(id);
    }
}
