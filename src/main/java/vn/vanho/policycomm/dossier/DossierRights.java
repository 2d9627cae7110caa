package vn.vanho.policycomm.dossier;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ItemRoles;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.plan.PlanItem;

/**
 * The file of a case is for the units that take part in it: those that the plan names for its item and those that have or
 * had a step of it. The standing body, the Council, the leadership and administrators read all; of another unit's part a
 * unit learns that it exists and how it stands.
 */
@Component
class DossierRights {

    private final CurrentActor actor;
    private final Units units;
    private final ItemUnits named;
    private final ItemRoles roles;
    private final CaseHistory history;

    DossierRights(CurrentActor actor, Units units, ItemUnits named, ItemRoles roles, CaseHistory history) {
        this.actor = actor;
        this.units = units;
        this.named = named;
        this.roles = roles;
        this.history = history;
    }

    Reader reader(int year, PlanItem item) {
        Actor person = actor.require();
        Set<String> own = own(person);
        boolean inItem = Stream.concat(named.leads(item).stream(), named.coordinating(item).stream())
                .anyMatch(unit -> own.contains(unit.id()));
        return new Reader(person, own, seesAll(person, year, item), inItem);
    }

    private boolean seesAll(Actor person, int year, PlanItem item) {
        return watches(person)
                || roles.of(year, item.code(), Role.JUSTICE).stream()
                        .map(Unit::id)
                        .anyMatch(person::in);
    }

    /** Whether the acting person follows the whole of every year. */
    boolean watches() {
        return watches(actor.require());
    }

    private boolean watches(Actor person) {
        return person.in(Accounts.ADMINISTRATORS)
                || units.anyHolds(person.groups(), Role.JUSTICE, Role.COUNCIL, Role.LEADERSHIP);
    }

    private Set<String> own(Actor person) {
        return units.ofAllTimes().stream()
                .filter(unit -> unit.isAmong(person.groups())
                        || units.successors(unit.id()).stream().anyMatch(next -> next.isAmong(person.groups())))
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    /** The cases of a year in which the reader's units have or had a step. */
    Set<PlanCase> takenPartIn(int year) {
        Actor person = actor.require();
        Set<String> groups = units.ofAllTimes().stream()
                .filter(unit -> own(person).contains(unit.id()))
                .flatMap(unit -> unit.groups().stream())
                .collect(Collectors.toSet());
        return history.withStepsOf(groups, year);
    }

    /**
     * Whether a case is for the reader; one that is for a single unit, as a unit's report is, is no other unit's.
     *
     * @param takenPartIn what {@link #takenPartIn} says of its year
     */
    boolean mayOpen(Reader reader, PlanCase of, Set<PlanCase> takenPartIn) {
        if (reader.seesAll() || takenPartIn.contains(of)) {
            return true;
        }
        return isUnit(of.subject()) ? reader.maySee(of.subject()) : reader.namedInItem();
    }

    boolean isUnit(String id) {
        return units.ofAllTimes().stream().anyMatch(unit -> unit.id().equals(id));
    }
}
