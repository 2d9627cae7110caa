package vn.vanho.policycomm.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.OnH2;

/** A job that fails tries again at growing intervals and then becomes an incident. */
@OnH2
class FailingJobTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void itWaitsOneMinuteThenFiveThenThirtyThenTwoHours() {
        Deployed models = Deployed.of(repository, "failing-job.bpmn");
        try {
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            ClockUtil.setCurrentTime(Date.from(now));
            String instance = runtime.startProcessInstanceByKey("test-failing", "2024/II.3a/hong")
                    .getId();
            List<Duration> waits = new ArrayList<>();
            for (Job job = job(instance); job.getRetries() > 1 || waits.isEmpty(); job = job(instance)) {
                fail(job);
                waits.add(Duration.between(now, job(instance).getDuedate().toInstant()));
            }
            assertThat(waits)
                    .containsExactly(
                            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));
            assertThat(runtime.createIncidentQuery().processInstanceId(instance).count())
                    .isZero();
            fail(job(instance));
            assertThat(runtime.createIncidentQuery()
                            .processInstanceId(instance)
                            .singleResult()
                            .getIncidentMessage())
                    .startsWith("Hồ sơ 2024/II.3a/hong, bước «Hỏng»: ");
        } finally {
            models.close();
        }
    }

    @Test
    void anIncidentOfATimerNamesItsEvent() {
        Deployed models = Deployed.of(repository, "timed.bpmn");
        try {
            String instance = runtime.startProcessInstanceByKey("test-timed", "2024/II.3a/hen-gio")
                    .getId();
            jobs.setJobRetries(job(instance).getId(), 0);
            assertThat(runtime.createIncidentQuery()
                            .processInstanceId(instance)
                            .singleResult()
                            .getIncidentMessage())
                    .startsWith("Hồ sơ 2024/II.3a/hen-gio, bước «Hết thời hạn»: công việc bị dừng");
        } finally {
            models.close();
        }
    }

    private void fail(Job job) {
        assertThatException().isThrownBy(() -> jobs.executeJob(job.getId()));
    }

    private Job job(String instance) {
        return jobs.createJobQuery().processInstanceId(instance).singleResult();
    }
}
