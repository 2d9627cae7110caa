package vn.vanho.policycomm.reporting.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.unitwork.UnitWork;

/** Fills a unit's report with what was counted for it until today. */
@Component
class CountForUnit implements JavaDelegate {

    private final ReportLines lines;
    private final Clock clock;

    CountForUnit(ReportLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int planYear = (Integer) execution.getVariable("planYear");
        execution.setVariable(ReportLines.LIST, lines.counted(planYear, UnitWork.asked(execution::getVariable)));
        execution.setVariable("countedOn", LocalDate.now(clock).toString());
    }
}
