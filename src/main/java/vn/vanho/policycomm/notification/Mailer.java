package vn.vanho.policycomm.notification;

/** Sends plain mails; off where no SMTP server is configured. */
public interface Mailer {

    /** Whether an SMTP server is configured. */
    boolean configured();

    /**
     * Hands one mail to the server.
     *
     * @throws org.springframework.mail.MailException when the server does not take it
     */
    void send(String to, String subject, String text);
}
