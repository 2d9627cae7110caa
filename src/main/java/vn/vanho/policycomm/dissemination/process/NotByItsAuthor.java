package vn.vanho.policycomm.dissemination.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** Whoever prepared the draft or a material never checks it (plan, 'State secrets': a second person, never the author). */
@Component
class NotByItsAuthor implements CompletionCheck {

    private final Drafts drafts;
    private final Materials materials;
    private final Phrases phrases;

    NotByItsAuthor(Drafts drafts, Materials materials, Phrases phrases) {
        this.drafts = drafts;
        this.materials = materials;
        this.phrases = phrases;
    }

    @Override
    public String taskKey() {
        return "check-material";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        String draftId = (String) completion.value("draftId").orElseThrow();
        String account = completion.actor().userId();
        boolean author = drafts.fileInForce(draftId)
                .filter(file -> file.uploadedBy().equals(account))
                .isPresent();
        if (author || materials.of(draftId).preparedBy(account)) {
            throw new ActionForbidden(phrases.of("material.check.author"));
        }
    }
}
