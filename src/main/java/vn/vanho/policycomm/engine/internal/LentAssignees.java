package vn.vanho.policycomm.engine.internal;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.engine.LentGroups;

/**
 * The engine gives whoever takes a task a right to it of their own, for good. Who takes it in another's place has the
 * right of the lent group, and no other: it ends with the loan.
 */
final class LentAssignees extends DefaultAuthorizationProvider {

    private static final AuthorizationEntity[] NONE = {};

    private final LentGroups lent;

    LentAssignees(LentGroups lent) {
        this.lent = lent;
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, @Nullable String before, @Nullable String assignee) {
        return assignee != null && isLent(task, assignee) ? NONE : super.newTaskAssignee(task, before, assignee);
    }

    private boolean isLent(Task task, String assignee) {
        Set<String> groups = lent.to(assignee).keySet();
        return !groups.isEmpty()
                && task instanceof TaskEntity entity
                && entity.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .flatMap(Stream::ofNullable)
                        .anyMatch(groups::contains);
    }
}
