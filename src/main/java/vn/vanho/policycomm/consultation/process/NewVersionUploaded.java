package vn.vanho.policycomm.consultation.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** A draft of our own gets a new version from its consultation; no other one is uploaded at the same moment. */
@Component
class NewVersionUploaded implements CompletionCheck {

    private final Drafts drafts;
    private final Phrases phrases;

    NewVersionUploaded(Drafts drafts, Phrases phrases) {
        this.drafts = drafts;
        this.phrases = phrases;
    }

    @Override
    public String taskKey() {
        return "prepare-new-version";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        String draftId = drafts.hold((String) completion.value(Names.DRAFT_ID).orElseThrow())
                .id();
        if (drafts.newVersion(draftId).isEmpty()) {
            violations.add(IntakeDirective.FILE, IntakeDirective.FILE_LABEL, phrases.of("newVersion.fault.missing"));
        }
    }
}
