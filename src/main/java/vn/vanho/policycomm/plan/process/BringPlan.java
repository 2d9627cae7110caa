package vn.vanho.policycomm.plan.process;

import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.plan.YearPlans;

/** Brings the year's plan in, and records what it came too late for. */
@Component
class BringPlan implements JavaDelegate {

    private final YearPlans plans;
    private final MissedItems missed;
    private final CurrentActor actor;

    BringPlan(YearPlans plans, MissedItems missed, CurrentActor actor) {
        this.plans = plans;
        this.missed = missed;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int planYear = (Integer) execution.getVariable("planYear");
        String by = actor.require().userId();
        YearPlan plan = plans.bring(planYear, text(execution, "planNumber"), date(execution), by);
        missed.record(plan, Objects.toString(text(execution, "lateReason"), ""), by);
        execution.setVariable(GivenTask.SUBJECT, plan.title());
    }

    private static @Nullable LocalDate date(DelegateExecution execution) {
        String date = text(execution, "planDate");
        return date == null ? null : LocalDate.parse(date);
    }

    /** A field that was left blank is none. */
    private static @Nullable String text(DelegateExecution execution, String name) {
        String text = Objects.toString(execution.getVariable(name), "").strip();
        return text.isEmpty() ? null : text;
    }
}
