package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Interrupts the running communication of the draft; where none runs any more, nobody listens. */
@Component
class StopLine implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation("publication-ended")
                .processInstanceBusinessKey(Names.text(execution, "caseKey"))
                .correlateAllWithResult();
    }
}
