package vn.vanho.policycomm.notification.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Knows whether the server may have taken it: not before the line that ends it, which the transport writes after the text
 * (RFC 5321, 4.1.1.4).
 */
final class MarkedMessage extends MimeMessage {

    private final Runnable beforeEnd;
    private boolean ending;

    MarkedMessage(Session session, Runnable beforeEnd) {
        super(session);
        this.beforeEnd = beforeEnd;
    }

    boolean ending() {
        return ending;
    }

    @Override
    public void writeTo(OutputStream server, String[] ignored) throws IOException, MessagingException {
        super.writeTo(server, ignored);
        beforeEnd.run();
        ending = true;
    }
}
