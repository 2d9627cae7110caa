package vn.vanho.policycomm.unitwork.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CurrentActor;

/** Tells the head what the unit entered, and remembers who did. */
@Component
class SumUpWork implements TaskListener {

    private final WorkKinds kinds;
    private final CurrentActor actor;

    SumUpWork(WorkKinds kinds, CurrentActor actor) {
        this.kinds = kinds;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        String summary = kinds.get(Names.text(task, Names.KIND))
                .report(task.getVariables())
                .summary();
        task.getExecution().setVariable(Names.SUMMARY, summary);
        task.getExecution().setVariable(Names.DONE_BY, actor.require().userId());
    }
}
