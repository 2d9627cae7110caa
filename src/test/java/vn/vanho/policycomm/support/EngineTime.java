package vn.vanho.policycomm.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import vn.vanho.policycomm.plan.Deadline;

/** Moves the engine's clock and does the work that is due then; nothing sleeps. */
public final class EngineTime implements AutoCloseable {

    private final ManagementService jobs;

    public EngineTime(ManagementService jobs) {
        this.jobs = jobs;
    }

    /**
     * Nine o'clock in the morning of a day in Vietnam, when offices are at work.
     *
     * @param day e.g. {@code 2024-03-04}
     */
    public static Instant at(String day) {
        return at(LocalDate.parse(day));
    }

    public static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(Deadline.ZONE).toInstant();
    }

    /** Sets the clock and runs every job that is due. */
    public void advanceTo(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
        runDueJobs();
    }

    /** Runs due jobs until none is left; a job that fails ends the test with its own exception. */
    public void runDueJobs() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.stream().map(Job::getId).filter(this::isStillThere).forEach(jobs::executeJob);
        }
    }

    /** One job may end what another was waiting for. */
    private boolean isStillThere(String job) {
        return jobs.createJobQuery().jobId(job).count() > 0;
    }

    private List<Job> due() {
        return jobs.createJobQuery()
                .executable()
                .withRetriesLeft()
                .active()
                .orderByJobDuedate()
                .asc()
                .list();
    }

    @Override
    public void close() {
        ClockUtil.reset();
    }
}
