package vn.vanho.policycomm.unitwork.process;

import java.time.OffsetDateTime;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.WindowMoved;

/** Open work that is due when the consultation ends moves with it. */
@Component
class DueWithWindow {

    private final WorkKinds kinds;
    private final OpenUnitWork open;
    private final RuntimeService runtime;

    DueWithWindow(WorkKinds kinds, OpenUnitWork open, RuntimeService runtime) {
        this.kinds = kinds;
        this.open = open;
        this.runtime = runtime;
    }

    @EventListener
    void follow(WindowMoved moved) {
        OffsetDateTime dueAt = Deadline.endOf(moved.lastDay()).toOffsetDateTime();
        for (ProcessInstance work : open.of(moved.caseKey())) {
            if (kinds.get(open.text(work, Names.KIND)).dueWithWindow()) {
                runtime.setVariable(
                        work.getId(), "windowClosesOn", moved.lastDay().toString());
                open.postpone(work, dueAt);
            }
        }
    }
}
