package vn.vanho.policycomm.consultation.process;

/** Names of the line's variables that Java and the models share. */
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

    private Names() {}
}
