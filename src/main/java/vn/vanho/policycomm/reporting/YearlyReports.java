package vn.vanho.policycomm.reporting;

import vn.vanho.policycomm.documents.IssuedDocument;

/** Prints the report of a year (plan, III.1a) in the layout of Decree 30/2020, as DỰ THẢO, with its annex of figures. */
public interface YearlyReports {

    /**
     * Prints the report and stores it among the documents of its case.
     *
     * @param text its body holds the parts I to V, each beginning with a line such as {@code I. CÔNG TÁC CHỈ ĐẠO}
     */
    IssuedDocument print(String caseKey, int planYear, DocumentText text);
}
