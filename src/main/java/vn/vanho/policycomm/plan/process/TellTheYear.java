package vn.vanho.policycomm.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.YearMessages;

/** Tells the year's plan that a draft is being communicated, so that nobody waits for its directive any longer. */
@Component
class TellTheYear implements ExecutionListener {

    private final YearMessages year;

    TellTheYear(YearMessages year) {
        this.year = year;
    }

    @Override
    public void notify(DelegateExecution execution) {
        year.draftCommunicated(execution.getProcessBusinessKey());
    }
}
