package vn.vanho.policycomm.plan.process;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.engine.TaskGroups;
import vn.vanho.policycomm.plan.LeadHandedOver;

/**
 * Gives the open tasks that a model gives to a role to the unit that leads now, with their grants, and takes them from
 * the unit before and from whoever took them there. What a model gives to a unit by its name stays with it.
 */
@Component
class TasksToNewLead {

    private final CaseTasks open;
    private final TaskGroups groups;
    private final RepositoryService repository;
    private final OwnAuthority own;

    TasksToNewLead(CaseTasks open, TaskGroups groups, RepositoryService repository, OwnAuthority own) {
        this.open = open;
        this.groups = groups;
        this.repository = repository;
        this.own = own;
    }

    @EventListener
    void follow(LeadHandedOver lead) {
        own.run(() -> open.of(lead.caseKey()).forEach(task -> newGroup(task, lead)
                .ifPresent(group -> groups.change(task.getId(), before -> group))));
    }

    /** The group of the new lead; empty for a task that the model gives to somebody else. */
    private Optional<String> newGroup(Task task, LeadHandedOver lead) {
        UserTask step = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        String given = Objects.toString(step.getCamundaCandidateGroups(), "");
        if (given.equals("${roles.unit('%s')}".formatted(lead.role().code()))) {
            return Optional.of(lead.unit().id());
        }
        return given.equals("${roles.head('%s')}".formatted(lead.role().code()))
                ? Optional.of(lead.unit().headGroup())
                : Optional.empty();
    }
}
