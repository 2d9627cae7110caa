package vn.vanho.policycomm.engine.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.TaskGroups;

/** Candidate groups of the engine; it makes their grants itself and takes none away. */
@Component
class EngineTaskGroups implements TaskGroups {

    private final TaskService tasks;
    private final AuthorizationService authorizations;

    EngineTaskGroups(TaskService tasks, AuthorizationService authorizations) {
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    @Override
    public void change(String taskId, UnaryOperator<String> change) {
        List<String> leaving = groups(taskId).stream()
                .filter(group -> !change.apply(group).equals(group))
                .toList();
        if (leaving.isEmpty()) {
            return;
        }
        tasks.setAssignee(taskId, null);
        leaving.forEach(group -> tasks.deleteCandidateGroup(taskId, group));
        takeGrants(taskId, leaving);
        leaving.stream()
                .map(change)
                .distinct()
                .filter(group -> !groups(taskId).contains(group))
                .forEach(group -> tasks.addCandidateGroup(taskId, group));
    }

    private List<String> groups(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Those of the groups, and of people, who may have had theirs as members. */
    private void takeGrants(String taskId, List<String> groups) {
        authorizations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(taskId).list().stream()
                .filter(grant -> grant.getGroupId() == null || groups.contains(grant.getGroupId()))
                .map(Authorization::getId)
                .forEach(authorizations::deleteAuthorization);
    }
}
