package vn.vanho.policycomm.reporting;

import vn.vanho.policycomm.documents.IssuedDocument;

/**
 * Prints a draft's documents in the layout of Decree 30/2020 and stores them, as DỰ THẢO without a number. Printing
 * again what has not changed stores nothing.
 */
public interface DraftDocuments {

    /** Bản tổng hợp ý kiến, tiếp thu, giải trình; A4 landscape, comments in article order. */
    IssuedDocument consolidatedTable(String draftId);

    /** The letter that sends the table to the agency that drafts the law. */
    IssuedDocument forwardingLetter(String draftId);

    /** The letter that urges that agency to reply to the table it was sent. */
    IssuedDocument urgingLetter(String draftId);
}
