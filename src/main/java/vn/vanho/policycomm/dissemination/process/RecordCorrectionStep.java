package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.Corrections;
import vn.vanho.policycomm.engine.CurrentActor;

/** Records what a person did about a post that had been made by hand. */
@Component
class RecordCorrectionStep implements TaskListener {

    private final Corrections corrections;
    private final CurrentActor actor;

    RecordCorrectionStep(Corrections corrections, CurrentActor actor) {
        this.corrections = corrections;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        corrections.doneElsewhere(
                Names.text(task, "correctionId"),
                Names.text(task, Names.CHANNEL),
                Names.text(task, "correctionNote"),
                actor.require().userId());
    }
}
