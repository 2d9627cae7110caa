package vn.vanho.policycomm.engine.internal;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Whether the acting person works on a task; who may read every task, as the Council does, works on none for that. */
@Component
class WorkRight {

    private final IdentityService identities;
    private final AuthorizationService authorizations;

    WorkRight(IdentityService identities, AuthorizationService authorizations) {
        this.identities = identities;
        this.authorizations = authorizations;
    }

    boolean on(String taskId) {
        Authentication person = identities.getCurrentAuthentication();
        return person == null
                || authorizations.isUserAuthorized(
                        person.getUserId(), person.getGroupIds(), Permissions.TASK_WORK, Resources.TASK, taskId);
    }
}
