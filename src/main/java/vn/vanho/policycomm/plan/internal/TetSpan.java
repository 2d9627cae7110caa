package vn.vanho.policycomm.plan.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The five days of Tết (Labour Code 2019, article 112). The law leaves open which: the State chooses one day before the
 * first and four from it, or two and three. Until the file says otherwise it is two and three, chosen in most years.
 */
final class TetSpan {

    static final int DAYS = 5;
    private static final int USUALLY_BEFORE = 2;
    private static final int AROUND = 10;

    private final LocalDate first;

    TetSpan(int year) {
        this.first = LunarCalendar.tet(year);
    }

    LocalDate firstDay() {
        return first;
    }

    Set<LocalDate> proposed() {
        LocalDate start = first.minusDays(USUALLY_BEFORE);
        return start.datesUntil(start.plusDays(DAYS)).collect(Collectors.toSet());
    }

    /** Those of the decided holidays that lie around Tết. */
    Set<LocalDate> among(Collection<LocalDate> holidays) {
        return holidays.stream()
                .filter(day -> day.isAfter(first.minusDays(AROUND)) && day.isBefore(first.plusDays(AROUND)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether these sorted days are five in a row with the first of Tết among them. */
    boolean isWhole(Set<LocalDate> days) {
        LocalDate start = days.iterator().next();
        return days.contains(first)
                && days.equals(start.datesUntil(start.plusDays(DAYS)).collect(Collectors.toSet()));
    }
}
