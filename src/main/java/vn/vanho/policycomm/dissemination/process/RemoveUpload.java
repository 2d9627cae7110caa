package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Drafts;

/** Erases the upload after the check found what must not be published (plan, 'State secrets'). */
@Component
class RemoveUpload implements JavaDelegate {

    private final Drafts drafts;

    RemoveUpload(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        drafts.removeFile((String) execution.getVariable("draftId"));
    }
}
