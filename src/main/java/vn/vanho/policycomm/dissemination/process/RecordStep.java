package vn.vanho.policycomm.dissemination.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.dissemination.PublicationStep;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;

/** Records who did a step of a publication, unless the step turned the material away. */
@Component
class RecordStep implements TaskListener {

    private static final Map<String, PublicationStep.Kind> STEPS = Map.of(
            Names.CHECK_MATERIAL,
            PublicationStep.Kind.CHECKED,
            Names.CHECK_NEW_VERSION,
            PublicationStep.Kind.CHECKED,
            "adapt-material",
            PublicationStep.Kind.ADAPTED,
            "approve-material",
            PublicationStep.Kind.APPROVED,
            "verify-page",
            PublicationStep.Kind.VERIFIED);

    private final Publications publications;
    private final Materials materials;
    private final CurrentActor actor;

    RecordStep(Publications publications, Materials materials, CurrentActor actor) {
        this.publications = publications;
        this.materials = materials;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        PublicationStep.Kind step = STEPS.get(task.getTaskDefinitionKey());
        if (step != null && !TurnedAway.by(task.getTaskDefinitionKey(), task::getVariable)) {
            record(Names.text(task, Names.DRAFT_ID), step, task);
        }
    }

    private void record(String draftId, PublicationStep.Kind step, DelegateTask task) {
        Actor by = actor.require();
        if (task.getTaskDefinitionKey().equals(Names.CHECK_NEW_VERSION)) {
            publications.recordForNewVersion(draftId, step, by.userId());
            return;
        }
        publications.record(draftId, step, by.userId(), inPlaceOf(task, by));
        if (step == PublicationStep.Kind.CHECKED) {
            materials.markChecked(draftId);
        }
    }

    private static @Nullable String inPlaceOf(DelegateTask task, Actor by) {
        List<String> groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .flatMap(Stream::ofNullable)
                .toList();
        return by.lender(groups).orElse(null);
    }
}
