package vn.vanho.policycomm.consultation.process;

import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.AgencyReplies;
import vn.vanho.policycomm.consultation.Drafts;

/** Makes the answers public on the draft's page, with the letter that took them to the drafting agency if there was one. */
@Component
class PublishResult implements JavaDelegate {

    private final Drafts drafts;
    private final AgencyReplies replies;

    PublishResult(Drafts drafts, AgencyReplies replies) {
        this.drafts = drafts;
        this.replies = replies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String summary = Objects.requireNonNullElse((String) execution.getVariable("resultSummary"), "");
        String draftId = (String) execution.getVariable(Names.DRAFT_ID);
        String letterDate = (String) execution.getVariable("letterDate");
        if (letterDate != null) {
            replies.recordSending(draftId, (String) execution.getVariable("letterNumber"), LocalDate.parse(letterDate));
        }
        drafts.publishResult(draftId, summary);
    }
}
