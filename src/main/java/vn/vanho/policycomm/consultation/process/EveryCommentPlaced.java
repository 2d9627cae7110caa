package vn.vanho.policycomm.consultation.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.CommentOnDesk;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** No comment gets lost: each is in a group or withheld with a reason before the units answer. */
@Component
class EveryCommentPlaced implements CompletionCheck {

    private final CommentGroups groups;

    EveryCommentPlaced(CommentGroups groups) {
        this.groups = groups;
    }

    @Override
    public String taskKey() {
        return Names.CLASSIFY_COMMENTS;
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        String draftId = (String) completion.value(Names.DRAFT_ID).orElseThrow();
        long pending =
                groups.comments(draftId).stream().filter(CommentOnDesk::pending).count();
        if (pending > 0) {
            violations.add(
                    "comments",
                    "Góp ý",
                    "còn %d góp ý chưa vào nhóm; hãy xếp nhóm hoặc ghi lý do không đưa vào bản tổng hợp"
                            .formatted(pending));
        }
    }
}
