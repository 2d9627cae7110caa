package vn.vanho.policycomm.notification.internal;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.notification.Delivery;
import vn.vanho.policycomm.notification.MailRound;

/**
 * Sends the mails of the outbox one by one. What was not taken is tried again after a pause. From the moment at which the
 * server is told that the text ends, a mail is never sent again by itself: it may be on its way, and staff who are told
 * twice trust the next mail less than the administrator mistrusts a gap, which is listed with its Message-ID, to be looked
 * for in the server's log. Before that moment no server may deliver it, so that a node that is killed then costs nothing.
 */
@Component
class SendMails implements MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(SendMails.class);

    private final OutboxTable table;
    private final OutboxCare care;
    private final SmtpMailer mailer;
    private final OutboxProperties properties;

    SendMails(OutboxTable table, OutboxCare care, SmtpMailer mailer, OutboxProperties properties) {
        this.table = table;
        this.care = care;
        this.mailer = mailer;
        this.properties = properties;
    }

    @Override
    public void run() {
        care.end();
        boolean more = mailer.configured();
        while (more) {
            more = table.take().map(this::send).orElse(false);
        }
    }

    /** Whether there was a server to talk to. */
    private boolean send(TakenMail mail) {
        try {
            settle(mail, mailer.send(letter(mail)));
            return true;
        } catch (MailException noServer) {
            settle(mail, new Attempt(Delivery.LATER, Objects.toString(noServer.getMessage(), "")));
            return false;
        }
    }

    private Letter letter(TakenMail mail) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("Message-ID", mail.messageId());
        headers.put("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe() != null) {
            headers.put("List-Unsubscribe", "<%s>".formatted(mail.unsubscribe()));
            headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return new Letter(mail.recipient(), mail.subject(), mail.body(), headers, () -> requireStillOurs(mail));
    }

    private void requireStillOurs(TakenMail mail) {
        if (!table.ending(mail)) {
            throw new IllegalStateException("Another node has taken up the mail %s".formatted(mail.messageId()));
        }
    }

    private void settle(TakenMail mail, Attempt attempt) {
        switch (attempt.delivery()) {
            case TAKEN -> table.end(mail, MailState.SENT, "");
            case REFUSED -> table.end(mail, MailState.REFUSED, attempt.fault());
            case LATER -> again(mail, attempt.fault());
            case UNCERTAIN -> {
                LOG.warn("It is not known whether the server took the mail {}: {}", mail.messageId(), attempt.fault());
                table.end(mail, MailState.UNCERTAIN, attempt.fault());
            }
        }
    }

    private void again(TakenMail mail, String fault) {
        if (mail.queuedAt().plus(properties.giveUpAfter()).isAfter(table.now())) {
            table.later(mail, properties.pauseAfter(mail.attempts()), fault);
        } else {
            LOG.warn("The mail {} is given up after {} attempts: {}", mail.messageId(), mail.attempts(), fault);
            table.end(mail, MailState.GIVEN_UP, fault);
        }
    }
}
