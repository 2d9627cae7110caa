package vn.vanho.policycomm.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanho.policycomm.plan.internal.Calendars;

/** The four kinds of deadline. */
class DeadlineTest {

    private static final LocalDate ANY_DAY = LocalDate.parse("2024-04-01");

    private final WorkingCalendar calendar = Calendars.shipped();

    @ParameterizedTest(name = "{1} working days after {0}: {2}")
    @CsvSource({
        "2024-04-22, 1, 2024-04-23",
        "2024-04-19, 1, 2024-04-22", // Friday to Monday
        "2024-04-20, 1, 2024-04-22", // from a Saturday
        "2024-02-07, 1, 2024-02-15", // over Tết
        "2024-02-06, 3, 2024-02-16",
        "2025-01-24, 2, 2025-02-04",
        "2026-02-13, 3, 2026-02-25",
        "2024-04-26, 1, 2024-05-02", // 29/4 is swapped off
        "2024-04-26, 3, 2024-05-04", // Saturday 4/5 is worked
        "2024-04-26, 4, 2024-05-06",
        "2025-04-25, 1, 2025-04-26",
        "2025-04-29, 1, 2025-05-05",
        "2026-01-09, 1, 2026-01-10",
        "2026-08-21, 1, 2026-08-22",
        "2026-08-28, 1, 2026-09-03",
        "2025-12-31, 1, 2026-01-05"
    })
    void withinWorkingDaysCountsOnlyTheDaysWorkedAndNotTheFirst(LocalDate start, int days, LocalDate due) {
        assertThat(new WithinWorkingDays(days).dueOn(start, calendar)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{1} days after {0}: {2}")
    @CsvSource({
        "2024-04-01, 7, 2024-04-08",
        "2024-04-01, 5, 2024-04-08", // a Saturday rolls to Monday
        "2024-04-03, 15, 2024-04-19", // 18/4 is the Hùng Kings' day
        "2024-02-01, 8, 2024-02-15", // into Tết
        "2024-04-24, 5, 2024-05-02", // 29/4 is swapped off
        "2024-04-24, 10, 2024-05-04", // Saturday 4/5 is worked: nothing rolls
        "2025-04-16, 10, 2025-04-26",
        "2025-04-22, 10, 2025-05-05"
    })
    void withinDaysRollsToTheNextWorkingDay(LocalDate start, int days, LocalDate due) {
        assertThat(new WithinDays(days).dueOn(start, calendar)).isEqualTo(due);
    }

    @ParameterizedTest(name = "before {0}: due {1}, reminder {2}")
    @CsvSource({
        "2024-10-31, 2024-10-30, 2024-10-29",
        "2025-10-31, 2025-10-30, 2025-10-29",
        "2026-10-31, 2026-10-30, 2026-10-29",
        "2027-10-31, 2027-10-30, 2027-10-29", // 30/10 is a Saturday
        "2028-10-31, 2028-10-30, 2028-10-27", // 30/10 is a Monday
        "2029-10-31, 2029-10-30, 2029-10-29",
        "2030-10-31, 2030-10-30, 2030-10-29",
        "2024-02-13, 2024-02-12, 2024-02-07" // in Tết
    })
    void beforeIsDueTheDayBeforeAndRemindsOnTheWorkingDayBefore(LocalDate date, LocalDate due, LocalDate reminder) {
        Deadline before = new BeforeDate(date);
        assertThat(before.dueOn(ANY_DAY, calendar)).isEqualTo(due);
        assertThat(before.remindOn(ANY_DAY, calendar, 1)).isEqualTo(reminder);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030})
    void by30SeptemberIsDueThatDayEvenOnASaturdayOrSunday(int year) {
        LocalDate date = LocalDate.of(year, 9, 30);
        assertThat(new ByDate(date).dueOn(ANY_DAY, calendar)).isEqualTo(date);
    }

    @Test
    void anEarlierReminderNeverFallsOnADayOff() {
        assertThat(new BeforeDate(LocalDate.parse("2024-10-31")).remindOn(ANY_DAY, calendar, 3))
                .as("27/10/2024 is a Sunday")
                .isEqualTo("2024-10-25");
    }

    @Test
    void itEndsAtTheLastSecondOfTheDayInVietnam() {
        assertThat(new BeforeDate(LocalDate.parse("2024-10-31"))
                        .dueAt(ZonedDateTime.parse("2024-10-01T08:00:00+07:00"), calendar))
                .isEqualTo("2024-10-30T23:59:59+07:00[Asia/Ho_Chi_Minh]");
    }

    @Test
    void halfPastMidnightInVietnamIsTheNewDayThoughItIsTheOldOneInUtc() {
        assertThat(new WithinWorkingDays(1).dueAt(ZonedDateTime.parse("2024-04-22T17:30:00Z"), calendar))
                .isEqualTo("2024-04-24T23:59:59+07:00[Asia/Ho_Chi_Minh]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void noDaysAreNoDeadline(int days) {
        assertThatIllegalArgumentException().isThrownBy(() -> new WithinDays(days));
        assertThatIllegalArgumentException().isThrownBy(() -> new WithinWorkingDays(days));
    }
}
