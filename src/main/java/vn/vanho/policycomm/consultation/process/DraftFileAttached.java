package vn.vanho.policycomm.consultation.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** Without the text of the draft nothing can be communicated: the first task waits for it. */
@Component
class DraftFileAttached implements CompletionCheck {

    private final Drafts drafts;

    DraftFileAttached(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String taskKey() {
        return "log-directive";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        String draftId = (String) completion.value(Names.DRAFT_ID).orElseThrow();
        if (drafts.fileInForce(draftId).isEmpty()) {
            violations.add(
                    IntakeDirective.FILE,
                    IntakeDirective.FILE_LABEL,
                    "chưa có tệp; hãy mở trang tải tệp trong phần hướng dẫn và tải tệp DOCX lên trước khi hoàn thành");
        }
    }
}
