package vn.vanho.policycomm.consultation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.AgencyReplies;

/** Ends the waiting for the drafting agency; what it has not replied to is shown as such. */
@Component
class CloseReply implements JavaDelegate {

    private final AgencyReplies replies;

    CloseReply(AgencyReplies replies) {
        this.replies = replies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        replies.settle((String) execution.getVariable(Names.DRAFT_ID));
    }
}
