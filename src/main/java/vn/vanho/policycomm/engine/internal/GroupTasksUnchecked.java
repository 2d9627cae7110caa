package vn.vanho.policycomm.engine.internal;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Leaves the join with all rights out of a query that asks for nothing but tasks given to groups of the reader: the engine
 * gives a group that right along with the task, so the join finds nothing out; yet it compares each right of a unit with
 * each of its tasks, which takes a minute among 100,000. A task assigned or owned is checked: whoever took it in another's
 * place has no right of their own (see {@link LentAssignees}). Where a right was revoked, every query is checked.
 */
class GroupTasksUnchecked extends AuthorizationManager {

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        super.configureTaskQuery(query);
        AuthorizationCheck check = query.getAuthCheck();
        if (!check.isRevokeAuthorizationCheckEnabled() && asksForOwn(query, check)) {
            check.setAuthorizationCheckEnabled(false);
        }
    }

    /** Of a candidate the engine would also find what is given to that person alone. */
    private static boolean asksForOwn(TaskQueryImpl query, AuthorizationCheck reader) {
        List<String> asked = query.getCandidateUser() == null ? query.getCandidateGroups() : null;
        return asked != null
                && !asked.isEmpty()
                && reader.getAuthUserId() != null
                && reader.getAuthGroupIds().containsAll(asked);
    }

    /** Opens it in the place of the engine's. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new GroupTasksUnchecked();
        }
    }
}
