package vn.vanho.policycomm.reminders.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.reminders.OpenSteps;
import vn.vanho.policycomm.reminders.OpenSteps.OpenStep;
import vn.vanho.policycomm.reminders.ReminderKind;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;

/** What the morning's round asks the database for and keeps in it. */
abstract class KeepingMornings {

    private static final String KEY = "2026/II.3a/giu-buoi-sang";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);

    @Autowired
    private OpenSteps open;

    @Autowired
    private Audiences audiences;

    @Autowired
    private Bundles bundles;

    @Autowired
    private MorningTable table;

    @Autowired
    private ChoiceTable choices;

    @Autowired
    private ChoiceLinks links;

    @Autowired
    private DraftLine line;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    private EngineTime time;

    @BeforeEach
    void aDraftIsPlanned() {
        forgetMornings();
        time = line.time();
        time.advanceTo(EngineTime.at("2026-06-01"));
        line.approved(KEY, "Luật Giữ buổi sáng");
    }

    @AfterEach
    void nothingStays() {
        time.close();
        line.abandon(KEY);
        forgetMornings();
    }

    private void forgetMornings() {
        List.of("reminder_round", "told_step", "reminder_stopped")
                .forEach(kept -> jdbc.sql("delete from " + kept).update());
    }

    @Test
    void everyOpenStepIsTheEnginesOwn() {
        Task task = task();
        assertThat(open.all())
                .hasSize(Math.toIntExact(tasks.createTaskQuery().active().count()));
        OpenStep step = step();
        assertThat(step.name()).isEqualTo(task.getName());
        assertThat(step.groups()).containsExactly("phong-tu-phap");
        assertThat(step.subject()).isEqualTo("Luật Giữ buổi sáng");
        assertThat(step.process()).isEqualTo("clear-for-publication");
        assertThat(step.assignee()).isEmpty();
        assertThat(step.createdAt().toInstant()).isEqualTo(task.getCreateTime().toInstant());
        assertThat(step.dueOn())
                .contains(task.getDueDate().toInstant().atZone(Deadline.ZONE).toLocalDate());
        runtime.suspendProcessInstanceById(task.getProcessInstanceId());
        assertThat(open.all()).extracting(OpenStep::taskId).doesNotContain(task.getId());
        runtime.activateProcessInstanceById(task.getProcessInstanceId());
    }

    @Test
    void theFirstMorningTellsWhatCameSinceTheOneBeforeAndNoneTellsItAgain() {
        assertThat(newTo("phong-tu-phap-cv", morning(DAY, true))).contains(task().getId());
        assertThat(newTo("phong-tu-phap-cv", morning(DAY.plusDays(1), false))).isEmpty();
        forgetMornings();
        assertThat(newTo("phong-tu-phap-cv", morning(DAY.plusDays(7), true)))
                .as("open for long before the first morning")
                .doesNotContain(task().getId());
        assertThat(newTo("phong-tu-phap-cv", morning(DAY.plusDays(8), false))).isEmpty();
    }

    @Test
    void whatWasToldOfAStepIsForgottenWhenItIsDone() {
        newTo("phong-tu-phap-cv", morning(DAY, true));
        String task = task().getId();
        assertThat(told(task)).isEqualTo(1);
        runtime.suspendProcessInstanceById(task().getProcessInstanceId());
        newTo("phong-tu-phap-cv", morning(DAY.plusDays(1), false));
        assertThat(told(task)).as("while it rests").isEqualTo(1);
        line.abandon(KEY);
        newTo("phong-tu-phap-cv", morning(DAY.plusDays(2), false));
        assertThat(told(task)).isZero();
    }

    @Test
    void aDayHasOneRound() {
        assertThat(table.was(DAY)).isFalse();
        table.begin(DAY, OffsetDateTime.parse("2026-06-02T07:30:00+07:00"));
        assertThat(table.was(DAY)).isTrue();
        assertThat(table.lastBefore(DAY)).isEmpty();
        assertThat(table.lastBefore(DAY.plusDays(1))).contains(DAY);
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> table.begin(DAY, OffsetDateTime.parse("2026-06-02T07:31:00+07:00")));
    }

    @Test
    void choicesAreKeptAndTakenBack() {
        choices.stop("phong-tu-phap-cv", Set.of(ReminderKind.NEW, ReminderKind.LATE));
        choices.stop("phong-tu-phap-cv", Set.of(ReminderKind.LATE));
        assertThat(choices.all()).isEqualTo(Map.of("phong-tu-phap-cv", Set.of(ReminderKind.LATE)));
        choices.stop("phong-tu-phap-cv", Set.of());
        assertThat(choices.of("phong-tu-phap-cv")).isEmpty();
    }

    @Test
    void aLinkNamesItsPersonAndNobodyElse() {
        String token = links.of("lo-van-pan").replaceAll(".*/", "");
        assertThat(links.account(token)).contains("lo-van-pan");
        assertThat(links.account(token.replace("pan", "pen"))).isEmpty();
        for (String none : Arrays.asList("", ".", "lo-van-pan", "lo-van-pan.", token + "0", "." + token)) {
            assertThat(links.account(none)).as(none).isEmpty();
        }
    }

    private Collection<Bundle> bundles(Morning morning) {
        Told told = table.told();
        Facts facts = new Facts(morning, told, audiences.of(morning), choices.all(), Map.of());
        Collection<Bundle> made = bundles.of(open.all(), facts);
        table.keep(told, morning.day());
        return made;
    }

    private List<String> newTo(String account, Morning morning) {
        return bundles(morning).stream()
                .filter(bundle -> bundle.who().key().equals(account))
                .flatMap(bundle -> bundle.sections().getOrDefault(Section.NEW, List.of()).stream())
                .map(told -> told.step().taskId())
                .toList();
    }

    private static Morning morning(LocalDate day, boolean first) {
        OffsetDateTime hour = day.atTime(7, 30).atZone(Deadline.ZONE).toOffsetDateTime();
        return new Morning(day, hour, day.minusDays(1), first, hour.minusDays(1));
    }

    private Task task() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(KEY)
                .taskDefinitionKey("check-material")
                .singleResult();
    }

    private OpenStep step() {
        String id = task().getId();
        return open.all().stream()
                .filter(step -> step.taskId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private int told(String task) {
        return jdbc.sql("select count(*) from told_step where task_id = ?")
                .param(task)
                .query(Integer.class)
                .single();
    }
}
