package vn.vanho.policycomm.plan;

import java.time.LocalDate;

/**
 * "Within N days": calendar days, day one not counted; when the last is a day off it rolls to the next working day.
 *
 * @param days calendar days, at least 1
 */
public record WithinDays(int days) implements Deadline {

    public WithinDays {
        requirePositive(days);
    }

    @Override
    public LocalDate dueOn(LocalDate start, WorkingCalendar calendar) {
        return calendar.sameOrNext(start.plusDays(days));
    }

    static void requirePositive(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("số ngày phải từ 1 trở lên, hiện là %d".formatted(days));
        }
    }
}
