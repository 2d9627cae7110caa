package vn.vanho.policycomm.unitwork.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Names a shared step after the work it is for, so that a list of tasks tells them apart. */
@Component
class NameWork implements TaskListener {

    private static final String THE_WORK_ITSELF = "do-work";

    @Override
    public void notify(DelegateTask task) {
        String work = Names.text(task, Names.WORK_NAME);
        task.setName(
                THE_WORK_ITSELF.equals(task.getTaskDefinitionKey()) ? work : "%s: %s".formatted(task.getName(), work));
    }
}
