package vn.vanho.policycomm.unitwork.process;

import java.time.ZoneOffset;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.DueDateMoved;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;

/** The record of a unit's part says when it is due also after days off have moved that. */
@Component
class DueWithDaysOff {

    private final UnitWorks works;
    private final RuntimeService runtime;

    DueWithDaysOff(UnitWorks works, RuntimeService runtime) {
        this.works = works;
        this.runtime = runtime;
    }

    @EventListener
    void follow(DueDateMoved moved) {
        if (moved.variable().equals(Names.DUE_AT) && isWork(moved.part())) {
            works.postpone(
                    text(moved.part(), Names.CASE_KEY),
                    text(moved.part(), Names.KIND),
                    UnitWork.asked(name -> runtime.getVariable(moved.part(), name)),
                    moved.dueAt().atOffset(ZoneOffset.UTC));
        }
    }

    private boolean isWork(String part) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(part)
                        .processDefinitionKey(OpenUnitWork.PROCESS)
                        .count()
                > 0;
    }

    private String text(String work, String name) {
        return (String) runtime.getVariable(work, name);
    }
}
