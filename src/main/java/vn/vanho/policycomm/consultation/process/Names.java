package vn.vanho.policycomm.consultation.process;

/** Names that Java and the models share. */
final class Names {

    static final String DRAFT_ID = "draftId";
    static final String OWN_DRAFT = "ownDraft";
    static final String WINDOW_CLOSES_ON = "windowClosesOn";
    static final String WINDOW_CLOSES_AT = "windowClosesAt";
    static final String EXTEND_TO = "extendTo";
    static final String EXTENSION_REASON = "extensionReason";
    static final String EARLY_CLOSE_REASON = "earlyCloseReason";
    static final String ANY_COMMENTS = "anyComments";
    static final String OWNER_UNITS = "ownerUnits";
    static final String OWNER_UNIT = "ownerUnit";
    static final String TABLE_APPROVAL = "tableApproval";
    static final String APPROVED = "approved";

    static final String HANDLE_COMMENTS = "handle-comments";
    static final String WATCH_WINDOW = "watch-window";
    static final String APPROVE_EXTENSION = "approve-extension";
    static final String CLASSIFY_COMMENTS = "classify-comments";
    static final String ANSWER_COMMENTS = "answer-comments";
    static final String APPROVE_TABLE = "approve-table";

    private Names() {}
}
