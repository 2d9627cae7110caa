package vn.vanho.policycomm.oversight.process;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.oversight.QuarterlyReviews;
import vn.vanho.policycomm.oversight.Remark;

/** Keeps what a member of the Council said. */
@Component
class KeepRemark implements TaskListener {

    private final QuarterlyReviews reviews;
    private final CurrentActor actor;
    private final Clock clock;

    KeepRemark(QuarterlyReviews reviews, CurrentActor actor, Clock clock) {
        this.reviews = reviews;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        reviews.say(new Remark(
                task.getExecution().getProcessBusinessKey(),
                (String) task.getVariable("member"),
                (String) task.getVariable("reviewRemark"),
                actor.require().userId(),
                OffsetDateTime.now(clock)));
    }
}
