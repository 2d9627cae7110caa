package vn.vanho.policycomm.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A quarter of a plan's year.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {

    private static final int MONTHS = 3;

    /** How many a year has. */
    public static final int LAST = 4;

    /** That of a day. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + MONTHS - 1) / MONTHS);
    }

    public LocalDate first() {
        return LocalDate.of(year, MONTHS * number - MONTHS + 1, 1);
    }

    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    public boolean holds(LocalDate day) {
        return !(day.isBefore(first()) || day.isAfter(last()));
    }

    /** The same of a moment, by the day that it is here. */
    public boolean holds(OffsetDateTime moment) {
        return holds(day(moment));
    }

    /** Whether a span of time has a moment of it; one that has no end yet goes on. */
    public boolean touches(OffsetDateTime from, @Nullable OffsetDateTime to) {
        return touches(day(from), to == null ? LocalDate.MAX : day(to));
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(Deadline.ZONE).toLocalDate();
    }

    /** Whether a span of days, both included, has a day of it. */
    public boolean touches(LocalDate from, LocalDate to) {
        return !(to.isBefore(first()) || from.isAfter(last()));
    }
}
