package vn.vanho.policycomm.awareness.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.plan.DaysOfItems;

/** Units get a day that lies ahead and within the item's window. */
@Component
class BriefByWithinItem implements CompletionCheck {

    private final DaysOfItems days;

    BriefByWithinItem(DaysOfItems days) {
        this.days = days;
    }

    @Override
    public String taskKey() {
        return "draft-briefing-directive";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        days.requireAhead(completion, "II.1a", "briefBy", "Hoàn thành quán triệt trước hết ngày", violations);
    }
}
