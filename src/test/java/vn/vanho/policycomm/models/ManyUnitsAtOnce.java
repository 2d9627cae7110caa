package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.support.AtOnce;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/** Twenty coordinating units finish at the same moment: each part counts once, none is lost, and the case goes on. */
abstract class ManyUnitsAtOnce {

    private static final String KEY = "2024/II.3a/hai-muoi-don-vi";
    private static final int UNITS = 20;
    private static final int WORKERS = 4;

    @Autowired
    private DraftLine line;

    @Autowired
    private Units units;

    @Autowired
    private UnitWorks works;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService jobs;

    private List<String> asked = List.of();

    @BeforeEach
    void twentyUnitsAreAsked() {
        asked = Stream.of(Role.OFFICE, Role.COMMUNE)
                .flatMap(role -> units.withRole(role).stream())
                .map(Unit::id)
                .limit(UNITS)
                .toList();
        assertThat(asked).hasSize(UNITS);
        line.publish(KEY, "Luật hai mươi đơn vị", Map.of("coordinators", asked));
    }

    @AfterEach
    void endTheDraft() {
        line.abandon(KEY);
    }

    @Test
    void eachPartCountsOnceAndTheCaseGoesOn() throws Exception {
        assertThat(atOnce(unit -> complete("do-work", unit, "cv", Map.of("contribution", "nothing"))))
                .containsOnly(HttpStatus.NO_CONTENT);
        assertThat(atOnce(unit -> complete("confirm-work", unit, "lanhdao", Map.of("workConfirmation", "confirmed"))))
                .containsOnly(HttpStatus.NO_CONTENT);
        AtOnce.all(Collections.nCopies(WORKERS, this::runDueJobs));
        assertThat(works.of(KEY))
                .hasSize(UNITS)
                .allMatch(work -> work.ended().isPresent() && work.outcome() == WorkOutcome.NOTHING)
                .extracting(UnitWork::unit)
                .containsExactlyInAnyOrderElementsOf(asked);
        assertThat(asked).allSatisfy(unit -> {
            assertThat(completed("do-work", unit)).isOne();
            assertThat(completed("confirm-work", unit)).isOne();
            assertThat(line.openSteps(workOf(unit))).isEmpty();
        });
        assertThat(line.openSteps(KEY)).contains("verify-page").doesNotContain("coordinate");
        assertThat(endedBodies()).isOne();
    }

    private List<HttpStatusCode> atOnce(Function<String, Callable<HttpStatusCode>> work) throws Exception {
        return AtOnce.all(asked.stream().map(work).toList());
    }

    private Callable<HttpStatusCode> complete(String step, String unit, String person, Map<String, String> values) {
        var office = line.office(unit + "-" + person);
        String task = office.tasks(step, workOf(unit)).get(0).get("id").asText();
        return () -> office.submit(task, values).getStatusCode();
    }

    /** As the job executor does it: what another changed at the same moment is tried again. */
    private Void runDueJobs() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(this::tryToRun);
        }
        return null;
    }

    /** Workers here hold no lock on their jobs: one may find the tree of executions that another has just left. */
    private void tryToRun(Job job) {
        try {
            jobs.executeJob(job.getId());
        } catch (RuntimeException failed) {
            assertThat(failed)
                    .satisfiesAnyOf(
                            clash -> assertThat(clash).isInstanceOf(OptimisticLockingException.class),
                            gone -> assertThat(jobs.createJobQuery()
                                            .jobId(job.getId())
                                            .count())
                                    .isZero());
        }
    }

    private List<Job> due() {
        return jobs.createJobQuery().executable().withRetriesLeft().active().list();
    }

    private long completed(String step, String unit) {
        return history
                .createHistoricTaskInstanceQuery()
                .taskDefinitionKey(step)
                .processInstanceBusinessKey(workOf(unit))
                .list()
                .stream()
                .map(HistoricTaskInstance::getDeleteReason)
                .filter("completed"::equals)
                .count();
    }

    private long endedBodies() {
        return history.createHistoricActivityInstanceQuery()
                .activityId("coordinate#multiInstanceBody")
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey("communicate-draft")
                        .processInstanceBusinessKey(KEY)
                        .singleResult()
                        .getId())
                .finished()
                .count();
    }

    private static String workOf(String unit) {
        return "%s/coordinate/%s".formatted(KEY, unit);
    }
}
