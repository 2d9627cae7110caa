package vn.vanho.policycomm.extension.process;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.unitwork.PartDeadlines;

/**
 * Says why an open task is not given more time: its step ({@link ExtendableSteps}); the leadership, which would ask itself;
 * or a kind of work that is due when the consultation ends and moves with that.
 */
@Component
class FixedTasks {

    private final TaskService tasks;
    private final PartDeadlines parts;
    private final Units units;
    private final Phrases phrases;

    FixedTasks(TaskService tasks, PartDeadlines parts, Units units, Phrases phrases) {
        this.tasks = tasks;
        this.parts = parts;
        this.units = units;
        this.phrases = phrases;
    }

    /** A Vietnamese sentence; empty for a task that may be given more time. */
    Optional<String> why(Task task, UserTask step) {
        if (isOfLeadership(task)) {
            return Optional.of(phrases.of("extension.fixed.LEADERSHIP"));
        }
        if (ExtendableSteps.isOfAPart(step) && parts.endsWithWindow(task.getProcessInstanceId())) {
            return Optional.of(phrases.of("extension.fixed.WINDOW"));
        }
        return ExtendableSteps.whyFixed(step).map(fixed -> phrases.of(fixed.message()));
    }

    private boolean isOfLeadership(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .anyMatch(group -> units.withRole(Role.LEADERSHIP).stream()
                        .anyMatch(unit -> unit.groups().contains(group)));
    }
}
