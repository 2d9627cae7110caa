package vn.vanho.policycomm.reporting.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.documents.IssuedDocuments;

/** Keeps the number and date under which a document was issued. */
@Component
class KeepNumber implements TaskListener {

    private final IssuedDocuments documents;

    KeepNumber(IssuedDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void notify(DelegateTask task) {
        documents.numbered(
                (String) task.getVariable("caseKey"),
                (String) task.getVariable("documentId"),
                (String) task.getVariable("documentNumber"),
                LocalDate.parse((String) task.getVariable("documentDate")));
    }
}
