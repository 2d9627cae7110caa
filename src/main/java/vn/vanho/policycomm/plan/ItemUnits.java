package vn.vanho.policycomm.plan;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** The units of today behind an item's holders; a unit that holds several of them is one unit. */
@Component
public class ItemUnits {

    private final Units units;

    ItemUnits(Units units) {
        this.units = units;
    }

    public List<Unit> leads(PlanItem item) {
        return of(item.leads());
    }

    /** Those who coordinate and neither lead nor answer for it. */
    public List<Unit> coordinating(PlanItem item) {
        List<Unit> others =
                Stream.concat(leads(item).stream(), accountable(item).stream()).toList();
        return of(item.coordinating()).stream()
                .filter(unit -> !others.contains(unit))
                .toList();
    }

    /** The contact that answers for the item. */
    public List<Unit> accountable(PlanItem item) {
        return of(List.of(item.accountable()));
    }

    private List<Unit> of(Collection<String> holders) {
        return units.all().stream()
                .filter(unit -> holders.stream().anyMatch(holder -> holds(unit, holder)))
                .toList();
    }

    private static boolean holds(Unit unit, String holder) {
        return Role.ofCode(holder).map(unit::has).orElseGet(() -> unit.id().equals(holder));
    }
}
