package vn.vanho.policycomm.plan.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ItemChange;
import vn.vanho.policycomm.plan.PlanItem;

/** Which units an amendment may name, and whose lead it may change. */
@Component
class AmendmentUnits {

    /** Each lead has a part of its own in these; who has begun is counted, so the list stands once they run. */
    private static final Set<String> PART_FOR_EACH = Set.of("II.1b", "II.2b", "II.2c", "II.4b", "III.1b");

    /** The pages on which drafts are worked on belong to roles, which nothing but the profile gives. */
    private static final Set<String> BOUND_TO_ROLES = Set.of("II.3a", "II.3b", "II.3c", "II.3d");

    private final Units units;
    private final Holders holders;
    private final LeadHandOvers handOvers;
    private final AmendmentRules rules;

    AmendmentUnits(Units units, Holders holders, LeadHandOvers handOvers, AmendmentRules rules) {
        this.units = units;
        this.holders = holders;
        this.handOvers = handOvers;
        this.rules = rules;
    }

    void check(int year, PlanItem item, ItemChange change, boolean running, Violations violations) {
        checkKnown("leads", change.leads(), violations);
        checkKnown("coordinating", change.coordinating(), violations);
        if (change.leads().isEmpty()) {
            rules.refuse(violations, "leads", "noLead");
        }
        checkAccountable(item, change, violations);
        checkHandOver(year, item, change, running, violations);
    }

    private void checkKnown(String field, List<String> named, Violations violations) {
        for (String unit : named) {
            if (!units.isUnit(unit)) {
                rules.refuse(violations, field, units.ended(unit) ? "endedUnit" : "unknownUnit", unit);
            }
        }
    }

    /** For bodies that are only asked, another unit may answer. */
    private void checkAccountable(PlanItem item, ItemChange change, Violations violations) {
        List<String> answering = holders.units(change.accountable());
        boolean kept = answering.equals(holders.units(item.accountable()));
        if (change.accountable().isEmpty() || (answering.size() != 1 && !kept)) {
            rules.refuse(violations, "accountable", "accountable");
            return;
        }
        boolean onlyAsked = change.leads().stream()
                .flatMap(unit -> units.find(unit).stream())
                .allMatch(unit -> unit.has(Role.INVITED_BODY));
        if (onlyAsked) {
            checkKnown("accountable", answering, violations);
        } else if (!change.leads().containsAll(answering)) {
            rules.refuse(violations, "accountable", "accountableElsewhere");
        }
    }

    private void checkHandOver(int year, PlanItem item, ItemChange change, boolean running, Violations violations) {
        Set<String> gone = handOvers.gone(item, change);
        Set<String> come = handOvers.come(item, change);
        if (gone.isEmpty() && come.isEmpty()) {
            return;
        }
        if (BOUND_TO_ROLES.contains(item.code())) {
            rules.refuse(violations, "leads", "boundToRoles", item.code());
        } else if (running && PART_FOR_EACH.contains(item.code()) && !handsStepsOver(year, item, change)) {
            rules.refuse(violations, "leads", "partsGiven");
        } else if (!handOvers.of(year, item, change).values().stream().allMatch(units::isUnit)) {
            rules.refuse(violations, "accountable", "noTaker");
        }
    }

    /** Whether one unit takes the place of another that had steps of a role. */
    private boolean handsStepsOver(int year, PlanItem item, ItemChange change) {
        return handOvers.gone(item, change).size() == 1
                && handOvers.come(item, change).size() <= 1
                && !handOvers.of(year, item, change).isEmpty();
    }
}
