package vn.vanho.policycomm.dissemination.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** Whoever prepared the material never checks it (plan, 'State secrets': a second person, never the author). */
@Component
class NotByItsAuthor implements CompletionCheck {

    private final Drafts drafts;

    NotByItsAuthor(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String taskKey() {
        return "check-material";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        String draftId = (String) completion.value("draftId").orElseThrow();
        drafts.fileInForce(draftId)
                .filter(file -> file.uploadedBy().equals(completion.actor().userId()))
                .ifPresent(file -> {
                    throw new ActionForbidden(
                            "Bạn là người chuẩn bị tài liệu nên không được tự kiểm tra; người khác của đơn vị phải làm việc này");
                });
    }
}
