package vn.vanho.policycomm.consultation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommenterReplies;

/** Tells the commenters that their answers are there. */
@Component
class AnswerCommenters implements JavaDelegate {

    private final CommenterReplies replies;

    AnswerCommenters(CommenterReplies replies) {
        this.replies = replies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        replies.sendPending((String) execution.getVariable(Names.DRAFT_ID));
    }
}
