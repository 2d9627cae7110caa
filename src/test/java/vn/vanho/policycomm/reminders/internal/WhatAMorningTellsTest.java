package vn.vanho.policycomm.reminders.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vanho.policycomm.reminders.internal.Office.CHAIRMAN;
import static vn.vanho.policycomm.reminders.internal.Office.HEALTH;
import static vn.vanho.policycomm.reminders.internal.Office.OFFICER;
import static vn.vanho.policycomm.reminders.internal.Office.VETERAN;
import static vn.vanho.policycomm.reminders.internal.Office.VETERANS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanho.policycomm.notification.MailKind;
import vn.vanho.policycomm.reminders.ReminderKind;

/** Who is told what on which morning of June 2024: Monday is the 3rd. */
class WhatAMorningTellsTest {

    private static final String OF_UNIT = OFFICER.key();
    private static final String OF_HEAD = Office.HEAD.key();
    private static final String OF_CHAIRMAN = CHAIRMAN.key();

    private final Office office = new Office();

    @Test
    void onAMorningWithNothingToSayThereIsNoMail() {
        office.step("a").isOpen();
        assertThat(office.morning(3)).isEmpty();
    }

    @Test
    void whatIsNewIsToldOnceToEverybodyOfTheUnit() {
        office.step("a").opens();
        office.step("b").of(HEALTH.headGroup()).opens();
        assertThat(office.morning(3))
                .isEqualTo(Map.of(
                        OF_UNIT, Map.of(Section.NEW, List.of("a")),
                        OF_HEAD, Map.of(Section.NEW, List.of("a", "b"))));
        assertThat(office.morning(4)).isEmpty();
    }

    @Test
    void whatSomebodyHasTakenIsTheirsAlone() {
        office.step("a").heldBy(OFFICER).opens();
        assertThat(office.morning(3)).containsOnlyKeys(OF_UNIT);
    }

    /** 7, 3 and 1 calendar days: of what is due on Monday the 17th the last two fall on a weekend and move to Friday. */
    @ParameterizedTest
    @CsvSource({
        "2024-06-20, '13 17 19'",
        "2024-06-17, '10 14'",
        "2024-06-16, '7 13 14'",
        "2024-06-21, '14 18 20'",
    })
    void whatIsNearlyDueIsToldSevenThreeAndOneDaysBefore(String due, String mornings) {
        office.step("a").due(due).isOpen();
        assertThat(told(Section.NEARLY_DUE, 3, 21)).isEqualTo(mornings);
    }

    /** Saturday the 15th is worked for Monday the 10th. */
    @Test
    void aDaySwappedInIsAMorningAndOneSwappedOffIsNone() {
        office.swap(15);
        office.swap(10);
        office.step("a").due("2024-06-17").isOpen();
        assertThat(told(Section.NEARLY_DUE, 3, 18)).isEqualTo("7 14 15");
    }

    @Test
    void aReminderOfAMorningWithoutANodeComesOnTheNextOne() {
        office.step("a").due("2024-06-13").isOpen();
        office.morning(5);
        assertThat(office.morning(7)).containsEntry(OF_UNIT, Map.of(Section.NEARLY_DUE, List.of("a")));
        assertThat(office.morning(10)).containsEntry(OF_UNIT, Map.of(Section.NEARLY_DUE, List.of("a")));
        assertThat(office.morning(13)).containsEntry(OF_UNIT, Map.of(Section.NEARLY_DUE, List.of("a")));
    }

    @Test
    void whatIsLateIsToldEachMorningUntilItIsDone() {
        office.step("a").heldBy(OFFICER).due("2024-06-03").isOpen();
        assertThat(office.morning(3)).as("its last day").isEmpty();
        assertThat(office.morning(4)).isEqualTo(Map.of(OF_UNIT, Map.of(Section.LATE, List.of("a"))));
        assertThat(office.morning(5)).isEqualTo(Map.of(OF_UNIT, Map.of(Section.LATE, List.of("a"))));
        office.done("a");
        assertThat(office.morning(6)).isEmpty();
    }

