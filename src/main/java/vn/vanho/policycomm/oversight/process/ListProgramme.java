package vn.vanho.policycomm.oversight.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.YearPlans;

/** Puts the drafts that the plan names on the list that the standing body then completes. */
@Component
class ListProgramme implements JavaDelegate {

    private final YearPlans plans;

    ListProgramme(YearPlans plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int planYear = (Integer) execution.getVariable("planYear");
        execution.setVariable(
                ProgrammeRows.LIST,
                ProgrammeRows.of(plans.of(planYear).item("II.3a").subjects()));
    }
}
