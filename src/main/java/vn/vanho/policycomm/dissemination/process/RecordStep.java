package vn.vanho.policycomm.dissemination.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.PublicationStep;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.engine.CurrentActor;

/** Records who did a step of a publication, unless the step turned the material away. */
@Component
class RecordStep implements TaskListener {

    private static final Map<String, PublicationStep.Kind> STEPS = Map.of(
            "check-material", PublicationStep.Kind.CHECKED,
            "adapt-material", PublicationStep.Kind.ADAPTED,
            "approve-material", PublicationStep.Kind.APPROVED,
            "verify-page", PublicationStep.Kind.VERIFIED);

    /** The answer by which a step turns the material away, by variable. */
    private static final Map<String, String> TURNED_AWAY = Map.of(
            "checkCompleteness", "incomplete",
            "checkSecretStamp", "hit",
            "checkSecretList", "hit",
            "checkInternal", "hit",
            "checkPersonalData", "hit",
            "checkPermission", "hit",
            "materialApproval", "returned",
            "pageCheck", "wrong");

    private final Publications publications;
    private final CurrentActor actor;

    RecordStep(Publications publications, CurrentActor actor) {
        this.publications = publications;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        PublicationStep.Kind step = STEPS.get(task.getTaskDefinitionKey());
        if (step != null && (step == PublicationStep.Kind.ADAPTED || !turnedAway(task))) {
            publications.record(
                    (String) task.getVariable("draftId"), step, actor.require().userId());
        }
    }

    private static boolean turnedAway(DelegateTask task) {
        return TURNED_AWAY.entrySet().stream()
                .anyMatch(answer -> answer.getValue().equals(task.getVariable(answer.getKey())));
    }
}
