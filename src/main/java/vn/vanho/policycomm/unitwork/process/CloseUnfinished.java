package vn.vanho.policycomm.unitwork.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkReport;

/** Records that nothing is waited for any more when the case stops before the unit's part ended. */
@Component
class CloseUnfinished implements ExecutionListener {

    private final UnitWorks works;

    CloseUnfinished(UnitWorks works) {
        this.works = works;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.isCanceled()) {
            stopPart(execution);
        }
    }

    private void stopPart(DelegateExecution execution) {
        works.find(Names.text(execution, Names.CASE_KEY), Names.text(execution, Names.KIND), Names.asked(execution))
                .filter(work -> work.ended().isEmpty())
                .ifPresent(this::stop);
    }

    private void stop(UnitWork work) {
        WorkReport stopped = WorkReport.of(WorkOutcome.STOPPED, "");
        works.record(work.caseKey(), work.kind(), work.askedUnit(), stopped, null, false);
    }
}
