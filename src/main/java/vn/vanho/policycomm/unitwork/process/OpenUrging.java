package vn.vanho.policycomm.unitwork.process;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.springframework.stereotype.Component;

/**
 * Reminding and urging that is under way. When its work gets more time it goes back to where it asks for the next reminder:
 * the unit is reminded of the new day, and a letter that was not sent yet, or what the leadership was to direct, is
 * pointless. A mail that is being sent is let go out; it names the new day.
 */
@Component
class OpenUrging {

    private static final String BEING_SENT = "send-reminder";
    private static final String NEXT = "reminder-left";

    private final RuntimeService runtime;
    private final Clock clock;

    OpenUrging(RuntimeService runtime, Clock clock) {
        this.runtime = runtime;
        this.clock = clock;
    }

    /** @param work process instance of the unit's work */
    void follow(String work, Date dueAt) {
        runtime.createProcessInstanceQuery().superProcessInstanceId(work).list().stream()
                .map(ProcessInstance::getId)
                .forEach(urging -> follow(urging, dueAt, runtime.getActiveActivityIds(urging)));
    }

    private void follow(String urging, Date dueAt, List<String> waiting) {
        runtime.setVariable(urging, Names.DUE_AT, dueAt);
        if (!waiting.contains(BEING_SENT) && dueAt.toInstant().isAfter(clock.instant())) {
            ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(urging);
            waiting.forEach(change::cancelAllForActivity);
            change.startBeforeActivity(NEXT).execute();
        }
    }
}
