package vn.vanho.policycomm.organisation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.GivenTask;

/**
 * Lets the cards of Tasklist name the draft. Its title is the process's, which staff may not read there; a task's own
 * variables they may.
 */
@Component
class TaskCards {

    @EventListener(condition = "#task.eventName == 'create'")
    public void nameTheDraft(DelegateTask task) {
        Object title = task.getVariable(GivenTask.SUBJECT);
        if (title != null) {
            task.setVariableLocal(GivenTask.SUBJECT, title);
        }
    }
}
