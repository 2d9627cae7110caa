package vn.vanho.policycomm.dissemination.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** Once the page is posted, people comment: a material that is not complete is removed, the consultation goes on. */
@Component
class NotBackToRecords implements CompletionCheck {

    private static final String COMPLETENESS = "checkCompleteness";

    private final Phrases phrases;

    NotBackToRecords(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public String taskKey() {
        return Names.CHECK_MATERIAL;
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        boolean posted = completion.variables().get("portalUrl") != null;
        if (posted && "incomplete".equals(completion.submitted().get(COMPLETENESS))) {
            violations.add(
                    COMPLETENESS, phrases.of("material.check.posted"), phrases.of("material.check.posted.incomplete"));
        }
    }
}
