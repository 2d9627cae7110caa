package vn.vanho.policycomm.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.plan.DayOff;
import vn.vanho.policycomm.plan.DayOffKind;

/** The days off come from the file once; each node answers by what the table says at that moment. */
abstract class KeepingDaysOff {

    private static final LocalDate IN_FILE = LocalDate.of(2026, 1, 2);
    private static final DecidedDay MORE = new DecidedDay(LocalDate.of(2038, 3, 3), DayOffKind.SWAPPED_OFF, "Hoán đổi");

    @Autowired
    private SeedDaysOff seed;

    @Autowired
    private DaysOffTable table;

    @Autowired
    private DaysOffFile file;

    @Autowired
    private TransactionTemplate transactions;

    @AfterEach
    void putBack() throws IOException {
        table.change(table.days(), file.read(), Actor.APPLICATION);
    }

    @Test
    void theFirstStartTookThemFromTheFile() throws IOException {
        assertThat(table.decided())
                .extracting(DayOff::date)
                .containsExactlyElementsOf(
                        file.read().stream().map(DecidedDay::date).sorted().toList());
        assertThat(table.decided()).extracting(DayOff::enteredBy).containsOnly(Actor.APPLICATION);
    }

    @Test
    void aRestartOverwritesNothing() throws IOException {
        DecidedDay removed = table.days().stream()
                .filter(day -> day.date().equals(IN_FILE))
                .findFirst()
                .orElseThrow();
        table.change(List.of(removed), List.of(MORE), "quan-tri");

        seed.seed();

        assertThat(table.days())
                .extracting(DecidedDay::date)
                .contains(MORE.date())
                .doesNotContain(IN_FILE);
    }

    @Test
    void aRestartBringsNothingBackWhenAllWereRemoved() throws IOException {
        table.change(table.days(), List.of(), "quan-tri");
        seed.seed();
        assertThat(table.days()).isEmpty();
    }

    @Test
    void everyNodeAnswersByTheChangeAtOnce() {
        StoredCalendar here = new StoredCalendar(table);
        StoredCalendar there = new StoredCalendar(table);
        assertThat(there.plusWorkingDays(MORE.date().minusDays(1), 1)).isEqualTo(MORE.date());

        table.change(List.of(), List.of(MORE), "quan-tri");

        assertThat(here.isWorkingDay(MORE.date())).isFalse();
        assertThat(there.isWorkingDay(MORE.date())).isFalse();
        assertThat(there.sameOrNext(MORE.date())).isEqualTo(MORE.date().plusDays(1));
        assertThat(there.sameOrPrevious(MORE.date())).isEqualTo(MORE.date().minusDays(1));
        assertThat(there.plusWorkingDays(MORE.date().minusDays(1), 1))
                .isEqualTo(MORE.date().plusDays(1));
    }

    @Test
    void aChangeThatIsTakenBackIsForgottenByWhoSawIt() {
        StoredCalendar here = new StoredCalendar(table);
        transactions.executeWithoutResult(trial -> {
            trial.setRollbackOnly();
            table.change(List.of(), List.of(MORE), "quan-tri");
            assertThat(here.isWorkingDay(MORE.date())).isFalse();
        });
        assertThat(here.isWorkingDay(MORE.date())).isTrue();
    }
}
