package vn.vanho.policycomm.organisation.process;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;

/** What people took upon themselves. */
@Component
class ClaimedTasks {

    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final OwnAuthority own;

    ClaimedTasks(TaskService tasks, AuthorizationService authorizations, OwnAuthority own) {
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.own = own;
    }

    /** Gives back to its group each task that is given to none of these; the right to work on it goes too. */
    void giveBack(String account, Set<String> groups) {
        own.run(() -> {
            List<Task> others = of(account).stream()
                    .filter(task -> !isGivenTo(task, groups))
                    .toList();
            others.forEach(task -> tasks.setAssignee(task.getId(), null));
            takeRights(account);
        });
    }

    /** A task of a suspended case takes no change. */
    private List<Task> of(String account) {
        return tasks.createTaskQuery().taskAssignee(account).active().list();
    }

    private boolean isGivenTo(Task task, Set<String> groups) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .anyMatch(group -> group != null && groups.contains(group));
    }

    /** Whoever once claimed a task keeps a right to it of their own, also after giving it back. */
    private void takeRights(String account) {
        authorizations.createAuthorizationQuery().userIdIn(account).resourceType(Resources.TASK).list().stream()
                .filter(right -> !isStillClaimed(right, account))
                .map(Authorization::getId)
                .forEach(authorizations::deleteAuthorization);
    }

    private boolean isStillClaimed(Authorization right, String account) {
        return tasks.createTaskQuery()
                        .taskId(right.getResourceId())
                        .taskAssignee(account)
                        .count()
                > 0;
    }
}
