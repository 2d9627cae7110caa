package vn.vanho.policycomm.reporting;

import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;

/** Prints letters, plans, notices and reports of a case of the plan in the layout of Decree 30/2020, as DỰ THẢO. */
public interface CaseDocuments {

    /**
     * Prints a document and stores it among those of the case.
     *
     * @param caseKey business key of the case, e.g. {@code 2024/II.2b}
     */
    IssuedDocument print(String caseKey, DocumentKind kind, DocumentText text);
}
