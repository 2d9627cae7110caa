package vn.vanho.policycomm.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.reporting.DraftDocuments;

/** Prints the letter that urges the drafting agency to reply. */
@Component
class RenderUrgingLetter implements JavaDelegate {

    private final DraftDocuments documents;

    RenderUrgingLetter(DraftDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        documents.urgingLetter((String) execution.getVariable("draftId"));
    }
}