    @Test
    void aStepStandsInOneSectionOnly() {
        office.step("late").due("2024-05-31").opens();
        office.step("nearly").due("2024-06-04").opens();
        office.step("new").opens();
        office.step("endless").withoutDue().opens();
        assertThat(office.morning(3).get(OF_UNIT))
                .isEqualTo(Map.of(
                        Section.LATE, List.of("late"),
                        Section.NEARLY_DUE, List.of("nearly"),
                        Section.NEW, List.of("new", "endless")));
    }

    @Test
    void aDayThatIsMovedIsRemindedOfAnew() {
        office.step("a").due("2024-06-05").isOpen();
        assertThat(office.morning(4)).isNotEmpty();
        office.step("a").due("2024-06-12").isOpen();
        assertThat(told(Section.NEARLY_DUE, 5, 12)).isEqualTo("5 7 11");
    }

    @Test
    void whatThePersonDoesWithoutIsNotTold() {
        office.stops(OFFICER, ReminderKind.LATE, ReminderKind.NEARLY_DUE);
        office.step("late").heldBy(OFFICER).due("2024-05-31").isOpen();
        office.step("nearly").heldBy(OFFICER).due("2024-06-04").opens();
        assertThat(office.morning(3))
                .as("new all the same")
                .isEqualTo(Map.of(OF_UNIT, Map.of(Section.NEW, List.of("nearly"))));
        assertThat(office.morning(4)).isEmpty();
    }

    /** Three working days after Friday are Wednesday, five the Friday after. */
    @Test
    void whatIsLateForLongComesToTheHeadAndThenToTheLeadershipOnceEach() {
        office.step("a").heldBy(OFFICER).due("2024-05-31").isOpen();
        assertThat(office.morning(3)).containsOnlyKeys(OF_UNIT);
        assertThat(office.morning(4)).containsOnlyKeys(OF_UNIT);
        assertThat(office.morning(5))
                .containsOnlyKeys(OF_UNIT, OF_HEAD)
                .containsEntry(OF_HEAD, Map.of(Section.HEAD, List.of("a")));
        assertThat(office.morning(6)).containsOnlyKeys(OF_UNIT);
        assertThat(office.morning(7))
                .containsOnlyKeys(OF_UNIT, OF_CHAIRMAN)
                .containsEntry(OF_CHAIRMAN, Map.of(Section.LEADERSHIP, List.of("a")));
        assertThat(office.morning(10)).containsOnlyKeys(OF_UNIT);
    }

    @Test
    void theHeadIsNotToldTheSameTwiceOnOneMorning() {
        office.step("a").due("2024-05-31").isOpen();
        office.morning(4);
        assertThat(office.morning(5))
                .containsEntry(OF_HEAD, Map.of(Section.HEAD, List.of("a")))
                .containsEntry(OF_UNIT, Map.of(Section.LATE, List.of("a")));
        assertThat(office.morning(6)).containsEntry(OF_HEAD, Map.of(Section.LATE, List.of("a")));
    }

    @Test
    void whoeverDoesWithoutEverythingIsStillAskedToStepIn() {
        office.stops(Office.HEAD, ReminderKind.values());
        office.stops(CHAIRMAN, ReminderKind.values());
        office.step("a").due("2024-05-31").isOpen();
        assertThat(office.morning(7).keySet()).contains(OF_HEAD, OF_CHAIRMAN);
        assertThat(office.morning(10).keySet()).doesNotContain(OF_HEAD, OF_CHAIRMAN);
    }

    @Test
    void aMorningWithoutANodeDelaysSteppingInAndDoesNotSkipIt() {
        office.step("a").heldBy(OFFICER).due("2024-05-31").isOpen();
        office.morning(4);
        assertThat(office.morning(11)).containsOnlyKeys(OF_UNIT, OF_HEAD, OF_CHAIRMAN);
    }

    /** Urging puts it before the leadership as a step of its own. */
    @Test
    void aLatePartOfAUnitComesToItsHeadAndNotByMailToTheLeadership() {
        office.step("a").partOfUnit().heldBy(OFFICER).due("2024-05-31").isOpen();
        assertThat(office.morning(7)).containsOnlyKeys(OF_UNIT, OF_HEAD);
    }

