package vn.vanho.policycomm.notification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plain mail to one member of staff, or to the mailbox of a unit.
 *
 * @param key what the mail is about, e.g. {@code extension/…}: a mail with the same key is the same mail; 255 characters at
 *     most
 * @param to one address
 * @param subject line breaks become spaces when it is sent; what is longer than 250 characters is cut
 * @param text lines end with {@code \n}
 * @param unsubscribeUrl an address of ours that takes a POST without a sign-in and ends mails of this kind (RFC 8058);
 *     null where nobody may
 */
public record OutgoingMail(
        String key,
        MailKind kind,
        String to,
        String subject,
        String text,
        @Nullable String unsubscribeUrl) {

    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_SUBJECT = 250;

    public OutgoingMail {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("Not the key of a mail: '%s'".formatted(key));
        }
        subject = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT - 1) + "…" : subject;
    }

    /** One that nobody may unsubscribe from. */
    public OutgoingMail(String key, MailKind kind, String to, String subject, String text) {
        this(key, kind, to, subject, text, null);
    }

    public Optional<String> unsubscribe() {
        return Optional.ofNullable(unsubscribeUrl);
    }
}
