package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.WindowMoved;

/** Communes have until the end of the consultation to schedule their broadcasts, also when it moves. */
@Component
class BroadcastsWithWindow {

    private final RuntimeService runtime;
    private final ManagementService jobs;

    BroadcastsWithWindow(RuntimeService runtime, ManagementService jobs) {
        this.runtime = runtime;
        this.jobs = jobs;
    }

    @EventListener
    void follow(WindowMoved moved) {
        runtime
                .createProcessInstanceQuery()
                .processDefinitionKey("spread-on-networks")
                .processInstanceBusinessKey(moved.caseKey())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .forEach(spreading -> move(spreading, moved));
    }

    private void move(String spreading, WindowMoved moved) {
        runtime.setVariable(spreading, "windowClosesOn", moved.lastDay().toString());
        jobs.createJobQuery()
                .processInstanceId(spreading)
                .activityId("schedule-missing")
                .list()
                .forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
    }
}
