package vn.vanho.policycomm.plan;

import java.time.LocalDate;

/**
 * "Before a date", exclusive: 'before 31/10' is due on 30/10 even when that is a day off.
 *
 * @param date the first day that is too late
 */
public record BeforeDate(LocalDate date) implements Deadline {

    @Override
    public LocalDate dueOn(LocalDate start, WorkingCalendar calendar) {
        return date.minusDays(1);
    }
}
