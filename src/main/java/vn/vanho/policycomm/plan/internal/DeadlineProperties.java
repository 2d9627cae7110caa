package vn.vanho.policycomm.plan.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.plan.BeforeDate;
import vn.vanho.policycomm.plan.ByDate;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.WithinDays;
import vn.vanho.policycomm.plan.WithinWorkingDays;

/**
 * A deadline as configured: exactly one of the four kinds.
 *
 * @param by day and month of the plan's year, e.g. {@code 30/9}, inclusive
 * @param before day and month of the plan's year, e.g. {@code 31/10}, exclusive
 */
record DeadlineProperties(
        @Nullable Integer withinWorkingDays,
        @Nullable Integer withinDays,
        @Nullable String by,
        @Nullable String before) {

    private static final int A_LEAP_YEAR = 2024;

    /** @throws IllegalArgumentException naming the deadline and its fault */
    void requireSound(String name) {
        try {
            requireOneKind();
            in(A_LEAP_YEAR);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("policycomm.plan.deadlines.%s: %s".formatted(name, e.getMessage()), e);
        }
    }

    private void requireOneKind() {
        long kinds = Stream.of(withinWorkingDays, withinDays, by, before)
                .filter(Objects::nonNull)
                .count();
        if (kinds != 1) {
            throw new IllegalArgumentException(
                    "phải ghi đúng một trong within-working-days, within-days, by, before; hiện có %d"
                            .formatted(kinds));
        }
    }

    /** The deadline in a plan's year. */
    Deadline in(int year) {
        if (withinWorkingDays != null) {
            return new WithinWorkingDays(withinWorkingDays);
        }
        if (withinDays != null) {
            return new WithinDays(withinDays);
        }
        return by != null ? new ByDate(date(by, year)) : new BeforeDate(date(Objects.requireNonNull(before), year));
    }

    private static LocalDate date(String dayAndMonth, int year) {
        return DayAndMonth.parse(dayAndMonth).atYear(year);
    }
}
