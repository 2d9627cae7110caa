package vn.vanho.policycomm.reminders.internal;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.reminders.MorningRound;

/** Looks every minute whether it is time, once all is there that a start brings. */
@Component
class ReminderTimetable {

    private final MorningRound round;
    private volatile boolean ready;

    ReminderTimetable(MorningRound round) {
        this.round = round;
    }

    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ready = true;
    }

    @Scheduled(fixedDelayString = "${policycomm.reminders.every:1m}")
    void look() {
        if (ready) {
            round.run();
        }
    }
}
