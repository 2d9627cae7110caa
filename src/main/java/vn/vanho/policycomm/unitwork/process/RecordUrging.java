package vn.vanho.policycomm.unitwork.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.unitwork.Urging;

/** Records that the letter of urging went out, and what the leadership directed. */
@Component
class RecordUrging implements TaskListener {

    private final UrgingSteps steps;

    RecordUrging(UrgingSteps steps) {
        this.steps = steps;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getTaskDefinitionKey().equals("issue-urge-letter")) {
            LocalDate date = LocalDate.parse(Names.text(task, "urgeDate"));
            steps.record(task, Urging.Kind.LETTER, Names.text(task, "urgeNumber"), date, null);
        } else {
            steps.record(task, Urging.Kind.DIRECTED, Names.text(task, "direction"));
        }
    }
}
