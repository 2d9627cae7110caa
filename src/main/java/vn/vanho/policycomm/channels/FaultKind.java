package vn.vanho.policycomm.channels;

/** What can be done about a fault of a channel. */
public enum FaultKind {
    /** Nothing was posted; the same call may do better soon. */
    RETRY,
    /** Nothing was posted; the channel asks to wait. */
    BACK_OFF,
    /** Nothing was posted; whoever runs the page must sign the application in again. */
    REAUTHORISE,
    /** Nothing was posted, and only a person can do it. */
    PERSON,
    /** The call broke off, or the channel says it has it: look before any second try. */
    MAYBE_POSTED
}
