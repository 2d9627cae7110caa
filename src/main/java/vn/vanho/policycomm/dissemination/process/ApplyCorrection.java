package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.CorrectionKind;
import vn.vanho.policycomm.dissemination.Corrections;

/** Corrects the portal at once; after a state secret also the engine's history forgets the texts. */
@Component
class ApplyCorrection implements JavaDelegate {

    private final Corrections corrections;
    private final DraftTexts texts;

    ApplyCorrection(Corrections corrections, DraftTexts texts) {
        this.corrections = corrections;
        this.texts = texts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String draftId = Names.text(execution, Names.DRAFT_ID);
        CorrectionKind kind = CorrectionKind.ofCode(Names.text(execution, "correctionKind"));
        String notice = Names.text(execution, "correctionText");
        String reason = Names.text(execution, "correctionReason");
        String id = corrections.apply(draftId, kind, notice, reason, Names.text(execution, "orderedBy"));
        execution.setVariable("correctionId", id);
        if (kind == CorrectionKind.ERASE) {
            texts.forget(draftId);
        }
    }
}