    @Test
    void theLeadershipIsNotReportedToItself() {
        office.step("a").of(Office.LEADERSHIP.headGroup()).due("2024-05-31").isOpen();
        assertThat(office.morning(7)).isEqualTo(Map.of(OF_CHAIRMAN, Map.of(Section.HEAD, List.of("a"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 20})
    void aBodyThatIsOnlyAskedIsNeverToldThatItIsLate(int morning) {
        office.step("a").of(VETERANS.id()).due("2024-06-10").isOpen();
        assertThat(office.morning(3)).isEqualTo(Map.of(VETERAN.key(), Map.of(Section.NEARLY_DUE, List.of("a"))));
        office.morning(7);
        assertThat(office.morning(morning)).isEmpty();
    }

    @Test
    void eachKindOfMailIsKnownByWhatIsInIt() {
        office.step("a").due("2024-05-31").isOpen();
        office.step("b").of(VETERANS.id()).opens();
        assertThat(office.letters(5))
                .extracting(letter -> letter.who().key(), Bundle::kind, Bundle::mayBeStopped)
                .containsExactlyInAnyOrder(
                        tuple(OF_UNIT, MailKind.DIGEST, true),
                        tuple(OF_HEAD, MailKind.ESCALATION, false),
                        tuple(VETERAN.key(), MailKind.COURTESY, true));
    }

    @Test
    void whoStandsInIsToldWhatIsLentAndOnTheFirstMorningAllOfIt() {
        office.step("old").of(HEALTH.headGroup()).isOpen();
        office.step("nearly").of(HEALTH.headGroup()).due("2024-06-04").isOpen();
        office.step("own").of(HEALTH.headGroup()).heldBy(Office.HEAD).isOpen();
        office.standsIn(OFFICER, Office.HEAD, HEALTH.headGroup(), true);
        assertThat(office.morning(3))
                .containsEntry(
                        OF_UNIT, Map.of(Section.NEARLY_DUE, List.of("nearly"), Section.NEW, List.of("old", "own")))
                .containsEntry(OF_HEAD, Map.of(Section.NEARLY_DUE, List.of("nearly")));
    }

    @Test
    void afterThatOnlyWhatConcernsTheMorning() {
        office.step("old").of(HEALTH.headGroup()).isOpen();
        office.step("late").of(HEALTH.headGroup()).due("2024-05-31").isOpen();
        office.standsIn(OFFICER, Office.HEAD, HEALTH.headGroup(), false);
        assertThat(office.morning(3)).containsEntry(OF_UNIT, Map.of(Section.LATE, List.of("late")));
        assertThat(office.letters(5))
                .filteredOn(letter -> letter.who().equals(OFFICER))
                .allSatisfy(letter -> assertThat(letter.sections()).containsOnlyKeys(Section.HEAD));
    }

    @Test
    void whatNobodyCanBeMailedGoesToTheMailboxOfTheUnit() {
        office.unreachable(OFFICER);
        office.step("a").heldBy(OFFICER).opens();
        assertThat(office.morning(3)).as("whoever is left of the unit").containsOnlyKeys(OF_HEAD);
        office.unreachable(Office.HEAD);
        office.step("b").opens();
        office.step("c").due("2024-05-31").isOpen();
        assertThat(office.morning(5))
                .containsOnlyKeys("unit/" + HEALTH.id())
                .containsEntry("unit/" + HEALTH.id(), Map.of(Section.HEAD, List.of("c"), Section.NEW, List.of("b")));
    }

    @Test
    void aStepOfSeveralUnitsIsToldToEach() {
        office.step("a").of(HEALTH.id(), VETERANS.id()).opens();
        assertThat(office.morning(3)).containsOnlyKeys(OF_UNIT, OF_HEAD, VETERAN.key());
    }

    /** The mornings up to and with the last one on which the officer is told of the step in this section. */
    private String told(Section section, int first, int last) {
        Set<Integer> mornings = new TreeSet<>();
        for (int day = first; day <= last; day++) {
            if (office.isWorkingDay(LocalDate.of(2024, 6, day))) {
                boolean told =
                        office.morning(day).getOrDefault(OF_UNIT, Map.of()).containsKey(section);
                if (told) {
                    mornings.add(day);
                }
            }
        }
        return String.join(" ", mornings.stream().map(String::valueOf).toList());
    }
}
