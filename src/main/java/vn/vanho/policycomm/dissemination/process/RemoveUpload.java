package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.evidence.Evidences;

/**
 * Erases what was checked after the check found what must not be published (plan, 'State secrets'): all uploads, or the
 * new version that came of the consultation.
 */
@Component
class RemoveUpload implements JavaDelegate {

    private final Drafts drafts;
    private final Materials materials;
    private final Evidences evidences;

    RemoveUpload(Drafts drafts, Materials materials, Evidences evidences) {
        this.drafts = drafts;
        this.materials = materials;
        this.evidences = evidences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String draftId = Names.text(execution, Names.DRAFT_ID);
        if (Boolean.TRUE.equals(execution.getVariable("newVersion"))) {
            drafts.removeNewVersion(draftId);
        } else {
            drafts.removeFile(draftId);
            materials.removeAll(draftId);
            evidences.removeAll(drafts.get(draftId).businessKey());
        }
    }
}
