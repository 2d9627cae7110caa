package vn.vanho.policycomm.notification;

/**
 * Mails to staff. What is posted is kept in the database within the caller's transaction and sent after it, by any node,
 * also when that one is killed: none is lost, none goes twice. Where it cannot be known whether the server took a mail, it
 * is not sent again by itself, and the administrator sees it.
 */
public interface Outbox {

    /** Whether an SMTP server is configured; without one nothing is kept, and nothing is sent later. */
    boolean open();

    /** Takes a mail; one with the same key is taken once, for ever. */
    Posted post(OutgoingMail mail);
}
