package vn.vanho.policycomm.dissemination.process;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.PublicationStep;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.engine.CurrentActor;

/** Records who completed a step of a publication. */
@Component
class RecordStep implements TaskListener {

    private static final Map<String, PublicationStep.Kind> STEPS = Map.of(
            "check-material", PublicationStep.Kind.CHECKED,
            "adapt-material", PublicationStep.Kind.ADAPTED,
            "approve-material", PublicationStep.Kind.APPROVED,
            "verify-page", PublicationStep.Kind.VERIFIED);

    private final Publications publications;
    private final CurrentActor actor;

    RecordStep(Publications publications, CurrentActor actor) {
        this.publications = publications;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        PublicationStep.Kind step = Objects.requireNonNull(STEPS.get(task.getTaskDefinitionKey()));
        publications.record(
                (String) task.getVariable("draftId"), step, actor.require().userId());
    }
}
