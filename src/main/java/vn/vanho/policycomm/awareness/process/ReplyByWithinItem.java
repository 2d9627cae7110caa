package vn.vanho.policycomm.awareness.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.plan.DaysOfItems;

/** Invited bodies are asked for an answer by a day that lies ahead and within the item's window. */
@Component
class ReplyByWithinItem implements CompletionCheck {

    private final DaysOfItems days;

    ReplyByWithinItem(DaysOfItems days) {
        this.days = days;
    }

    @Override
    public String taskKey() {
        return "draft-request-letter";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        days.requireAhead(completion, MemberBriefings.ITEM, "replyBy", "Đề nghị trả lời trước hết ngày", violations);
    }
}
