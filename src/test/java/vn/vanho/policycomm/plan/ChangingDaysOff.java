package vn.vanho.policycomm.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.engine.ChangedMeanwhile;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;

/** On a Monday in June the administrator changes the days off of that week while steps, timers and parts are open. */
abstract class ChangingDaysOff {

    private static final String KEY = "2024/II.3a/ngay-nghi";
    private static final String RELAYED = "2024/II.3a/ngay-nghi-chuyen";
    private static final String UNIT = "phong-y-te";
    private static final LocalDate MONDAY = LocalDate.of(2038, 6, 7);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);
    private static final String BY = "quan-tri";

    @Autowired
    private DaysOff days;

    @Autowired
    private OpenDeadlines open;

    @Autowired
    private OwnAuthority own;

    @Autowired
    private UnitWorks works;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private DraftLine line;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private ObjectProvider<JavaMailSenderImpl> sender;

    @Autowired
    private JdbcClient jdbc;

    private EngineTime time;

    @BeforeEach
    void itIsMonday() {
        time = line.time();
        goTo(MONDAY);
    }

    @AfterEach
    void putBack() {
        Stream.of(KEY, RELAYED).forEach(key -> {
            line.abandon(key);
            line.forget(key);
        });
        time.close();
        jdbc.sql("delete from deadline_move").update();
        jdbc.sql("delete from days_off_change").update();
        jdbc.sql("delete from day_off where on_date >= ?").param(MONDAY).update();
        jdbc.sql("update days_off_version set version = ?")
                .param(UUID.randomUUID().toString())
                .update();
    }

    @Test
    void aStepDueWithinWorkingDaysMovesAndTheMoveIsRecorded() {
        planned();
        assertThat(due("plan-communication", KEY)).isEqualTo(end(THURSDAY));

        DaysOffChange change = off(TUESDAY);

        assertThat(due("plan-communication", KEY)).isEqualTo(end(FRIDAY));
        assertThat(change.moves()).singleElement().satisfies(ChangingDaysOff::isTheMoveOfThePlan);
        assertThat(days.log()).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo(BY);
            assertThat(entry.at().toInstant()).isEqualTo(morning(MONDAY));
            assertThat(entry.days()).containsExactly("thêm 08/06/2038, Nghỉ hoán đổi: Hoán đổi");
            assertThat(entry.moved()).isEqualTo(1);
            assertThat(entry.moves()).singleElement().satisfies(ChangingDaysOff::isTheMoveOfThePlan);
        });
    }

    private static void isTheMoveOfThePlan(DeadlineMove move) {
        assertThat(move.kind()).isEqualTo(DeadlineMove.Kind.TASK);
        assertThat(move.caseKey()).isEqualTo(KEY);
        assertThat(move.step()).isEqualTo("Lập phương án truyền thông");
        assertThat(move.unit()).isEqualTo("phong-tu-phap");
        assertThat(move.dueBefore().toInstant()).isEqualTo(end(THURSDAY));
        assertThat(move.dueAfter().toInstant()).isEqualTo(end(FRIDAY));
    }

    @Test
    void aStepAndATimerDueWithinCalendarDaysRollOnWhenTheLastIsADayOff() {
        line.relay(RELAYED, "Luật Ngày nghỉ", "dieu-3");
        LocalDate last = MONDAY.plusDays(15);
        assertThat(due("key-in-reply", RELAYED)).isEqualTo(end(last));
        assertThat(timer("reply-late", RELAYED)).isEqualTo(end(last));

        off(TUESDAY);
        assertThat(due("key-in-reply", RELAYED))
                .as("a day off before it counts for nothing")
                .isEqualTo(end(last));
        off(last);
        assertThat(due("key-in-reply", RELAYED)).isEqualTo(end(last.plusDays(1)));
        assertThat(timer("reply-late", RELAYED)).isEqualTo(end(last.plusDays(1)));
    }

    @Test
    void itMovesBackWhenTheDayIsWorkedAgain() {
        planned();
        off(TUESDAY);
        days.remove(List.of(TUESDAY), BY);
        assertThat(due("plan-communication", KEY)).isEqualTo(end(THURSDAY));
    }

    @Test
    void aDayOffAfterTheDueDateMovesNothing() {
        planned();
        assertThat(off(FRIDAY).moves()).isEmpty();
        assertThat(due("plan-communication", KEY)).isEqualTo(end(THURSDAY));
    }

    @Test
    void whatSomebodySetStays() {
        planned();
        Date extended = Date.from(end(MONDAY.plusDays(20)));
        tasks.setDueDate(task("plan-communication", KEY).getId(), extended);

        assertThat(off(TUESDAY).moves()).isEmpty();
        assertThat(due("plan-communication", KEY)).isEqualTo(extended.toInstant());
    }

    @Test
    void whatSomebodySetAfterAMoveStaysToo() {
        planned();
        off(TUESDAY);
        Date extended = Date.from(end(MONDAY.plusDays(20)));
        tasks.setDueDate(task("plan-communication", KEY).getId(), extended);

        off(WEDNESDAY);
        assertThat(due("plan-communication", KEY)).isEqualTo(extended.toInstant());
    }

    @Test
    void partsOfACaseMoveWithTheirTimersAndRecords() {
        published();
        Instant before = due("do-work", part("coordinate"));
        Instant givenUp = timer("work-given-up", part("coordinate"));
        Instant reminded = timer("work-nearly-due", part("coordinate"));
        assertThat(before).isEqualTo(end(LocalDate.of(2038, 6, 16)));

        List<DeadlineMove> moves = off(TUESDAY).moves();

        Instant after = end(LocalDate.of(2038, 6, 17));
        assertThat(due("do-work", part("coordinate"))).isEqualTo(after);
        assertThat(timer("work-given-up", part("coordinate"))).isEqualTo(plusDays(givenUp, 1));
        assertThat(timer("work-nearly-due", part("coordinate"))).isEqualTo(plusDays(reminded, 3));
        assertThat(work("coordinate").dueAt().toInstant()).isEqualTo(after);
        assertThat(moves)
                .filteredOn(move -> move.caseKey().equals(part("coordinate")))
                .hasSize(4)
                .allMatch(move -> move.unit().equals(UNIT))
                .extracting(DeadlineMove::kind)
                .containsOnly(DeadlineMove.Kind.values());
    }

    @Test
    void aPartHandsItsNewDueDateOnToItsOwnParts() {
        published();
        Instant remindedOn = timer("work-nearly-due", part("coordinate"));
        remindAt(remindedOn);
        assertThat(timer("work-overdue", part("coordinate"))).isEqualTo(end(LocalDate.of(2038, 6, 16)));

        off(LocalDate.of(2038, 6, 15));

        assertThat(timer("work-overdue", part("coordinate"))).isEqualTo(end(LocalDate.of(2038, 6, 17)));
    }

    @Test
    void theStepsOfTheMaterialsMoveWithWhatTheCaseGaveThem() {
        published();
        assertThat(due("verify-page", KEY)).isEqualTo(end(THURSDAY));
        Instant givenUp = timer("receipt-overdue", KEY);

        off(TUESDAY);

        assertThat(due("verify-page", KEY)).isEqualTo(end(FRIDAY));
        assertThat(timer("receipt-overdue", KEY)).isEqualTo(plusDays(givenUp, 1));
    }

    @Test
    void aConsultationWindowStaysAndWhatIsDueWithItAlsoExtended() {
        published();
        LocalDate extended = MONDAY.plusDays(DraftLine.WINDOW_DAYS + 5L);
        extendTo(extended);
        LocalDate last = extended.minusDays(1);

        days.add(last, extended, DayOffKind.HOLIDAY, "Nghỉ", BY);
        off(TUESDAY);

        assertThat(due("watch-window", KEY)).isEqualTo(end(extended));
        assertThat(timer("window-over", KEY)).isEqualTo(end(extended));
        assertThat(due("do-work", part("hold-event"))).isEqualTo(end(extended));
        assertThat(work("hold-event").dueAt().toInstant()).isEqualTo(end(extended));
    }

    @Test
    void whatIsDueBeforeADateStaysAndItsReminderGoesToAWorkingDay() {
        goTo(LocalDate.of(2038, 10, 1));
        String key = "2038/III.1b/xa-to-mua";
        String below = key + "/unit-report/xa-to-mua";
        try (ItemCase item = new ItemCase(line, "report-unit", key)) {
            item.start("phong-tu-phap-cv", Map.of("planYear", 2038, "unit", "xa-to-mua"));
            assertThat(due("do-work", below)).isEqualTo(end(LocalDate.of(2038, 10, 30)));
            assertThat(timer("work-nearly-due", below)).isEqualTo(morning(LocalDate.of(2038, 10, 15)));

            days.add(LocalDate.of(2038, 10, 15), LocalDate.of(2038, 10, 15), DayOffKind.SWAPPED_OFF, "Nghỉ", BY);
            days.add(LocalDate.of(2038, 10, 29), LocalDate.of(2038, 10, 29), DayOffKind.SWAPPED_OFF, "Nghỉ", BY);

            assertThat(due("do-work", below)).isEqualTo(end(LocalDate.of(2038, 10, 30)));
            assertThat(works.of(key))
                    .extracting(UnitWork::dueAt)
                    .extracting(OffsetDateTime::toInstant)
                    .containsOnly(end(LocalDate.of(2038, 10, 30)));
            assertThat(timer("work-nearly-due", below)).isEqualTo(morning(LocalDate.of(2038, 10, 14)));
        }
    }

    @Test
    void nobodyBecomesLateAndALaterChangeStillCounts() {
        planned();
        days.add(TUESDAY, WEDNESDAY, DayOffKind.SWAPPED_OFF, "Hoán đổi", BY);
        assertThat(due("plan-communication", KEY)).isEqualTo(end(NEXT_MONDAY));

        goTo(FRIDAY);
        days.remove(List.of(TUESDAY, WEDNESDAY), BY);
        assertThat(due("plan-communication", KEY)).as("it would be Thursday").isEqualTo(end(FRIDAY));

        days.add(TUESDAY, WEDNESDAY, DayOffKind.SWAPPED_OFF, "Hoán đổi", BY);
        assertThat(due("plan-communication", KEY)).isEqualTo(end(NEXT_MONDAY));
    }

    @Test
    void whatIsLateAlreadyIsGivenNoMoreThanTheDaysOff() {
        planned();
        goTo(MONDAY.plusDays(9));
        off(TUESDAY);
        assertThat(due("plan-communication", KEY)).isEqualTo(end(FRIDAY));
        days.remove(List.of(TUESDAY), BY);
        assertThat(due("plan-communication", KEY)).isEqualTo(end(FRIDAY));
    }

    @Test
    void aFileIsTriedWithoutChangingAnything() {
        planned();
        String file = "date,type,note\n%s,swapped-off,Hoán đổi\n".formatted(TUESDAY);
        String version = days.version();

        DaysOffChange trial = days.preview("a.csv", file);

        assertThat(trial.days()).containsExactly(new DayChange(true, TUESDAY, DayOffKind.SWAPPED_OFF, "Hoán đổi"));
        assertThat(trial.moves()).hasSize(1);
        assertThat(days.version()).isEqualTo(version);
        assertThat(calendar.isWorkingDay(TUESDAY)).isTrue();
        assertThat(due("plan-communication", KEY)).isEqualTo(end(THURSDAY));
        assertThat(days.log()).isEmpty();

        assertThat(days.replace("a.csv", file, version, BY)).isEqualTo(trial);
        assertThat(calendar.isWorkingDay(TUESDAY)).isFalse();
        assertThat(due("plan-communication", KEY)).isEqualTo(end(FRIDAY));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> days.replace("a.csv", "date,type,note\n", version, BY));
    }

    @Test
    void aFileReplacesTheDaysOfItsYearsOnly() {
        List<DayOff> ofAnotherYear = days.of(2026);
        off(TUESDAY);
        String file = "date,type,note\n%s,swapped-off,Khác\n".formatted(WEDNESDAY);

        days.replace("a.csv", file, days.version(), BY);

        assertThat(days.of(2038))
                .filteredOn(day -> day.kind().decided())
                .extracting(DayOff::date)
                .containsExactly(WEDNESDAY);
        assertThat(days.of(2026)).isEqualTo(ofAnotherYear);
        assertThat(days.file()).contains("2026-01-02,swapped-off,", WEDNESDAY + ",swapped-off,Khác");
    }

    @Test
    void aFileWithOneFaultChangesNothing() {
        planned();
        String file = "date,type,note\n%s,swapped-off,Hoán đổi\n%s,off,?\n".formatted(TUESDAY, WEDNESDAY);
        String version = days.version();

        assertThatExceptionOfType(DaysOffRefused.class)
                .isThrownBy(() -> days.replace("a.csv", file, version, BY))
                .satisfies(refused -> assertThat(refused.faults())
                        .singleElement()
                        .asString()
                        .startsWith("dòng 3: không có loại ngày"));
        assertThat(days.version()).isEqualTo(version);
        assertThat(due("plan-communication", KEY)).isEqualTo(end(THURSDAY));
        assertThat(days.log()).isEmpty();
    }

    @Test
    void whatEndsWhileTheDaysChangeIsPassedOver() {
        Set<String> ofOthers =
                own.call(open::all).stream().map(OpenDeadline::subject).collect(Collectors.toSet());
        published();
        List<OpenDeadline> ofTheCase = own.call(open::all).stream()
                .filter(deadline -> !ofOthers.contains(deadline.subject()))
                .toList();
        assertThat(ofTheCase).hasSizeGreaterThan(8);
        line.abandon(KEY);

        own.run(() ->
                assertThat(ofTheCase).allMatch(deadline -> deadline.counted().isEmpty()));
        own.run(() -> assertThat(ofTheCase)
                .allSatisfy(deadline -> assertThatExceptionOfType(ConcurrencyFailureException.class)
                        .isThrownBy(() -> deadline.moveTo(end(FRIDAY)))));
    }

    @Test
    void theFiveDaysOfTetAreAddedAndRemovedTogether() {
        LocalDate tet = LocalDate.of(2039, 1, 24);
        assertThatExceptionOfType(DaysOffRefused.class)
                .isThrownBy(() -> days.add(tet, tet, DayOffKind.HOLIDAY, "Tết", BY))
                .satisfies(refused -> assertThat(refused.faults())
                        .singleElement()
                        .asString()
                        .startsWith("Tết năm 2039 phải ghi đúng 5"));
        days.add(tet.minusDays(1), tet.plusDays(3), DayOffKind.HOLIDAY, "Tết", BY);
        assertThat(days.of(2039))
                .filteredOn(day -> day.kind() == DayOffKind.TET)
                .isEmpty();
        assertThatExceptionOfType(DaysOffRefused.class).isThrownBy(() -> days.remove(List.of(tet), BY));
        days.remove(tet.minusDays(1).datesUntil(tet.plusDays(4)).toList(), BY);
        assertThat(days.of(2039))
                .filteredOn(day -> day.kind() == DayOffKind.TET)
                .hasSize(5);
    }

    /** One of the two applications sends mails. */
    private void remindAt(Instant moment) {
        List<MailServer> servers = sender.stream().map(MailServer::startFor).toList();
        time.advanceTo(moment.plusSeconds(60));
        servers.forEach(MailServer::close);
    }

    private void planned() {
        line.start(KEY, "Luật Ngày nghỉ");
        line.log(KEY);
    }

    private void published() {
        line.publish(KEY, "Luật Ngày nghỉ", Map.of("coordinators", List.of(UNIT), "eventUnits", List.of(UNIT)));
    }

    private void extendTo(LocalDate lastDay) {
        line.office("phong-tu-phap-cv")
                .complete(
                        "watch-window",
                        KEY,
                        Map.of(
                                "windowAction", "extend",
                                "extendTo", lastDay.toString(),
                                "extensionReason", "Mưa lũ, xã chưa họp dân được"));
        line.office("lanh-dao-ubnd-lanhdao")
                .complete("approve-extension", KEY, Map.of("extensionApproval", "approved"));
    }

    private DaysOffChange off(LocalDate day) {
        return days.add(day, day, DayOffKind.SWAPPED_OFF, "Hoán đổi", BY);
    }

    private void goTo(LocalDate day) {
        time.advanceTo(morning(day));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(8, 0)).atZone(Deadline.ZONE).toInstant();
    }

    private static Instant end(LocalDate day) {
        return Deadline.endOf(day).toInstant();
    }

    private static Instant plusDays(Instant moment, int more) {
        return moment.atZone(Deadline.ZONE).plusDays(more).toInstant();
    }

    private static String part(String kind) {
        return KEY + "/" + kind + "/" + UNIT;
    }

    private UnitWork work(String kind) {
        return works.of(KEY).stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private Task task(String step, String key) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(step)
                .singleResult();
    }

    private Instant due(String step, String key) {
        return task(step, key).getDueDate().toInstant();
    }

    /** When the first of the timers of an event goes off in a case. */
    private Instant timer(String event, String key) {
        return jobs.createJobQuery().activityId(event).timers().list().stream()
                .filter(job -> keyOf(job).equals(key))
                .map(Job::getDuedate)
                .map(Date::toInstant)
                .findFirst()
                .orElseThrow();
    }

    private String keyOf(Job timer) {
        return jdbc.sql("select business_key_ from act_ru_execution where id_ = ?")
                .param(timer.getProcessInstanceId())
                .query(String.class)
                .single();
    }
}
