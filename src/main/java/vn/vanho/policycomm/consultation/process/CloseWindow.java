package vn.vanho.policycomm.consultation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.Drafts;

/** Closes the consultation and tells the model whether anybody commented. */
@Component
class CloseWindow implements JavaDelegate {

    private final Drafts drafts;
    private final CommentGroups groups;

    CloseWindow(Drafts drafts, CommentGroups groups) {
        this.drafts = drafts;
        this.groups = groups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String draftId = (String) execution.getVariable(Names.DRAFT_ID);
        String reason = (String) execution.getVariable(Names.EARLY_CLOSE_REASON);
        if (reason == null) {
            drafts.closeWindow(draftId);
        } else {
            drafts.closeEarly(draftId, reason.strip());
        }
        execution.setVariable(Names.ANY_COMMENTS, !groups.comments(draftId).isEmpty());
    }
}
