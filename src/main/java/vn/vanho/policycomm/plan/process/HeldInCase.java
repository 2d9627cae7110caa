package vn.vanho.policycomm.plan.process;

import java.util.List;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.RoleHolders;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.ItemRoles;

/** Asks the plan of the case whose expression the engine is evaluating: models name roles and nothing else. */
@Component
class HeldInCase implements RoleHolders {

    private final ItemRoles roles;

    HeldInCase(ItemRoles roles) {
        this.roles = roles;
    }

    @Override
    public List<Unit> inCaseAtHand(Role role) {
        BpmnExecutionContext asking = Context.getBpmnExecutionContext();
        return roles.inCase(asking == null ? null : asking.getExecution().getProcessBusinessKey(), role);
    }
}
