package vn.vanho.policycomm.reminders.internal;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.reminders.MorningRound;

/** Looks every minute whether it is time. */
@Component
class ReminderTimetable {

    private final MorningRound round;

    ReminderTimetable(MorningRound round) {
        this.round = round;
    }

    @Scheduled(fixedDelayString = "1m", initialDelayString = "10s")
    void look() {
        round.run();
    }
}
