package vn.vanho.policycomm.plan.process;

import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.DeadlineMove;
import vn.vanho.policycomm.plan.OpenDeadline;

/** The moments for which open timers of cases wait, counted from when each was set. */
@Component
class DueTimers {

    private final ManagementService jobs;
    private final DueFormulas formulas;
    private final CountedAnew counted;
    private final Places places;

    DueTimers(ManagementService jobs, DueFormulas formulas, CountedAnew counted, Places places) {
        this.jobs = jobs;
        this.formulas = formulas;
        this.counted = counted;
        this.places = places;
    }

    Stream<OpenDeadline> open() {
        Map<String, String> events = jobs.createJobDefinitionQuery().list().stream()
                .collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
        return jobs.createJobQuery().timers().list().stream()
                .filter(timer -> timer.getDuedate() != null && timer.getProcessInstanceId() != null)
                .flatMap(timer -> deadline(timer, Objects.requireNonNull(events.get(timer.getJobDefinitionId()))));
    }

    private Stream<OpenDeadline> deadline(Job timer, String event) {
        return formulas.ofTimer(timer.getProcessDefinitionId(), event).stream()
                .map(formula -> deadline(timer, event, formula));
    }

    private OpenDeadline deadline(Job timer, String event, String formula) {
        Date set = timer.getCreateTime();
        String execution = timer.getExecutionId();
        return new EngineDeadline(
                DeadlineMove.Kind.TIMER,
                timer.getId(),
                timer.getDuedate().toInstant(),
                () -> counted.at(set, formula, execution),
                () -> places.of(timer.getProcessInstanceId(), timer.getProcessDefinitionId(), event),
                due -> jobs.setJobDuedate(timer.getId(), due));
    }
}
