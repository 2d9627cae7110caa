package vn.vanho.policycomm.plan.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vanho.policycomm.plan.DayChange;

/** What is between two lists of decided days. */
record ChangedDays(List<DecidedDay> removed, List<DecidedDay> added) {

    static ChangedDays between(List<DecidedDay> before, List<DecidedDay> after) {
        return new ChangedDays(without(before, after), without(after, before));
    }

    private static List<DecidedDay> without(List<DecidedDay> days, List<DecidedDay> others) {
        return days.stream().filter(day -> !day.isAmong(others.stream())).toList();
    }

    boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    /** By date, what goes before what comes. */
    List<DayChange> told() {
        return Stream.concat(
                        removed.stream().map(day -> day.change(false)),
                        added.stream().map(day -> day.change(true)))
                .sorted(Comparator.comparing(DayChange::date).thenComparing(DayChange::added))
                .toList();
    }

    /** The first day that is worked by one of the calendars only; holidays may be made up for in the year after theirs. */
    Optional<LocalDate> firstDifference(StateCalendar before, StateCalendar after) {
        List<Integer> years = Stream.concat(removed.stream(), added.stream())
                .map(day -> day.date().getYear())
                .sorted()
                .toList();
        return years.isEmpty()
                ? Optional.empty()
                : before.firstDifference(
                        after, LocalDate.of(years.get(0), 1, 1), LocalDate.of(years.get(years.size() - 1) + 2, 1, 1));
    }
}
