package vn.vanho.policycomm.plan.internal;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.plan.WorkingCalendar;

/**
 * Answers from the table of days off. Each question, however many days it counts, reads the one row of their version and
 * the days themselves only when that is another one: a change counts on every node from the moment of its commit, with no
 * message between nodes that could be lost, for one read by primary key. To remember the version for a whole transaction
 * would spare little and let a long one count by days that are gone.
 */
class StoredCalendar implements WorkingCalendar {

    private static final ThreadLocal<StateCalendar> ASSUMED = new ThreadLocal<>();

    private final DaysOffTable table;
    private volatile @Nullable Known known;

    StoredCalendar(DaysOffTable table) {
        this.table = table;
    }

    private record Known(String version, StateCalendar calendar) {}

    @Override
    public boolean isWorkingDay(LocalDate date) {
        return inForce().isWorkingDay(date);
    }

    @Override
    public WorkingCalendar asItStands() {
        return inForce();
    }

    @Override
    public LocalDate sameOrNext(LocalDate date) {
        return inForce().sameOrNext(date);
    }

    @Override
    public LocalDate sameOrPrevious(LocalDate date) {
        return inForce().sameOrPrevious(date);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        return inForce().plusWorkingDays(date, days);
    }

    @Override
    public int workingDays(LocalDate after, LocalDate until) {
        return inForce().workingDays(after, until);
    }

    /** Runs the work as if this calendar were in force, on this thread alone. */
    <T> T assuming(StateCalendar calendar, Supplier<T> work) {
        ASSUMED.set(calendar);
        try {
            return work.get();
        } finally {
            ASSUMED.remove();
        }
    }

    private StateCalendar inForce() {
        StateCalendar other = ASSUMED.get();
        return other == null ? current() : other;
    }

    private StateCalendar current() {
        String version = table.version().orElseThrow();
        Known last = known;
        if (last == null || !last.version().equals(version)) {
            // Days newer than the version are read again at the next question, when their version is seen.
            last = new Known(version, new StateCalendar(table.days()));
            known = last;
        }
        return last.calendar();
    }
}
