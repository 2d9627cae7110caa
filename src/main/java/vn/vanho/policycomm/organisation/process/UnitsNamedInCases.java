package vn.vanho.policycomm.organisation.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Holding;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.UnitHoldings;

/**
 * Variables of running cases that name a unit: whose part it is, whom later steps ask, whom open forms offer. Rows of
 * what people wrote, such as the days of inspections, stay as they were written.
 */
@Component
class UnitsNamedInCases implements UnitHoldings {

    private static final String PART = "unit";

    /** Keeps who was asked, in whose name the records of the part go on. */
    private static final String ASKED = "askedUnit";

    private static final String[] VARIABLES = {
        PART,
        "unitName",
        "lateUnitName",
        "ownerUnit",
        "member",
        "receiver",
        "leads",
        "coordinators",
        "nominators",
        "unitsAsked",
        "eventUnits",
        "lateUnits",
        "unitOptions",
        "supportOptions",
        "unitsToCoordinate",
        "unitsToAsk",
        "unitsForEvents"
    };

    private final RuntimeService runtime;
    private final RunningCases cases;
    private final OwnAuthority own;
    private final Phrases phrases;

    UnitsNamedInCases(RuntimeService runtime, RunningCases cases, OwnAuthority own, Phrases phrases) {
        this.runtime = runtime;
        this.cases = cases;
        this.own = own;
        this.phrases = phrases;
    }

    @Override
    public List<Holding> of(Unit unit) {
        return own.call(() -> {
            List<String> instances = runtime.createVariableInstanceQuery().variableNameIn(VARIABLES).list().stream()
                    .filter(variable -> UnitInValue.names(variable.getValue(), unit))
                    .map(VariableInstance::getProcessInstanceId)
                    .distinct()
                    .toList();
            Map<String, String> keys = cases.keys(instances);
            return keys.values().stream()
                    .distinct()
                    .map(key -> new Holding(Holding.Kind.NAMED, key, phrases.of("handOver.named")))
                    .toList();
        });
    }

    @Override
    public void pass(String caseKey, Unit from, Unit to) {
        own.run(() -> {
            String[] instances = cases.of(caseKey).toArray(String[]::new);
            if (instances.length > 0) {
                runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(instances)
                        .variableNameIn(VARIABLES)
                        .list()
                        .forEach(variable -> pass(variable, from, to));
            }
        });
    }

    private void pass(VariableInstance variable, Unit from, Unit to) {
        new UnitInValue(from, to).after(variable.getValue()).ifPresent(after -> {
            String place = variable.getExecutionId();
            if (variable.getName().equals(PART) && runtime.getVariableLocal(place, ASKED) == null) {
                runtime.setVariableLocal(place, ASKED, from.id());
            }
            runtime.setVariableLocal(place, variable.getName(), after);
        });
    }
}
