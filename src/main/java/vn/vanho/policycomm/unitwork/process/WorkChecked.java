package vn.vanho.policycomm.unitwork.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** Lets each kind of work check what its unit reports. */
@Component
class WorkChecked implements CompletionCheck {

    private final WorkKinds kinds;

    WorkChecked(WorkKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public String taskKey() {
        return "do-work";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        kinds.get((String) completion.value(Names.KIND).orElseThrow()).check(completion, violations);
    }
}
