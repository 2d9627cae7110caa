package vn.vanho.policycomm.notification.internal;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** What mails can go to. */
final class MailAddress {

    private MailAddress() {}

    /** Whether the text is one address and nothing else. */
    static boolean isOne(String text) {
        try {
            return new InternetAddress(text, true).getAddress().equals(text);
        } catch (AddressException notOne) {
            return false;
        }
    }
}
