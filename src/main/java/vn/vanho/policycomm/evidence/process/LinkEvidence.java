package vn.vanho.policycomm.evidence.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Tells a form the id of its own task, which it needs to link to the page of that task's evidence. */
@Component
class LinkEvidence implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.setVariableLocal("taskId", task.getId());
    }
}
