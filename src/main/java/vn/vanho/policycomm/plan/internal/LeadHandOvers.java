package vn.vanho.policycomm.plan.internal;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.ItemChange;
import vn.vanho.policycomm.plan.ItemRoles;
import vn.vanho.policycomm.plan.PlanItem;

/**
 * Which unit takes the steps of a lead that leads no longer: where one unit takes the place of one, that unit, else the
 * one that answers for the item.
 */
@Component
class LeadHandOvers {

    /** The roles whose steps the items' processes give to one unit. */
    private static final List<Role> WITH_STEPS = List.of(Role.JUSTICE, Role.CULTURE, Role.MEDIA_CENTRE);

    /** Its leads report, each in a case of its own; no step of it belongs to a lead by role. */
    private static final String WITHOUT_STEPS = "III.1b";

    private final Holders holders;
    private final ItemRoles roles;

    LeadHandOvers(Holders holders, ItemRoles roles) {
        this.holders = holders;
        this.roles = roles;
    }

    /** The ids of the units that led or answered for the item and do no longer. */
    Set<String> gone(PlanItem item, ItemChange change) {
        return without(before(item), holders.leadingOrAnswering(change));
    }

    /** The ids of the units that lead or answer for the item and did not. */
    Set<String> come(PlanItem item, ItemChange change) {
        return without(holders.leadingOrAnswering(change), before(item));
    }

    /** By role the unit that takes its steps from now on; empty when nothing is handed over. */
    Map<Role, String> of(int planYear, PlanItem item, ItemChange change) {
        Map<Role, String> handOvers = new EnumMap<>(Role.class);
        if (item.code().equals(WITHOUT_STEPS)) {
            return handOvers;
        }
        Set<String> gone = gone(item, change);
        String taker = taker(gone, come(item, change), change.accountable());
        WITH_STEPS.stream()
                .filter(role -> gone.stream().anyMatch(unit -> leadsAs(planYear, item, role, unit)))
                .forEach(role -> handOvers.put(role, taker));
        return handOvers;
    }

    private String taker(Set<String> gone, Set<String> come, String accountable) {
        if (gone.size() == 1 && come.size() == 1) {
            return come.iterator().next();
        }
        List<String> answering = holders.units(accountable);
        return answering.size() == 1 ? answering.get(0) : accountable;
    }

    /** Whether the unit takes the steps of this role as a lead of the item: by the role, or by an earlier amendment. */
    private boolean leadsAs(int planYear, PlanItem item, Role role, String unit) {
        boolean takes =
                roles.of(planYear, item.code(), role).stream().map(Unit::id).anyMatch(unit::equals);
        boolean byRole =
                item.leads().contains(role.code()) || item.accountable().equals(role.code());
        boolean byName = item.leads().contains(unit) || item.accountable().equals(unit);
        return takes && (byRole || byName);
    }

    private Set<String> before(PlanItem item) {
        return Stream.concat(item.leads().stream(), Stream.of(item.accountable()))
                .flatMap(holder -> holders.units(holder).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new LinkedHashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
