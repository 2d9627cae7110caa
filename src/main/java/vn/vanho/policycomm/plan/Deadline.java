package vn.vanho.policycomm.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** One of the plan's four kinds of deadline. It ends at 24:00 of its last day, stored as 23:59:59 in Vietnam. */
public sealed interface Deadline permits WithinWorkingDays, WithinDays, ByDate, BeforeDate {

    ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    /**
     * The last day on which one is in time.
     *
     * @param start the day of the event that sets it going, which is never counted
     */
    LocalDate dueOn(LocalDate start, WorkingCalendar calendar);

    /** The last second on which one is in time, counted from the Vietnamese day of {@code start}. */
    default ZonedDateTime dueAt(ZonedDateTime start, WorkingCalendar calendar) {
        LocalDate day = start.withZoneSameInstant(ZONE).toLocalDate();
        return endOf(dueOn(day, calendar));
    }

    /** A moment as databases and the engine give it, in Vietnam; null where there is none. */
    static @Nullable OffsetDateTime moment(@Nullable Date time) {
        return time == null ? null : time.toInstant().atZone(ZONE).toOffsetDateTime();
    }

    /** 24:00 of a day in Vietnam, stored as 23:59:59. */
    static ZonedDateTime endOf(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(ZONE);
    }

    /**
     * The working day of a reminder: so many days before the last day; on a day off, the working day before.
     *
     * @param daysBefore calendar days, e.g. 15, 7, 3, 1
     */
    default LocalDate remindOn(LocalDate start, WorkingCalendar calendar, int daysBefore) {
        return calendar.sameOrPrevious(dueOn(start, calendar).minusDays(daysBefore));
    }
}
