package vn.vanho.policycomm.notification.internal;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
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
        return isAddress(to) ? deliver(mail(to, subject, text)) : Delivery.REFUSED;
    }

    private SimpleMailMessage mail(String to, String subject, String text) {
        var mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(to);
        mail.setSubject(NOT_IN_A_HEADER.matcher(subject).replaceAll(" "));
        mail.setText(text);
        return mail;
    }

    private Delivery deliver(SimpleMailMessage mail) {
        try {
            sender.getObject().send(mail);
            return Delivery.TAKEN;
        } catch (MailSendException failed) {
            return Verdict.on(failed);
        }
    }

    private static boolean isAddress(String to) {
        try {
            return new InternetAddress(to, true).getAddress().equals(to);
        } catch (AddressException notOne) {
            return false;
        }
    }
}
