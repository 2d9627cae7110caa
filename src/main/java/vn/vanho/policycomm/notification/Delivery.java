package vn.vanho.policycomm.notification;

/** What became of one mail that the server was asked to take. */
public enum Delivery {
    /** The server took it. */
    TAKEN,
    /** There is no such address; it is never tried again. */
    REFUSED,
    /** The server did not take it now; it may be tried again. */
    LATER,
    /** The connection broke before the server answered: it may or may not be on its way. */
    UNCERTAIN
}
