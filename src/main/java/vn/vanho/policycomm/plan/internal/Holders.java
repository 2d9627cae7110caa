package vn.vanho.policycomm.plan.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ItemChange;

/** Writes chosen units as a plan does: a role whose units are all chosen stays that role, other units are named. */
@Component
class Holders {

    private final Units units;

    Holders(Units units) {
        this.units = units;
    }

    /**
     * The holders after a choice.
     *
     * @param before as the plan had them
     * @param chosen ids of units
     * @param besides ids that need not be chosen for a role to be whole, e.g. who leads or answers, among who coordinates
     */
    List<String> of(List<String> before, Collection<String> chosen, Collection<String> besides) {
        Set<String> left = new LinkedHashSet<>(chosen);
        List<String> holders = new ArrayList<>();
        for (String holder : before) {
            List<String> meant = units(holder);
            if (chosen.stream().anyMatch(meant::contains) || meant.isEmpty()) {
                boolean whole = meant.stream().allMatch(unit -> chosen.contains(unit) || besides.contains(unit));
                holders.addAll(
                        whole
                                ? List.of(holder)
                                : meant.stream().filter(chosen::contains).toList());
                meant.forEach(left::remove);
            }
        }
        holders.addAll(left);
        return holders.stream().distinct().toList();
    }

    /** Ids of the units that lead or answer for an item after a change. */
    Set<String> leadingOrAnswering(ItemChange change) {
        return Stream.concat(change.leads().stream(), units(change.accountable()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Ids of the units of today behind a holder. */
    List<String> units(String holder) {
        return Role.ofCode(holder)
                .map(role -> units.withRole(role).stream().map(Unit::id).toList())
                .orElseGet(() -> List.of(holder));
    }
}
