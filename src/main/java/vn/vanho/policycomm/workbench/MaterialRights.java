package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.engine.Phrases;

/** Materials are added and removed by whoever has a task of the draft that comes before its approval. */
@Component
class MaterialRights {

    private static final Set<String> BEFORE_APPROVAL =
            Set.of("log-directive", "plan-communication", "check-material", "adapt-material", "approve-material");

    private final Participants participants;
    private final Phrases phrases;

    MaterialRights(Participants participants, Phrases phrases) {
        this.participants = participants;
        this.phrases = phrases;
    }

    boolean mayChange(List<OpenTask> tasks) {
        return tasks.stream().map(OpenTask::key).anyMatch(BEFORE_APPROVAL::contains);
    }

    /** @throws ActionForbidden when the person has no such task */
    void requireChange(Draft draft) {
        if (!mayChange(participants.require(draft))) {
            throw new ActionForbidden(phrases.of("material.frozen"));
        }
    }
}
