package vn.vanho.policycomm.oversight.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.ItemRoles;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.YearPlans;

/** Lists the communes, which lead with the inspector, as units that inspect themselves; staff add days and offices. */
@Component
class ProposeVisits implements TaskListener {

    private final YearPlans plans;
    private final ItemUnits holders;
    private final ItemRoles roles;

    ProposeVisits(YearPlans plans, ItemUnits holders, ItemRoles roles) {
        this.roles = roles;
        this.plans = plans;
        this.holders = holders;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getVariable(Visit.LIST) == null) {
            task.getExecution().setVariable(Visit.LIST, Spin.JSON(communes((Integer) task.getVariable("planYear"))));
        }
    }

    private List<Map<String, String>> communes(int planYear) {
        List<Unit> inspectors = roles.of(planYear, Inspections.ITEM, Role.JUSTICE);
        return holders.leads(plans.of(planYear).item(Inspections.ITEM)).stream()
                .filter(unit -> unit.has(Role.COMMUNE) && !inspectors.contains(unit))
                .map(Unit::id)
                .map(id -> Map.of(Visit.UNIT, id))
                .toList();
    }
}
