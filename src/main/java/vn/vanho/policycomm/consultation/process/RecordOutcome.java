package vn.vanho.policycomm.consultation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.Outcome;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;

/** Records how the communication of the draft ended. */
@Component
class RecordOutcome implements JavaDelegate {

    private final Drafts drafts;
    private final CurrentActor actor;

    RecordOutcome(Drafts drafts, CurrentActor actor) {
        this.drafts = drafts;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        drafts.recordOutcome(
                (String) execution.getVariable(Names.DRAFT_ID),
                Outcome.ofCode((String) execution.getVariable("outcome")),
                (String) execution.getVariable("outcomeReason"),
                actor.get().map(Actor::userId).orElse(Actor.APPLICATION));
    }
}
