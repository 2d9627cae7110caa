package vn.vanho.policycomm.notification.internal;

/** How far a mail of the outbox has come. */
enum MailState {
    /** To be sent, for the first time or again; perhaps a node is at it. */
    WAITING,
    /** The server has the whole text; the end of it is being said right now. */
    ENDING,
    /** The server took it. */
    SENT,
    /** There is no such address. */
    REFUSED,
    /** The node or the connection was gone before the server answered to the end of the text. */
    UNCERTAIN,
    /** The server did not take it for so long that nobody tries any more. */
    GIVEN_UP;

    /** Whether it did not arrive, or perhaps not: an administrator may send it again. */
    boolean failed() {
        return this == REFUSED || this == UNCERTAIN || this == GIVEN_UP;
    }
}
