package vn.vanho.policycomm.engine.internal;

import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.engine.Phrases;

/**
 * Says in an incident which case and which step it is about, so that Cockpit's reader need not look them up. The job is
 * due from then on, so that the administrator's retry begins at once.
 */
final class NamedIncidents extends DefaultIncidentHandler {

    private static final String KEY = "engine.incident";
    private static final String NO_REASON = "engine.incident.by-hand";

    private final Phrases phrases;

    NamedIncidents(Phrases phrases) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.phrases = phrases;
    }

    @Override
    public Incident handleIncident(IncidentContext context, @Nullable String message) {
        if (message != null) {
            makeDue(context.getConfiguration());
        }
        return super.handleIncident(
                context, named(context, Objects.requireNonNullElse(message, phrases.of(NO_REASON))));
    }

    /** The engine has put it off once more, as if another try were left. */
    private static void makeDue(String jobId) {
        JobEntity job = Context.getCommandContext().getJobManager().findJobById(jobId);
        if (job != null) {
            job.setDuedate(ClockUtil.getCurrentTime());
        }
    }

    private String named(IncidentContext context, String message) {
        String executionId = context.getExecutionId();
        ExecutionEntity execution = executionId == null
                ? null
                : Context.getCommandContext().getExecutionManager().findExecutionById(executionId);
        return execution == null ? message : phrases.of(KEY, caseOf(execution), step(execution, context), message);
    }

    private static String caseOf(ExecutionEntity execution) {
        return Objects.requireNonNullElse(execution.getProcessInstance().getBusinessKey(), execution.getId());
    }

    private static String step(ExecutionEntity execution, IncidentContext context) {
        ActivityImpl step = execution.getProcessDefinition().findActivity(context.getActivityId());
        Object name = step == null ? null : step.getProperty("name");
        return String.valueOf(Objects.requireNonNullElse(name, context.getActivityId()));
    }
}
