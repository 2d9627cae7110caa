package vn.vanho.policycomm.plan.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.vanho.policycomm.plan.DayOffKind;

/** The holidays of a year by article 112 of the Labour Code 2019, where the law leaves a choice as the State decided. */
final class LawfulHolidays {

    /** With 2/9 on these days the day after it makes the longer weekend, else the day before. */
    private static final EnumSet<DayOfWeek> DAY_AFTER =
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY);

    private final int year;
    private final Set<LocalDate> decided;

    /** @param decided the decided holidays */
    LawfulHolidays(int year, Set<LocalDate> decided) {
        this.year = year;
        this.decided = decided;
    }

    Set<LocalDate> days() {
        Set<LocalDate> days = new HashSet<>(named().keySet());
        decided.stream().filter(day -> day.getYear() == year).forEach(days::add);
        return days;
    }

    /** Those that the law gives, by date; of Tết and beside 2/9 those that are chosen. */
    Map<LocalDate, DayOffKind> named() {
        Map<LocalDate, DayOffKind> days = new TreeMap<>();
        tet().forEach(day -> days.put(day, DayOffKind.TET));
        days.put(besideNationalDay(), DayOffKind.BESIDE_NATIONAL_DAY);
        days.put(LunarCalendar.hungKings(year), DayOffKind.HUNG_KINGS);
        days.put(LocalDate.of(year, Month.JANUARY, 1), DayOffKind.NEW_YEAR);
        days.put(LocalDate.of(year, Month.APRIL, 30), DayOffKind.VICTORY_DAY);
        days.put(LocalDate.of(year, Month.MAY, 1), DayOffKind.LABOUR_DAY);
        days.put(nationalDay(), DayOffKind.NATIONAL_DAY);
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
