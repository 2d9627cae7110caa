package vn.vanho.policycomm.reporting;

import vn.vanho.policycomm.documents.IssuedDocument;

/** Prints letters that urge a late unit (phiếu đôn đốc) in the layout of Decree 30/2020, as DỰ THẢO. */
public interface UrgeLetters {

    /** For its part in communicating a draft; stored among the draft's documents. */
    IssuedDocument ofDraft(String draftId, LateWork late);

    /**
     * For its part in another plan item; stored among the documents of the case.
     *
     * @param title of the item, e.g. {@code II.2b. Kiểm tra, theo dõi, đôn đốc, báo cáo}
     */
    IssuedDocument ofCase(String caseKey, String title, LateWork late);
}
