package vn.vanho.policycomm.plan.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.engine.ProcessProperties;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlans;

/**
 * Tells an instance what the plan says of its item and which units lead and coordinate; a case without a title of its own
 * is called as its item.
 */
@Component
class DescribeItem implements ExecutionListener {

    private final YearPlans plans;
    private final ItemUnits units;
    private final ProcessProperties properties;

    DescribeItem(YearPlans plans, ItemUnits units, ProcessProperties properties) {
        this.plans = plans;
        this.units = units;
        this.properties = properties;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String code = properties.of(execution.getProcessDefinitionId(), "item").orElseThrow();
        PlanItem item = plans.of((Integer) execution.getVariable("planYear")).item(code);
        if (execution.getVariable(GivenTask.SUBJECT) == null) {
            execution.setVariable(GivenTask.SUBJECT, "%s. %s".formatted(item.code(), item.title()));
        }
        execution.setVariable("itemContent", item.content());
        execution.setVariable("leads", ids(units.leads(item)));
        execution.setVariable("coordinators", ids(units.coordinating(item)));
    }

    private static SpinJsonNode ids(List<Unit> units) {
        return Spin.JSON(units.stream().map(Unit::id).toList());
    }
}
