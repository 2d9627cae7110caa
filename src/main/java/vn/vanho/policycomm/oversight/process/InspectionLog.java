package vn.vanho.policycomm.oversight.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.vanho.policycomm.figures.ActivityLog;

/** Where the inspectors log what they found at a unit; it counts for that unit. */
final class InspectionLog {

    private InspectionLog() {}

    static ActivityLog of(DelegateTask task) {
        return new ActivityLog(
                task.getExecution().getProcessBusinessKey(),
                (Integer) task.getVariable("planYear"),
                Inspections.ITEM,
                unit(task),
                task.getTaskDefinitionKey());
    }

    static String unit(DelegateTask task) {
        return (String) task.getVariable(Visit.UNIT);
    }
}
