package vn.vanho.policycomm.reminders.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.WorkingCalendar;
import vn.vanho.policycomm.reminders.ReminderDays;

/** By the configured days and the calendar of today. */
@Component
class ConfiguredReminderDays implements ReminderDays {

    private final ReminderProperties properties;
    private final WorkingCalendar calendar;

    ConfiguredReminderDays(ReminderProperties properties, WorkingCalendar calendar) {
        this.properties = properties;
        this.calendar = calendar;
    }

    @Override
    public boolean fallBetween(LocalDate after, LocalDate until, LocalDate dueOn) {
        return properties.daysBefore().stream()
                .map(days -> calendar.sameOrPrevious(dueOn.minusDays(days)))
                .anyMatch(day -> day.isAfter(after) && !day.isAfter(until));
    }
}
