package vn.vanho.policycomm.council.process;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.council.Remark;
import vn.vanho.policycomm.council.Remarks;
import vn.vanho.policycomm.engine.CurrentActor;

/** Keeps what a member of the Council said. */
@Component
class KeepRemark implements TaskListener {

    private final Remarks remarks;
    private final CurrentActor actor;
    private final Clock clock;

    KeepRemark(Remarks remarks, CurrentActor actor, Clock clock) {
        this.remarks = remarks;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        remarks.say(new Remark(
                task.getExecution().getProcessBusinessKey(),
                (String) task.getVariable("member"),
                (String) task.getVariable("reviewRemark"),
                actor.require().userId(),
                OffsetDateTime.now(clock)));
    }
}
