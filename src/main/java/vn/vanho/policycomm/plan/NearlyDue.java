package vn.vanho.policycomm.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What counts as nearly due (plan, 'What staff expect'): three working days or fewer, today not counted. */
@Component
public class NearlyDue {

    private static final int WORKING_DAYS = 3;

    private final WorkingCalendar calendar;
    private final Clock clock;

    public NearlyDue(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whether what is due on this day is nearly due, or was due before. */
    public boolean on(LocalDate due) {
        return !due.isAfter(lastDay());
    }

    /** The last day that counts. */
    public LocalDate lastDay() {
        return calendar.plusWorkingDays(LocalDate.now(clock), WORKING_DAYS);
    }
}
