package vn.vanho.policycomm.plan.process;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.Trigger;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.plan.YearPlans;

/** Records for each kind of training that none came when none came. */
@Component
class NoteNoTraining implements JavaDelegate {

    private final YearPlans plans;
    private final ItemResults results;
    private final RuntimeService instances;
    private final Clock clock;

    NoteNoTraining(YearPlans plans, ItemResults results, RuntimeService instances, Clock clock) {
        this.plans = plans;
        this.results = results;
        this.instances = instances;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        YearPlan plan = plans.of((Integer) execution.getVariable("planYear"));
        plan.items().stream()
                .filter(item -> item.trigger() == Trigger.TRAINING)
                .filter(item -> !took(plan.year(), item))
                .forEach(item -> results.record(notOccurred(plan.year(), item)));
    }

    private boolean took(int year, PlanItem item) {
        String key = "%d/%s".formatted(year, item.code());
        boolean underWay = instances
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKeyLike(key + "/%")
                        .count()
                > 0;
        return underWay
                || results.of(year).stream().anyMatch(result -> result.item().equals(item.code()));
    }

    private ItemResult notOccurred(int year, PlanItem item) {
        return new ItemResult(
                "%d/%s".formatted(year, item.code()),
                year,
                item.code(),
                ItemOutcome.NOT_OCCURRED,
                item.title(),
                "",
                Actor.APPLICATION,
                OffsetDateTime.now(clock));
    }
}
