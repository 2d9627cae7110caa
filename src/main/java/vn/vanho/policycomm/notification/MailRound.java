package vn.vanho.policycomm.notification;

/** Sends what waits in the outbox; the application does so every few seconds, on each node. */
public interface MailRound {

    /** Sends all that is due; ends early when there is no server to talk to. */
    void run();
}
