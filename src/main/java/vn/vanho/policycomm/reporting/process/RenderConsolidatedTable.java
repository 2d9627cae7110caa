package vn.vanho.policycomm.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.reporting.DraftDocuments;

/** Prints the consolidated table. */
@Component
class RenderConsolidatedTable implements JavaDelegate {

    private final DraftDocuments documents;

    RenderConsolidatedTable(DraftDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        documents.consolidatedTable((String) execution.getVariable("draftId"));
    }
}
