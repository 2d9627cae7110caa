package vn.vanho.policycomm.plan.process;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The open tasks of an item's cases; the caller acts on the application's own authority. */
@Component
class CaseTasks {

    private final TaskService tasks;

    CaseTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    /** @param caseKey e.g. {@code 2024/II.1a} */
    List<Task> of(String caseKey) {
        return Stream.of(
                        query().processInstanceBusinessKey(caseKey),
                        query().processInstanceBusinessKeyLike(caseKey + "/%"))
                .flatMap(query -> query.list().stream())
                .toList();
    }

    private TaskQuery query() {
        return tasks.createTaskQuery();
    }
}
