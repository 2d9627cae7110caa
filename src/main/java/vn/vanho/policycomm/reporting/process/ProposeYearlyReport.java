package vn.vanho.policycomm.reporting.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Fills the report of a year with what is known, until staff have written one. */
@Component
class ProposeYearlyReport implements TaskListener {

    private final YearInWords year;

    ProposeYearlyReport(YearInWords year) {
        this.year = year;
    }

    @Override
    public void notify(DelegateTask task) {
        int planYear = (Integer) task.getVariable("planYear");
        Map<String, String> proposed = year.of(planYear);
        proposed.forEach(task.getExecution()::setVariable);
    }
}
