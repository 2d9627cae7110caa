package vn.vanho.policycomm.consultation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommenterReplies;

/** Tells the commenters who were answered before what the drafting agency replied. */
@Component
class TellCommenters implements JavaDelegate {

    private final CommenterReplies replies;

    TellCommenters(CommenterReplies replies) {
        this.replies = replies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        replies.sendFinal((String) execution.getVariable(Names.DRAFT_ID));
    }
}
