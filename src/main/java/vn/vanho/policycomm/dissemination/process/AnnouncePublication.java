package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the line that the portal shows the draft, and where, so that comments open at once; after a correction nobody waits. */
@Component
class AnnouncePublication implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation("draft-on-portal")
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .setVariable("portalUrl", execution.getVariable("portalUrl"))
                .correlateAllWithResult();
    }
}
