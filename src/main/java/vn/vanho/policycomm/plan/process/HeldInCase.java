package vn.vanho.policycomm.plan.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.RoleHolders;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ItemRoles;

/** Asks the plan of the case whose expression the engine is evaluating: models name roles and nothing else. */
@Component
class HeldInCase implements RoleHolders {

    private final ItemRoles roles;
    private final Units units;

    HeldInCase(ItemRoles roles, Units units) {
        this.roles = roles;
        this.units = units;
    }

    @Override
    public List<Unit> inCaseAtHand(Role role) {
        return Optional.ofNullable(Context.getBpmnExecutionContext())
                .map(BpmnExecutionContext::getExecution)
                .flatMap(execution -> ItemCase.of(execution.getProcessBusinessKey()))
                .map(item -> roles.of(item.planYear(), item.code(), role))
                .orElseGet(() -> units.withRole(role));
    }
}
