package vn.vanho.policycomm.plan;

import java.time.LocalDate;

/**
 * "By a date", inclusive: 'by 30/9' is due on 30/9 even when that is a day off.
 *
 * @param date the last day
 */
public record ByDate(LocalDate date) implements Deadline {

    @Override
    public LocalDate dueOn(LocalDate start, WorkingCalendar calendar) {
        return date;
    }
}
