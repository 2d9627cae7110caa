package vn.vanho.policycomm.plan.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanho.policycomm.plan.DayOffKind;
import vn.vanho.policycomm.plan.WorkingCalendar;

/** The law's holidays, made up for when they fall on a weekend (article 111), and what the State decided besides. */
final class StateCalendar implements WorkingCalendar {

    private final Map<DayOffKind, Set<LocalDate>> decided;
    private final Map<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();
    private final Map<Integer, Set<LocalDate>> madeUp = new ConcurrentHashMap<>();

    StateCalendar(List<DecidedDay> days) {
        this.decided = days.stream()
                .collect(Collectors.groupingBy(
                        DecidedDay::kind, Collectors.mapping(DecidedDay::date, Collectors.toUnmodifiableSet())));
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        return worksBeforeMakingUp(date) && !isMadeUp(date);
    }

    /** A holiday by law or decision, on whatever day of the week. */
    boolean isHoliday(LocalDate date) {
        return holidays.computeIfAbsent(date.getYear(), year -> lawful(year).days())
                .contains(date);
    }

    /** Days of a year that are off without being decided as such, by date. */
    Map<LocalDate, DayOffKind> undecided(int year) {
        Map<LocalDate, DayOffKind> days = new TreeMap<>(lawful(year).named());
        Stream.of(madeUp(year - 1), madeUp(year))
                .flatMap(Set::stream)
                .filter(day -> day.getYear() == year)
                .forEach(day -> days.put(day, DayOffKind.MADE_UP));
        decided.values().forEach(days.keySet()::removeAll);
        return days;
    }

    /** The first day of these that only one of two calendars works on. */
    Optional<LocalDate> firstDifference(StateCalendar other, LocalDate from, LocalDate to) {
        return from.datesUntil(to)
                .filter(day -> isWorkingDay(day) != other.isWorkingDay(day))
                .findFirst();
    }

    private LawfulHolidays lawful(int year) {
        return new LawfulHolidays(year, decided(DayOffKind.HOLIDAY));
    }

    private boolean worksBeforeMakingUp(LocalDate date) {
        boolean worked =
                !Weekend.includes(date) || decided(DayOffKind.SWAPPED_WORK).contains(date);
        return worked && !decided(DayOffKind.SWAPPED_OFF).contains(date) && !isHoliday(date);
    }

    /** Holidays at the end of a year may be made up for in the next. */
    private boolean isMadeUp(LocalDate date) {
        return madeUp(date.getYear()).contains(date)
                || madeUp(date.getYear() - 1).contains(date);
    }

    private Set<LocalDate> madeUp(int year) {
        return madeUp.computeIfAbsent(year, this::makeUp);
    }

    private Set<LocalDate> makeUp(int year) {
        Set<LocalDate> taken = new HashSet<>();
        LocalDate start = LocalDate.of(year, 1, 1);
        start.datesUntil(start.plusYears(1))
                .filter(day -> isHoliday(day) && Weekend.includes(day))
                .forEach(day -> taken.add(nextFree(day, taken)));
        return taken;
    }

    private LocalDate nextFree(LocalDate holiday, Set<LocalDate> taken) {
        return holiday.datesUntil(LocalDate.MAX)
                .filter(day -> worksBeforeMakingUp(day) && !Weekend.includes(day) && !taken.contains(day))
                .findFirst()
                .orElseThrow();
    }

    private Set<LocalDate> decided(DayOffKind kind) {
        return decided.getOrDefault(kind, Set.of());
    }
}
