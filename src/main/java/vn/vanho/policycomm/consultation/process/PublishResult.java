package vn.vanho.policycomm.consultation.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Drafts;

/** Makes the answers public on the draft's page. */
@Component
class PublishResult implements JavaDelegate {

    private final Drafts drafts;

    PublishResult(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String summary = Objects.requireNonNullElse((String) execution.getVariable("resultSummary"), "");
        drafts.publishResult((String) execution.getVariable(Names.DRAFT_ID), summary);
    }
}
