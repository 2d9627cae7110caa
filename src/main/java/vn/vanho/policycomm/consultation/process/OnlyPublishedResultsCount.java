package vn.vanho.policycomm.consultation.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.Outcome;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** A draft counts as communicated only when the answers to its comments are public. */
@Component
class OnlyPublishedResultsCount implements CompletionCheck {

    private final Drafts drafts;

    OnlyPublishedResultsCount(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String taskKey() {
        return "record-result";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        String draftId = (String) completion.value(Names.DRAFT_ID).orElseThrow();
        boolean communicated = completion
                .value("outcome")
                .filter(Outcome.COMMUNICATED.code()::equals)
                .isPresent();
        if (communicated && drafts.get(draftId).resultPublishedAt() == null) {
            violations.add("outcome", "Kết quả", "chưa công khai kết quả góp ý nên không thể ghi «Đã truyền thông»");
        }
    }
}
