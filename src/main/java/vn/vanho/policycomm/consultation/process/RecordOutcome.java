package vn.vanho.policycomm.consultation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.Outcome;

/** Records how the communication of the draft ended. */
@Component
class RecordOutcome implements JavaDelegate {

    private final Drafts drafts;

    RecordOutcome(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        drafts.recordOutcome(
                (String) execution.getVariable(Names.DRAFT_ID),
                Outcome.ofCode((String) execution.getVariable("outcome")),
                (String) execution.getVariable("outcomeReason"));
    }
}
