package vn.vanho.policycomm.evidence.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.evidence.CaseSteps;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ItemRoles;
import vn.vanho.policycomm.unitwork.UnitWorks;

/** Who sees the evidence of which work. */
@Component
class Sight {

    private final CurrentActor actor;
    private final Units units;
    private final ItemRoles roles;
    private final UnitWorks works;
    private final CaseSteps steps;

    Sight(CurrentActor actor, Units units, ItemRoles roles, UnitWorks works, CaseSteps steps) {
        this.actor = actor;
        this.units = units;
        this.roles = roles;
        this.works = works;
        this.steps = steps;
    }

    /** That of the acting person, for one page: what was found out of a case is not asked again. */
    OfPerson ofActor() {
        return new OfPerson(actor.require());
    }

    /** What one person sees. */
    final class OfPerson {

        private final Actor person;
        private final boolean seesAll;
        private final Map<String, Boolean> runs = new HashMap<>();
        private final Map<String, Boolean> takesPart = new HashMap<>();

        private OfPerson(Actor person) {
            this.person = person;
            this.seesAll = units.anyHolds(person.groups(), Role.JUSTICE, Role.COUNCIL, Role.LEADERSHIP);
        }

        boolean sees(WorkOfUnit work) {
            return seesAll
                    || person.in(work.unit())
                    || runs.computeIfAbsent(item(work.caseKey()), key -> runs(work.caseKey()))
                    || (!work.isPart() && takesPart.computeIfAbsent(work.caseKey(), this::takesPart));
        }

        /** An amended plan may let another unit run an item in place of the standing body. */
        private boolean runs(String caseKey) {
            return roles.inCase(caseKey, Role.JUSTICE).stream().anyMatch(unit -> person.in(unit.id()));
        }

        /** A step within a unit's part, such as its head's, is none of the main line. */
        private boolean takesPart(String caseKey) {
            return works.ofKey(caseKey).isEmpty() && steps.takesPart(person.groups(), caseKey);
        }
    }

    private static String item(String caseKey) {
        return Stream.of(caseKey.split("/", 3)).limit(2).collect(Collectors.joining("/"));
    }
}
