package vn.vanho.policycomm.extension.process;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.extension.ExtendableTask;
import vn.vanho.policycomm.extension.ExtendableTasks;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.unitwork.PartDeadlines;

/** Puts the due date of the task, or of the whole part of a unit that it belongs to, to the end of the granted day. */
@Component
class MoveDueDate implements JavaDelegate {

    private final ExtendableTasks extendable;
    private final TaskService tasks;
    private final PartDeadlines parts;
    private final OwnAuthority own;

    MoveDueDate(ExtendableTasks extendable, TaskService tasks, PartDeadlines parts, OwnAuthority own) {
        this.extendable = extendable;
        this.tasks = tasks;
        this.parts = parts;
        this.own = own;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ZonedDateTime dueAt = Deadline.endOf(LocalDate.parse(Names.text(execution, Names.GRANTED_ON)));
        own.run(() -> move(extendable.find(Names.text(execution, Names.TASK)).orElseThrow(), dueAt));
    }

    private void move(ExtendableTask extended, ZonedDateTime dueAt) {
        if (extended.subject().equals(extended.id())) {
            tasks.setDueDate(extended.id(), Date.from(dueAt.toInstant()));
        } else {
            Task task = tasks.createTaskQuery().taskId(extended.id()).singleResult();
            parts.postpone(task.getProcessInstanceId(), dueAt.toOffsetDateTime());
        }
    }
}
