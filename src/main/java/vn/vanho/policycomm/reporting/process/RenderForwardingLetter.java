package vn.vanho.policycomm.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.reporting.DraftDocuments;

/** Prints the letter that goes with the table. */
@Component
class RenderForwardingLetter implements JavaDelegate {

    private final DraftDocuments documents;

    RenderForwardingLetter(DraftDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        documents.forwardingLetter((String) execution.getVariable("draftId"));
    }
}
