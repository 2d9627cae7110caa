package vn.vanho.policycomm.plan.process;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ItemAmended;
import vn.vanho.policycomm.plan.ItemUnits;

/**
 * Running cases of an item learn who leads and coordinates now: in what their later steps ask, and in the choices of the
 * forms that are open. What a lead chose stays chosen, without those who are gone and with those who came.
 */
@Component
class UnitsInCases {

    private static final String[] CHOICES = {"unitOptions", "supportOptions", "unitsToCoordinate"};

    private final RuntimeService instances;
    private final ItemUnits items;
    private final Units units;
    private final OwnAuthority own;

    UnitsInCases(RuntimeService instances, ItemUnits items, Units units, OwnAuthority own) {
        this.instances = instances;
        this.items = items;
        this.units = units;
        this.own = own;
    }

    @EventListener
    void follow(ItemAmended item) {
        UnitsMoved leads = UnitsMoved.of(ids(items.leads(item.before())), ids(items.leads(item.after())));
        UnitsMoved coordinators =
                UnitsMoved.of(ids(items.coordinating(item.before())), ids(items.coordinating(item.after())));
        own.run(() -> cases(item.caseKey()).forEach(instance -> {
            put(instance, leads::in, "leads");
            put(instance, coordinators::in, "coordinators");
            offer(instance, coordinators);
        }));
    }

    private Stream<String> cases(String caseKey) {
        return Stream.of(
                        instances.createProcessInstanceQuery().processInstanceBusinessKey(caseKey),
                        instances.createProcessInstanceQuery().processInstanceBusinessKeyLike(caseKey + "/%"))
                .flatMap(query -> query.list().stream())
                .map(ProcessInstance::getId);
    }

    private void put(String instance, UnaryOperator<List<String>> change, String... names) {
        held(instance, names).forEach(variable -> {
            List<String> before = FormLists.texts(variable.getValue());
            List<String> after = change.apply(before);
            if (!after.equals(before)) {
                instances.setVariableLocal(variable.getExecutionId(), variable.getName(), Spin.JSON(after));
            }
        });
    }

    /** Choices that offer all who coordinated offer those who coordinate now. */
    private void offer(String instance, UnitsMoved coordinators) {
        held(instance, CHOICES).forEach(variable -> {
            List<String> before = FormLists.rows(variable.getValue()).stream()
                    .map(row -> row.prop("value").stringValue())
                    .toList();
            if (!coordinators.none() && before.containsAll(coordinators.before())) {
                instances.setVariableLocal(
                        variable.getExecutionId(), variable.getName(), named(coordinators.in(before)));
            }
        });
    }

    private List<VariableInstance> held(String instance, String... names) {
        return instances
                .createVariableInstanceQuery()
                .processInstanceIdIn(instance)
                .variableNameIn(names)
                .list();
    }

    private SpinJsonNode named(List<String> ids) {
        return Spin.JSON(units.all().stream()
                .filter(unit -> ids.contains(unit.id()))
                .map(unit -> Map.of("label", unit.name(), "value", unit.id()))
                .toList());
    }

    private static List<String> ids(List<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }

    /** Who was named and who came and went. */
    private record UnitsMoved(List<String> before, Set<String> gone, Set<String> come) {

        static UnitsMoved of(List<String> before, List<String> after) {
            Set<String> gone = new LinkedHashSet<>(before);
            after.forEach(gone::remove);
            Set<String> come = new LinkedHashSet<>(after);
            before.forEach(come::remove);
            return new UnitsMoved(before, gone, come);
        }

        boolean none() {
            return gone.isEmpty() && come.isEmpty();
        }

        List<String> in(List<String> list) {
            return Stream.concat(list.stream().filter(unit -> !gone.contains(unit)), come.stream())
                    .distinct()
                    .toList();
        }
    }
}
