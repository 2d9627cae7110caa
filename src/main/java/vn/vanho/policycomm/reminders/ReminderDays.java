package vn.vanho.policycomm.reminders;

import java.time.LocalDate;

/**
 * On which mornings people are reminded of what is nearly due: so many calendar days before its last day, and when that is
 * a day off on the working day before, as {@link vn.vanho.policycomm.plan.Deadline#remindOn} and units' reminders have it.
 */
public interface ReminderDays {

    /** Whether one falls on the days after {@code after} up to and with {@code until}. */
    boolean fallBetween(LocalDate after, LocalDate until, LocalDate dueOn);

    /** Whether one falls on this day. */
    default boolean fallOn(LocalDate day, LocalDate dueOn) {
        return fallBetween(day.minusDays(1), day, dueOn);
    }
}
