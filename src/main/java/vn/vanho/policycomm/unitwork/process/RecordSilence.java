package vn.vanho.policycomm.unitwork.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkReport;

/** Records that nothing came from the unit ('không báo cáo'). */
@Component
class RecordSilence implements JavaDelegate {

    private final UnitWorks works;

    RecordSilence(UnitWorks works) {
        this.works = works;
    }

    @Override
    public void execute(DelegateExecution execution) {
        works.record(
                Names.text(execution, Names.CASE_KEY),
                Names.text(execution, Names.KIND),
                Names.asked(execution),
                WorkReport.of(WorkOutcome.NOT_REPORTED, ""),
                null,
                false);
    }
}
