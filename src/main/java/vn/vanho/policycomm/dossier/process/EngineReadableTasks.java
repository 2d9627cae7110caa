package vn.vanho.policycomm.dossier.process;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dossier.ReadableTasks;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.plan.Deadline;

/** Asks for the task as the acting person, whose rights the engine knows, and for its case on its own authority. */
@Component
class EngineReadableTasks implements ReadableTasks {

    private final TaskService tasks;
    private final HistoryService history;
    private final OwnAuthority own;

    EngineReadableTasks(TaskService tasks, HistoryService history, OwnAuthority own) {
        this.tasks = tasks;
        this.history = history;
        this.own = own;
    }

    @Override
    public Optional<ReadableTask> find(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .map(task -> readable(task, own.call(() -> instance(task))));
    }

    private HistoricProcessInstance instance(Task task) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
    }

    private static ReadableTask readable(Task task, HistoricProcessInstance instance) {
        return new ReadableTask(
                task.getId(),
                task.getName(),
                instance.getProcessDefinitionKey(),
                Objects.toString(instance.getBusinessKey(), ""),
                Objects.requireNonNull(Deadline.moment(task.getCreateTime())),
                Deadline.moment(task.getDueDate()));
    }
}
