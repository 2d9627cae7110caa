package vn.vanho.policycomm.extension.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.extension.ExtensionOutcome;

/** Records how a request ended that nobody decided: its task was done, or its task or itself was stopped. */
@Component
class CloseExtension implements ExecutionListener {

    private final ExtensionTable table;

    CloseExtension(ExtensionTable table) {
        this.table = table;
    }

    @Override
    public void notify(DelegateExecution execution) {
        boolean done = Boolean.TRUE.equals(execution.getVariable(Names.TASK_DONE));
        table.lapse(
                Names.text(execution, Names.EXTENSION), done ? ExtensionOutcome.NOT_NEEDED : ExtensionOutcome.STOPPED);
    }
}
