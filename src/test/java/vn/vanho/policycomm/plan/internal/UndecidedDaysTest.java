package vn.vanho.policycomm.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanho.policycomm.plan.DayOffKind;

/** Which days of a year are off without a decision, and since which day two calendars differ. */
class UndecidedDaysTest {

    private static final LocalDate SUNDAY = LocalDate.parse("2028-12-31");

    @Test
    void theLawsDaysAreNamedAndTetIsProposed() {
        assertThat(calendar().undecided(2026))
                .contains(
                        entry(LocalDate.parse("2026-01-01"), DayOffKind.NEW_YEAR),
                        entry(LocalDate.parse("2026-02-15"), DayOffKind.TET),
                        entry(LocalDate.parse("2026-02-19"), DayOffKind.TET),
                        entry(LocalDate.parse("2026-02-20"), DayOffKind.MADE_UP),
                        entry(LocalDate.parse("2026-04-26"), DayOffKind.HUNG_KINGS),
                        entry(LocalDate.parse("2026-04-27"), DayOffKind.MADE_UP),
                        entry(LocalDate.parse("2026-09-01"), DayOffKind.BESIDE_NATIONAL_DAY),
                        entry(LocalDate.parse("2026-09-02"), DayOffKind.NATIONAL_DAY))
                .hasSize(13);
    }

    @Test
    void whatIsDecidedIsNotProposed() {
        StateCalendar decided = calendar(new DecidedDay(LocalDate.parse("2027-09-01"), DayOffKind.HOLIDAY, "Lễ"));
        assertThat(decided.undecided(2027)).doesNotContainValue(DayOffKind.BESIDE_NATIONAL_DAY);
    }

    @Test
    void aDayMadeUpForBelongsToTheYearInWhichItIsOff() {
        StateCalendar decided = calendar(new DecidedDay(SUNDAY, DayOffKind.HOLIDAY, "Lễ"));
        assertThat(decided.undecided(2029)).containsEntry(LocalDate.parse("2029-01-02"), DayOffKind.MADE_UP);
        assertThat(decided.undecided(2028)).doesNotContainKey(LocalDate.parse("2029-01-02"));
    }

    @Test
    void aHolidayOnASundayChangesTheDayOnWhichItIsMadeUpFor() {
        ChangedDays changed = ChangedDays.between(List.of(), List.of(new DecidedDay(SUNDAY, DayOffKind.HOLIDAY, "Lễ")));
        StateCalendar after = calendar(new DecidedDay(SUNDAY, DayOffKind.HOLIDAY, "Lễ"));
        assertThat(changed.firstDifference(calendar(), after)).contains(LocalDate.parse("2029-01-02"));
    }

    @Test
    void anotherNoteChangesNoDay() {
        DecidedDay before = new DecidedDay(SUNDAY, DayOffKind.HOLIDAY, "Lễ");
        DecidedDay after = new DecidedDay(SUNDAY, DayOffKind.HOLIDAY, "Lễ khác");
        ChangedDays changed = ChangedDays.between(List.of(before), List.of(after));
        assertThat(changed.told()).hasSize(2);
        assertThat(changed.firstDifference(calendar(before), calendar(after))).isEmpty();
    }

    private static StateCalendar calendar(DecidedDay... days) {
        return new StateCalendar(List.of(days));
    }
}
