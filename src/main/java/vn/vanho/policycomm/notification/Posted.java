package vn.vanho.policycomm.notification;

/** What the outbox did with a mail. */
public enum Posted {
    /** It goes out once the caller's transaction is committed. */
    QUEUED,
    /** There was one with this key, whatever became of it; it stays the only one. */
    POSTED_BEFORE,
    /** It is kept as refused: what it was to go to is no address. */
    REFUSED,
    /** Nothing was kept: no SMTP server is configured. */
    OFF
}
