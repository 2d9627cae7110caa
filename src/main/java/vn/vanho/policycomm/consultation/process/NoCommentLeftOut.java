package vn.vanho.policycomm.consultation.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.CommentOnDesk;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** A table is not approved over the head of comments that came in late; none comes in at the same moment. */
@Component
class NoCommentLeftOut implements CompletionCheck {

    private final Drafts drafts;
    private final CommentGroups groups;

    NoCommentLeftOut(Drafts drafts, CommentGroups groups) {
        this.drafts = drafts;
        this.groups = groups;
    }

    @Override
    public String taskKey() {
        return Names.APPROVE_TABLE;
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        String draftId = drafts.hold((String) completion.value(Names.DRAFT_ID).orElseThrow())
                .id();
        long pending =
                groups.comments(draftId).stream().filter(CommentOnDesk::pending).count();
        if (pending > 0 && approves(completion)) {
            violations.add(
                    Names.TABLE_APPROVAL,
                    "Quyết định",
                    "còn %d góp ý chưa xếp nhóm; hãy trả lại để xếp nhóm".formatted(pending));
        }
    }

    private static boolean approves(TaskCompletion completion) {
        return completion
                .value(Names.TABLE_APPROVAL)
                .filter(Names.APPROVED::equals)
                .isPresent();
    }
}
