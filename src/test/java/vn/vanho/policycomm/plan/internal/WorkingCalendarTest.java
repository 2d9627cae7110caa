package vn.vanho.policycomm.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanho.policycomm.plan.WorkingCalendar;

/** The days off of 2024 to 2030. */
class WorkingCalendarTest {

    private final WorkingCalendar calendar = Calendars.shipped();

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-02-10, 2024-04-18",
        "2025, 2025-01-29, 2025-04-07",
        "2026, 2026-02-17, 2026-04-26",
        "2027, 2027-02-06, 2027-04-16",
        "2028, 2028-01-26, 2028-04-04",
        "2029, 2029-02-13, 2029-04-23",
        "2030, 2030-02-02, 2030-04-12"
    })
    void tetAndTheHungKingsFollowVietnamsLunarCalendar(int year, LocalDate tet, LocalDate hungKings) {
        assertThat(LunarCalendar.tet(year)).isEqualTo(tet);
        assertThat(LunarCalendar.hungKings(year)).isEqualTo(hungKings);
        assertThat(calendar.isWorkingDay(tet)).isFalse();
        assertThat(calendar.isWorkingDay(hungKings)).isFalse();
    }

    @ParameterizedTest(name = "off from {0} to {1}")
    @CsvSource({
        // Tết
        "2024-02-08, 2024-02-14",
        "2025-01-25, 2025-02-02",
        "2026-02-14, 2026-02-22",
        "2027-02-04, 2027-02-10",
        "2028-01-22, 2028-01-30",
        "2029-02-10, 2029-02-18",
        "2030-01-31, 2030-02-06",
        // New Year
        "2023-12-30, 2024-01-01",
        "2025-01-01, 2025-01-01",
        "2026-01-01, 2026-01-04",
        // the Hùng Kings
        "2024-04-18, 2024-04-18",
        "2025-04-05, 2025-04-07",
        "2026-04-25, 2026-04-27",
        // 30/4 and 1/5, with the days swapped
        "2024-04-27, 2024-05-01",
        "2025-04-30, 2025-05-04",
        "2026-04-30, 2026-05-03",
        "2027-04-30, 2027-05-03",
        "2028-04-29, 2028-05-02",
        // National Day
        "2024-08-31, 2024-09-03",
        "2025-08-30, 2025-09-02",
        "2026-08-29, 2026-09-02",
        "2027-09-02, 2027-09-05",
        "2028-09-01, 2028-09-04",
        "2029-09-01, 2029-09-04",
        "2030-08-31, 2030-09-03"
    })
    void officesRestInOneStretch(LocalDate first, LocalDate last) {
        assertThat(first.datesUntil(last.plusDays(1))).noneMatch(calendar::isWorkingDay);
        assertThat(calendar.isWorkingDay(first.minusDays(1))).isTrue();
        assertThat(calendar.isWorkingDay(last.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"})
    void aSaturdaySwappedInIsWorked(LocalDate saturday) {
        assertThat(calendar.isWorkingDay(saturday)).isTrue();
        assertThat(calendar.isWorkingDay(saturday.plusDays(1))).isFalse();
        assertThat(calendar.isWorkingDay(saturday.minusDays(7))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-29", "2025-05-02", "2026-01-02", "2026-08-31"})
    void aDaySwappedOutIsOff(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-24", "2026-11-24", "2027-11-24", "2028-11-24"})
    void cultureDayIsWorkedUntilTheAdministratorAddsIt(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
        assertThat(Calendars.from("date,type,note\n%s,holiday,Ngày Văn hóa".formatted(day))
                        .isWorkingDay(day))
                .isFalse();
    }

    @ParameterizedTest(name = "Tết {0}")
    @CsvSource({"2031-01-21, 2031-01-27", "2024-02-08, 2024-02-14", "2026-02-14, 2026-02-22"})
    void withoutADecisionTwoDaysBeforeAndThreeFromTetAreProposed(LocalDate first, LocalDate last) {
        assertThat(first.datesUntil(last.plusDays(1))).noneMatch(Calendars.undecided()::isWorkingDay);
    }

    @Test
    void theAdministratorsTetReplacesTheProposal() {
        WorkingCalendar decided = Calendars.from("""
                date,type,note
                2027-02-05,holiday,Tết
                2027-02-06,holiday,Tết
                2027-02-07,holiday,Tết
                2027-02-08,holiday,Tết
                2027-02-09,holiday,Tết
                """);
        assertThat(decided.isWorkingDay(LocalDate.parse("2027-02-04"))).isTrue();
        assertThat(decided.isWorkingDay(LocalDate.parse("2027-02-11"))).isFalse();
        assertThat(decided.isWorkingDay(LocalDate.parse("2027-02-12"))).isTrue();
    }

    @Test
    void aHolidayOnAWeekendAtTheEndOfTheYearIsMadeUpForAfterNewYear() {
        WorkingCalendar decided = Calendars.from("date,type,note\n2028-12-31,holiday,Ngày nghỉ thêm");
        assertThat(decided.isWorkingDay(LocalDate.parse("2029-01-02"))).isFalse();
        assertThat(decided.isWorkingDay(LocalDate.parse("2029-01-03"))).isTrue();
    }
}
