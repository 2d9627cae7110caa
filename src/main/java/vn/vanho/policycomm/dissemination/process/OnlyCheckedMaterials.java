package vn.vanho.policycomm.dissemination.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.MaterialSet;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** What was added after the check is not approved; returned, it is checked first. */
@Component
class OnlyCheckedMaterials implements CompletionCheck {

    private final Materials materials;
    private final Phrases phrases;

    OnlyCheckedMaterials(Materials materials, Phrases phrases) {
        this.materials = materials;
        this.phrases = phrases;
    }

    @Override
    public String taskKey() {
        return "approve-material";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        MaterialSet late =
                materials.of((String) completion.value("draftId").orElseThrow()).unchecked();
        if (!late.isEmpty() && !"returned".equals(completion.submitted().get("materialApproval"))) {
            violations.add(
                    "materialApproval",
                    phrases.of("material.check.label"),
                    phrases.of("material.check.late", late.titles()));
        }
    }
}
