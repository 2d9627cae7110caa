package vn.vanho.policycomm.consultation;

/** Tells those who commented what became of it: by receipt code always, by mail where an address was left. */
public interface CommenterReplies {

    /**
     * Sends what has not been sent. Each mail is marked before and after it goes out, in a transaction of its own: a
     * repeated call sends none twice, and one that was cut off is never repeated blindly.
     *
     * @throws org.springframework.mail.MailException when the server refuses; call again for the rest
     */
    void sendPending(String draftId);
}
