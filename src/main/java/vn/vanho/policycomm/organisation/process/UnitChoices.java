package vn.vanho.policycomm.organisation.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Lists units for the choices of a form: {@code ${unitChoices.all()}} gives {@code [{label, value}, …]}. */
@Component("unitChoices")
public class UnitChoices implements ModelBean {

    private final Units units;

    UnitChoices(Units units) {
        this.units = units;
    }

    /** All units of today, by their names. */
    public SpinJsonNode all() {
        List<Map<String, String>> choices =
                units.all().stream().map(UnitChoices::choice).toList();
        return Spin.JSON(choices);
    }

    /** These units, by their ids. */
    public SpinJsonNode named(Collection<String> ids) {
        return Spin.JSON(units.all().stream()
                .filter(unit -> ids.contains(unit.id()))
                .map(UnitChoices::choice)
                .toList());
    }

    private static Map<String, String> choice(Unit unit) {
        return Map.of("label", unit.name(), "value", unit.id());
    }
}
