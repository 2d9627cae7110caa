package vn.vanho.policycomm.extension;

/** What became of a request. */
public enum ExtensionOutcome {
    /** The leadership gave a new day. */
    GRANTED,
    /** The leadership gave none. */
    REFUSED,
    /** The task was done before the leadership decided. */
    NOT_NEEDED,
    /** The task or its case was stopped before the leadership decided. */
    STOPPED
}
