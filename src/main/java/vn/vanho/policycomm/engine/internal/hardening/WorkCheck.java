package vn.vanho.policycomm.engine.internal.hardening;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Asks the engine whether the acting person may work a task; its own refusal would speak English. */
final class WorkCheck {

    private WorkCheck() {}

    static boolean mayWork(TaskEntity task, CommandContext context) {
        try {
            context.getProcessEngineConfiguration()
                    .getCommandCheckers()
                    .forEach(checker -> checker.checkTaskWork(task));
            return true;
        } catch (AuthorizationException refused) {
            return false;
        }
    }
}
