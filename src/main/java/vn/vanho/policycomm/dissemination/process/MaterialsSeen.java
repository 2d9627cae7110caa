package vn.vanho.policycomm.dissemination.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.MaterialSet;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** Whoever lets materials pass names the code of exactly these: one that came while the form was open was not checked. */
@Component
class MaterialsSeen implements CompletionCheck {

    private static final String CODE = "materialCode";

    private final Materials materials;
    private final Phrases phrases;

    MaterialsSeen(Materials materials, Phrases phrases) {
        this.materials = materials;
        this.phrases = phrases;
    }

    @Override
    public String taskKey() {
        return Names.CHECK_MATERIAL;
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        MaterialSet present = materials.of((String) completion.value("draftId").orElseThrow());
        String told = String.valueOf(completion.submitted().get(CODE)).strip();
        if (TurnedAway.by(taskKey(), completion.submitted()::get) || present.isEmpty()) {
            return;
        }
        if (!present.code().equalsIgnoreCase(told)) {
            violations.add(
                    CODE,
                    phrases.of("material.code.label"),
                    phrases.of("material.code.wrong", present.all().size(), present.titles()));
        }
    }
}
