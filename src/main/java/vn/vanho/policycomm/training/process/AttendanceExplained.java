package vn.vanho.policycomm.training.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** The standing body explains absences as units do. */
@Component
class AttendanceExplained implements CompletionCheck {

    private final AttendanceList list;

    AttendanceExplained(AttendanceList list) {
        this.list = list;
    }

    @Override
    public String taskKey() {
        return "record-attendance";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        list.check(completion, violations);
    }
}
