package vn.vanho.policycomm.reporting.process;

import java.util.Locale;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.reporting.CaseDocuments;
import vn.vanho.policycomm.reporting.DocumentText;

/** Prints the document that was drafted for a case. */
@Component
class RenderCaseDocument implements JavaDelegate {

    private final CaseDocuments documents;

    RenderCaseDocument(CaseDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DocumentKind kind = DocumentKind.ofCode(text(execution, "documentKind"));
        IssuedDocument printed = documents.print(text(execution, "caseKey"), kind, drafted(execution));
        execution.setVariable("documentId", printed.id());
        execution.setVariable("documentName", kind.label());
    }

    private static DocumentText drafted(DelegateExecution execution) {
        return new DocumentText(
                text(execution, "documentSubject"),
                text(execution, "documentAddressee"),
                text(execution, "documentBody"),
                text(execution, "documentRecipients"),
                DocumentText.Signer.valueOf(text(execution, "signer").toUpperCase(Locale.ROOT)));
    }

    private static String text(DelegateExecution execution, String name) {
        return Objects.toString(execution.getVariable(name), "");
    }
}
