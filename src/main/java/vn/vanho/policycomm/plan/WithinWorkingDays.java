package vn.vanho.policycomm.plan;

import java.time.LocalDate;

/**
 * "Within N working days": day one is not counted, and it ends on the N-th working day.
 *
 * @param days working days, at least 1
 */
public record WithinWorkingDays(int days) implements Deadline {

    public WithinWorkingDays {
        WithinDays.requirePositive(days);
    }

    @Override
    public LocalDate dueOn(LocalDate start, WorkingCalendar calendar) {
        return calendar.plusWorkingDays(start, days);
    }
}
