package vn.vanho.policycomm.consultation;

/** Who sent a comment. */
public enum SenderKind {
    INDIVIDUAL,
    AGENCY,
    ORGANISATION,
    BUSINESS
}
