package vn.vanho.policycomm.organisation.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/**
 * Lists units for the choices of a form: {@code ${unitChoices.asked()}} gives {@code [{label, value}, …]}, by the names of
 * the units of today. Who may be chosen for what follows the plan's roles; whoever leads the line asks others.
 */
@Component("unitChoices")
public class UnitChoices implements ModelBean {

    private static final Role LEAD = Role.JUSTICE;

    private final Units units;

    UnitChoices(Units units) {
        this.units = units;
    }

    /** All units. */
    public SpinJsonNode all() {
        return choices(unit -> true);
    }

    /** Those who write an opinion: specialised offices, communes and invited bodies. */
    public SpinJsonNode asked() {
        return others(Role.OFFICE, Role.CULTURE, Role.COMMUNE, Role.INVITED_BODY);
    }

    /**
     * Those who contribute: the co-leads, offices and communes (plan, II.3a: PTP → BN, X), and whom the plan names besides.
     *
     * @param named ids of units
     */
    public SpinJsonNode coordinating(Collection<String> named) {
        Predicate<Unit> usual = holdsOneOf(Role.OFFICE, Role.CULTURE, Role.MEDIA_CENTRE, Role.COMMUNE);
        return choices(usual.or(unit -> named.contains(unit.id())).and(unit -> !unit.has(LEAD)));
    }

    /** Those who may hold a conference or a dialogue, the lead among them. */
    public SpinJsonNode holdingEvents() {
        return choices(holdsOneOf(
                Role.JUSTICE, Role.OFFICE, Role.CULTURE, Role.MEDIA_CENTRE, Role.COMMUNE, Role.INVITED_BODY));
    }

    private SpinJsonNode others(Role... roles) {
        return choices(holdsOneOf(roles).and(unit -> !unit.has(LEAD)));
    }

    private static Predicate<Unit> holdsOneOf(Role... roles) {
        return unit -> Stream.of(roles).anyMatch(unit::has);
    }

    private SpinJsonNode choices(Predicate<Unit> offered) {
        List<Map<String, String>> choices =
                units.all().stream().filter(offered).map(UnitChoices::choice).toList();
        return Spin.JSON(choices);
    }

    /** The ids of what was chosen: {@code ${unitChoices.ids(leads)}}. */
    public List<String> ids(SpinJsonNode chosen) {
        return FormLists.texts(chosen);
    }

    /** These units, by their ids; whose part is done may have ended. */
    public SpinJsonNode named(Collection<String> ids) {
        return Spin.JSON(units.ofAllTimes().stream()
                .filter(unit -> ids.contains(unit.id()))
                .map(UnitChoices::choice)
                .toList());
    }

    private static Map<String, String> choice(Unit unit) {
        return Map.of("label", unit.name(), "value", unit.id());
    }
}
