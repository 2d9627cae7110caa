package vn.vanho.policycomm.oversight.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.plan.DaysOfItems;

/** A unit that mends again gets a day that lies ahead and within the item's window. */
@Component
class MendingChecked implements CompletionCheck {

    private final DaysOfItems days;

    MendingChecked(DaysOfItems days) {
        this.days = days;
    }

    @Override
    public String taskKey() {
        return "check-mending";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        if (completion.value("mendingCheck").filter("returned"::equals).isPresent()) {
            days.requireAhead(completion, Inspections.ITEM, "mendAgainBy", "Hạn mới", violations);
        }
    }
}
