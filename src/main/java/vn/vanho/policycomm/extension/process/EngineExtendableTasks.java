package vn.vanho.policycomm.extension.process;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.extension.ExtendableTask;
import vn.vanho.policycomm.extension.ExtendableTasks;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemProcesses;
import vn.vanho.policycomm.unitwork.PartDeadlines;

/** Asks the engine and its models, on the application's own authority. */
@Component
class EngineExtendableTasks implements ExtendableTasks {

    private final TaskService tasks;
    private final RuntimeService instances;
    private final RepositoryService repository;
    private final PartDeadlines parts;
    private final FixedTasks fixed;
    private final OwnAuthority own;

    EngineExtendableTasks(
            TaskService tasks,
            RuntimeService instances,
            RepositoryService repository,
            PartDeadlines parts,
            FixedTasks fixed,
            OwnAuthority own) {
        this.tasks = tasks;
        this.instances = instances;
        this.repository = repository;
        this.parts = parts;
        this.fixed = fixed;
        this.own = own;
    }

    @Override
    public Optional<ExtendableTask> find(String taskId) {
        return own.call(
                () -> Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                        .filter(task -> task.getDueDate() != null)
                        .map(this::extendable));
    }

    @Override
    public Set<String> offered(Collection<String> taskIds, Collection<String> groups) {
        return taskIds.isEmpty() || groups.isEmpty()
                ? Set.of()
                : own.call(() -> given(taskIds, groups).stream()
                        .filter(task -> task.getDueDate() != null)
                        .filter(task -> ExtendableSteps.whyFixed(step(task)).isEmpty())
                        .map(Task::getId)
                        .collect(Collectors.toSet()));
    }

    private List<Task> given(Collection<String> taskIds, Collection<String> groups) {
        return tasks.createTaskQuery()
                .taskIdIn(taskIds.toArray(String[]::new))
                .taskCandidateGroupIn(List.copyOf(groups))
                .includeAssignedTasks()
                .list();
    }

    private ExtendableTask extendable(Task task) {
        UserTask step = step(task);
        String instance = task.getProcessInstanceId();
        boolean ofAPart = ExtendableSteps.isOfAPart(step);
        String key = instances
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
        return new ExtendableTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                ofAPart ? "%s/%s".formatted(instance, PartDeadlines.DUE_AT) : task.getId(),
                item(task, key),
                key,
                Objects.toString(tasks.getVariable(task.getId(), GivenTask.SUBJECT), ""),
                task.getDueDate().toInstant().atZone(Deadline.ZONE).toOffsetDateTime(),
                ofAPart ? parts.waitedForUntil(instance).orElse(null) : null,
                fixed.why(task, step).orElse(null));
    }

    private UserTask step(Task task) {
        return repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
    }

    /** That of its process, or for a process that several call, that of its case. */
    private String item(Task task, String key) {
        String process =
                repository.getProcessDefinition(task.getProcessDefinitionId()).getKey();
        return ItemProcesses.itemOf(process, key);
    }
}
