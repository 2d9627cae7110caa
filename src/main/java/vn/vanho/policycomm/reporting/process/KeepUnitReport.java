package vn.vanho.policycomm.reporting.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.reporting.UnitReport;
import vn.vanho.policycomm.reporting.UnitReports;
import vn.vanho.policycomm.unitwork.UnitWork;

/** Keeps a report that was accepted, its figures beside those that were counted. */
@Component
class KeepUnitReport implements JavaDelegate {

    private final UnitReports reports;
    private final ReportLines lines;

    KeepUnitReport(UnitReports reports, ReportLines lines) {
        this.reports = reports;
        this.lines = lines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reports.keep(new UnitReport(
                execution.getProcessBusinessKey(),
                (Integer) execution.getVariable("planYear"),
                UnitWork.asked(execution::getVariable),
                Objects.toString(execution.getVariable("proposals"), ""),
                lines.read(execution.getVariable(ReportLines.LIST))));
    }
}
