package vn.vanho.policycomm.reminders;

/** Posts the morning's mails; the application tries every minute, on each node. */
public interface MorningRound {

    /** Does nothing before the hour, on a day off, without a mail server, and when any node has done it that day. */
    void run();
}
