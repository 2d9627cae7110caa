package vn.vanho.policycomm.unitwork.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;

/** Tells the head what was entered, and remembers who did so and whether for a unit that answered on paper. */
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
        String summary = kinds.get(Names.text(task, Names.KIND)).summaryForHead(task.getVariables());
        task.getExecution().setVariable(Names.SUMMARY, summary);
        Actor by = actor.require();
        task.getExecution().setVariable(Names.DONE_BY, by.userId());
        task.getExecution().setVariable(Names.ON_BEHALF, !by.in(Names.text(task, Names.UNIT)));
    }
}
