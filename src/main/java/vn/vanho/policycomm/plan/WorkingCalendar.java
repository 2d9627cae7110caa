package vn.vanho.policycomm.plan;

import java.time.LocalDate;

/** Which days offices work in Vietnam: not on Saturday, Sunday, holidays and days swapped off, but on days swapped in. */
public interface WorkingCalendar {

    boolean isWorkingDay(LocalDate date);

    /** The days as they are known now, for many questions at once: what changes later does not reach it. */
    default WorkingCalendar asItStands() {
        return this;
    }

    /** This day, or the first working day after it. */
    default LocalDate sameOrNext(LocalDate date) {
        return date.datesUntil(LocalDate.MAX)
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /** This day, or the last working day before it. */
    default LocalDate sameOrPrevious(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /**
     * The n-th working day after a day, which is itself not counted.
     *
     * @param days at least 1
     */
    default LocalDate plusWorkingDays(LocalDate date, int days) {
        return date.plusDays(1)
                .datesUntil(LocalDate.MAX)
                .filter(this::isWorkingDay)
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** How many working days there are after a day, up to another one and including it. */
    default int workingDays(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
