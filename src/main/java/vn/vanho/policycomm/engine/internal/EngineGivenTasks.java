package vn.vanho.policycomm.engine.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.engine.GivenTasks;
import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.engine.OwnAuthority;

/** Reads a task on the application's own authority. */
@Component
class EngineGivenTasks implements GivenTasks {

    private final TaskService tasks;
    private final RuntimeService instances;
    private final WorkRight right;
    private final OwnAuthority own;

    EngineGivenTasks(TaskService tasks, RuntimeService instances, WorkRight right, OwnAuthority own) {
        this.tasks = tasks;
        this.instances = instances;
        this.right = right;
        this.own = own;
    }

    @Override
    public Optional<GivenTask> find(String taskId) {
        boolean mayWork = right.on(taskId);
        return own.call(
                () -> Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                        .map(task -> given(task, mayWork)));
    }

    private GivenTask given(Task task, boolean mayWork) {
        String key = instances
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        String subject = Objects.toString(tasks.getVariable(task.getId(), GivenTask.SUBJECT), "");
        OpenTask open = new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getName(), key);
        return new GivenTask(open, subject, groups(task), mayWork);
    }

    private Set<String> groups(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
