package vn.vanho.policycomm.tasklist.process;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.tasklist.ShownTask;
import vn.vanho.policycomm.tasklist.ShownTasks;

/** Three queries, however many tasks. Who may see a task may know what it is about, though not read its process. */
@Component
class EngineShownTasks implements ShownTasks {

    private final TaskService tasks;
    private final RuntimeService instances;
    private final OwnAuthority own;

    EngineShownTasks(TaskService tasks, RuntimeService instances, OwnAuthority own) {
        this.tasks = tasks;
        this.instances = instances;
        this.own = own;
    }

    @Override
    public List<ShownTask> of(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return List.of();
        }
        List<Task> seen =
                tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list();
        return seen.isEmpty() ? List.of() : own.call(() -> withCases(seen));
    }

    private List<ShownTask> withCases(List<Task> seen) {
        Set<String> ids = seen.stream()
                .map(Task::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, String> keys = keys(ids);
        Map<String, String> subjects = subjects(ids);
        return seen.stream()
                .map(task -> new ShownTask(
                        task.getId(),
                        keys.getOrDefault(task.getProcessInstanceId(), ""),
                        subjects.getOrDefault(task.getProcessInstanceId(), ""),
                        moment(task.getDueDate())))
                .toList();
    }

    private Map<String, String> keys(Set<String> ids) {
        return instances.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private Map<String, String> subjects(Set<String> ids) {
        return instances
                .createVariableInstanceQuery()
                .processInstanceIdIn(ids.toArray(String[]::new))
                .variableName(GivenTask.SUBJECT)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        VariableInstance::getProcessInstanceId,
                        variable -> Objects.toString(variable.getValue(), ""),
                        (first, second) -> first));
    }

    private static @Nullable OffsetDateTime moment(@Nullable Date due) {
        return due == null ? null : due.toInstant().atZone(Deadline.ZONE).toOffsetDateTime();
    }
}
