package vn.vanho.policycomm.plan.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** The holidays of a year by article 112 of the Labour Code 2019, where the law leaves a choice as the State decided. */
final class LawfulHolidays {

    /** With 2/9 on these days the day after it makes the longer weekend, else the day before. */
    private static final EnumSet<DayOfWeek> DAY_AFTER =
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY);

    private final int year;
    private final Set<LocalDate> decided;

    /** @param decided the holidays of the file */
    LawfulHolidays(int year, Set<LocalDate> decided) {
        this.year = year;
        this.decided = decided;
    }

    Set<LocalDate> days() {
        Set<LocalDate> days = new HashSet<>(Set.of(
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.APRIL, 30),
                LocalDate.of(year, Month.MAY, 1),
                nationalDay()));
        days.add(LunarCalendar.hungKings(year));
        days.addAll(tet());
        days.add(besideNationalDay());
        decided.stream().filter(day -> day.getYear() == year).forEach(days::add);
        return days;
    }

    private Set<LocalDate> tet() {
        TetSpan span = new TetSpan(year);
        Set<LocalDate> chosen = span.among(decided);
        return chosen.isEmpty() ? span.proposed() : chosen;
    }

    private LocalDate besideNationalDay() {
        LocalDate before = nationalDay().minusDays(1);
        LocalDate after = nationalDay().plusDays(1);
        if (decided.contains(before) || decided.contains(after)) {
            return decided.contains(before) ? before : after;
        }
        return DAY_AFTER.contains(nationalDay().getDayOfWeek()) ? after : before;
    }

    private LocalDate nationalDay() {
        return LocalDate.of(year, Month.SEPTEMBER, 2);
    }
}
