package vn.vanho.policycomm.engine.internal;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.engine.OpenTasks;

/** Asks the engine, whose authorizations decide who works on what. */
@Component
class EngineOpenTasks implements OpenTasks {

    private final TaskService tasks;
    private final WorkRight right;

    EngineOpenTasks(TaskService tasks, WorkRight right) {
        this.tasks = tasks;
        this.right = right;
    }

    /** Called processes carry the key of their parent, a slash and their own part. */
    @Override
    public List<OpenTask> of(String businessKey) {
        return Stream.of(
                        tasks.createTaskQuery().processInstanceBusinessKey(businessKey),
                        tasks.createTaskQuery().processInstanceBusinessKeyLike(businessKey + "/%"))
                .flatMap(query -> query.list().stream())
                .filter(task -> right.on(task.getId()))
                .map(task -> new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getName(), businessKey))
                .toList();
    }
}
