package vn.vanho.policycomm.unitwork.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.WorkingCalendar;
import vn.vanho.policycomm.reminders.ReminderDays;

/** Knows which reminders of a part the morning's mail to the unit's people gives already. */
@Component
class MorningMail {

    private final ReminderDays days;
    private final Reminders reminders;
    private final WorkingCalendar calendar;
    private final Clock clock;

    MorningMail(ReminderDays days, Reminders reminders, WorkingCalendar calendar, Clock clock) {
        this.days = days;
        this.reminders = reminders;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Whether it gives the one that is at hand: that of the latest day which has come, however late that is noticed. A part
     * that was given too late for any is told there as a new one.
     */
    boolean reminds(String kind, LocalDate dueOn) {
        LocalDate today = LocalDate.now(clock);
        return reminders.daysBefore(kind).stream()
                .map(before -> calendar.sameOrPrevious(dueOn.minusDays(before)))
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .filter(day -> days.fallOn(day, dueOn))
                .isPresent();
    }
}
