package vn.vanho.policycomm.consultation;

/** Tells those who commented what became of it: by receipt code always, by mail where an address was left. */
public interface CommenterReplies {

    /**
     * Sends what has not been sent. Each mail is marked before and after it goes out, in a transaction of its own: a
     * repeated call sends none twice, and one that was cut off is never repeated blindly. An address that does not
     * exist, or that the server puts off, keeps nobody else from hearing.
     *
     * @throws org.springframework.mail.MailException when there is no server to talk to, or some mails are put off; call
     *     again for the rest
     */
    void sendPending(String draftId);

    /**
     * Sends what the drafting agency replied to those who were answered before and left an address, once for each reply,
     * in the same way.
     *
     * @throws org.springframework.mail.MailException as above
     */
    void sendFinal(String draftId);
}
