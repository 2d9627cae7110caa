package vn.vanho.policycomm.consultation;

/** How far the answer to a comment has come. */
public enum ReplyState {
    /** Not yet answered. */
    NONE,
    /** To be read with the receipt code; no address was left. */
    PUBLISHED,
    /** A mail is on its way, or was cut off on its way: a person looks. */
    SENDING,
    /** Mailed. */
    MAILED,
    /** An address was left, but no mail server is configured. */
    NOT_SENT,
    /** There is no such address. */
    REFUSED
}
