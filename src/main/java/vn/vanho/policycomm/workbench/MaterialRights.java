package vn.vanho.policycomm.workbench;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.dissemination.MaterialWindow;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.engine.Phrases;

/** Materials are added and removed by whoever has a task of the draft that comes before its approval. */
@Component
class MaterialRights {

    private final Participants participants;
    private final Phrases phrases;

    MaterialRights(Participants participants, Phrases phrases) {
        this.participants = participants;
        this.phrases = phrases;
    }

    boolean mayChange(List<OpenTask> tasks) {
        return MaterialWindow.isOpen(tasks);
    }

    /** @throws ActionForbidden when the person has no such task */
    void requireChange(Draft draft) {
        if (!mayChange(participants.require(draft))) {
            throw new ActionForbidden(phrases.of("material.frozen"));
        }
    }
}
