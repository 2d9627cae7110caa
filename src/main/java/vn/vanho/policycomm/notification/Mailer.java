package vn.vanho.policycomm.notification;

/** Sends plain mails; off where no SMTP server is configured. */
public interface Mailer {

    /** Whether an SMTP server is configured. */
    boolean configured();

    /**
     * Hands one mail to the server; line breaks in the subject become spaces.
     *
     * @throws org.springframework.mail.MailException when there is no server to talk to; nothing was sent
     */
    Delivery send(String to, String subject, String text);
}
