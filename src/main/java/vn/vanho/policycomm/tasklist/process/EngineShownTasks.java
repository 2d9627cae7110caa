package vn.vanho.policycomm.tasklist.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CaseNames;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.tasklist.ShownTask;
import vn.vanho.policycomm.tasklist.ShownTasks;

/** Three queries, however many tasks. Who may see a task may know what it is about, though not read its process. */
@Component
class EngineShownTasks implements ShownTasks {

    private final TaskService tasks;
    private final CaseNames cases;

    EngineShownTasks(TaskService tasks, CaseNames cases) {
        this.tasks = tasks;
        this.cases = cases;
    }

    @Override
    public List<ShownTask> of(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return List.of();
        }
        List<Task> seen =
                tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list();
        return seen.isEmpty() ? List.of() : withCases(seen);
    }

    private List<ShownTask> withCases(List<Task> seen) {
        Set<String> ids = seen.stream()
                .map(Task::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, String> keys = cases.keys(ids);
        Map<String, String> subjects = cases.subjects(ids);
        return seen.stream()
                .map(task -> new ShownTask(
                        task.getId(),
                        keys.getOrDefault(task.getProcessInstanceId(), ""),
                        subjects.getOrDefault(task.getProcessInstanceId(), ""),
                        Deadline.moment(task.getDueDate())))
                .toList();
    }
}
