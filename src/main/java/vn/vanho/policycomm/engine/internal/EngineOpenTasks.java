package vn.vanho.policycomm.engine.internal;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.engine.OpenTasks;

/** Asks the engine, whose authorizations decide who works on what. */
@Component
class EngineOpenTasks implements OpenTasks {

    private final TaskService tasks;
    private final IdentityService identities;
    private final AuthorizationService authorizations;

    EngineOpenTasks(TaskService tasks, IdentityService identities, AuthorizationService authorizations) {
        this.tasks = tasks;
        this.identities = identities;
        this.authorizations = authorizations;
    }

    /** Called processes carry the key of their parent, a slash and their own part. */
    @Override
    public List<OpenTask> of(String businessKey) {
        return Stream.of(
                        tasks.createTaskQuery().processInstanceBusinessKey(businessKey),
                        tasks.createTaskQuery().processInstanceBusinessKeyLike(businessKey + "/%"))
                .flatMap(query -> query.list().stream())
                .filter(this::mayWork)
                .map(task -> new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getName(), businessKey))
                .toList();
    }

    /** Who may read every task, as the Council does, works on none for that. */
    private boolean mayWork(Task task) {
        Authentication person = identities.getCurrentAuthentication();
        return person == null
                || authorizations.isUserAuthorized(
                        person.getUserId(), person.getGroupIds(), Permissions.TASK_WORK, Resources.TASK, task.getId());
    }
}
