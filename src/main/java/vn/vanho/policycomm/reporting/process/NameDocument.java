package vn.vanho.policycomm.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Names a shared step after the document it is for, so that a list of tasks tells them apart. */
@Component
class NameDocument implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.setName("%s: %s".formatted(task.getName(), task.getVariable("documentName")));
    }
}
