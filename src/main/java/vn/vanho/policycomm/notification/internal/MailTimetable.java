package vn.vanho.policycomm.notification.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.notification.MailRound;
import vn.vanho.policycomm.notification.Mailer;

/** Sends mails again and again, erases old texts now and then, and says once where no mail is sent. */
@Component
class MailTimetable {

    private static final Logger LOG = LoggerFactory.getLogger(MailTimetable.class);

    private final MailRound round;
    private final OutboxCare care;
    private final Mailer mailer;

    MailTimetable(MailRound round, OutboxCare care, Mailer mailer) {
        this.round = round;
        this.care = care;
        this.mailer = mailer;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        if (!mailer.configured()) {
            LOG.info("No mail is sent, and none is kept to be sent later: spring.mail.host is not set");
        }
    }

    @Scheduled(fixedDelayString = "${policycomm.mail.every:3s}", initialDelayString = "${policycomm.mail.every:3s}")
    void send() {
        round.run();
    }

    @Scheduled(fixedDelayString = "1h", initialDelayString = "1m")
    void erase() {
        care.erase();
    }
}
