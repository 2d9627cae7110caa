package vn.vanho.policycomm.notification.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.notification.Delivery;
import vn.vanho.policycomm.notification.Mailer;

/** Uses Spring's mail sender, which exists only when {@code spring.mail.host} is set. */
@Component
class SmtpMailer implements Mailer {

    /** A line break would begin another header. */
    private static final Pattern NOT_IN_A_HEADER = Pattern.compile("\\p{Cntrl}+");

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    SmtpMailer(ObjectProvider<JavaMailSender> sender, @Value("${policycomm.mail.from}") String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public boolean configured() {
        return sender.getIfAvailable() != null;
    }

    @Override
    public Delivery send(String to, String subject, String text) {
        return send(new Letter(to, subject, text)).delivery();
    }

    /** @throws org.springframework.mail.MailException when there is no server to talk to; nothing was sent */
    Attempt send(Letter letter) {
        return MailAddress.isOne(letter.to()) ? deliver(message(letter)) : Attempt.NO_ADDRESS;
    }

    private MarkedMessage message(Letter letter) {
        Session session = sender.getObject().createMimeMessage().getSession();
        MarkedMessage message = new MarkedMessage(session, letter.beforeEnd());
        try {
            MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            mail.setFrom(from);
            mail.setTo(letter.to());
            mail.setSubject(NOT_IN_A_HEADER.matcher(letter.subject()).replaceAll(" "));
            mail.setText(letter.text());
            for (Map.Entry<String, String> header : letter.headers().entrySet()) {
                message.setHeader(header.getKey(), header.getValue());
            }
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
        return message;
    }

    private Attempt deliver(MarkedMessage message) {
        try {
            sender.getObject().send(message);
            return Attempt.TAKEN;
        } catch (MailSendException failed) {
            return new Attempt(Verdict.on(failed, message.ending()), fault(failed));
        }
    }

    /** What the server said stands at the end of the chain. */
    private static String fault(MailSendException failed) {
        Exception[] faults = failed.getMessageExceptions();
        Exception last = faults.length == 0 ? failed : faults[0];
        while (last instanceof MessagingException outer && outer.getNextException() != null) {
            last = outer.getNextException();
        }
        return Objects.toString(last.getMessage(), "");
    }
}
