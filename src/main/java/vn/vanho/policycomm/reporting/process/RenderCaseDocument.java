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
import vn.vanho.policycomm.reporting.YearlyReports;

/** Prints the document that was drafted for a case. */
@Component
class RenderCaseDocument implements JavaDelegate {

    private final CaseDocuments documents;
    private final YearlyReports reports;

    RenderCaseDocument(CaseDocuments documents, YearlyReports reports) {
        this.documents = documents;
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DocumentKind kind = DocumentKind.ofCode(text(execution, "documentKind"));
        IssuedDocument printed = print(kind, execution);
        execution.setVariable("documentId", printed.id());
        execution.setVariable("documentName", kind.label());
    }

    private IssuedDocument print(DocumentKind kind, DelegateExecution execution) {
        String caseKey = text(execution, "caseKey");
        return kind == DocumentKind.YEARLY_REPORT
                ? reports.print(caseKey, (Integer) execution.getVariable("planYear"), drafted(execution))
                : documents.print(caseKey, kind, drafted(execution));
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
