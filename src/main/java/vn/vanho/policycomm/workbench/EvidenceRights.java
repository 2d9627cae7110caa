package vn.vanho.policycomm.workbench;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.engine.GivenTasks;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ItemRoles;
import vn.vanho.policycomm.unitwork.UnitWork;

/**
 * Evidence is changed by those who do a unit's work, also on its behalf, for as long as that task is open. Its head, the
 * standing body and the Council look at it; no other unit does.
 */
@Component
class EvidenceRights {

    private final GivenTasks tasks;
    private final Units units;
    private final ItemRoles roles;
    private final CurrentActor actor;
    private final Phrases phrases;

    EvidenceRights(GivenTasks tasks, Units units, ItemRoles roles, CurrentActor actor, Phrases phrases) {
        this.roles = roles;
        this.tasks = tasks;
        this.units = units;
        this.actor = actor;
        this.phrases = phrases;
    }

    /** @throws ActionForbidden when it is not open, or not for this person to see */
    TaskEvidence requireSeeing(String taskId) {
        return tasks.find(taskId)
                .flatMap(this::asSeen)
                .filter(seen -> seen.given().mayWork()
                        || maySee(seen.unit().id(), seen.given().task().businessKey()))
                .orElseThrow(() -> new ActionForbidden(phrases.of("evidence.notYours")));
    }

    /** @throws ActionForbidden when the person does not do the work, or it is done */
    TaskEvidence requireChanging(String taskId) {
        TaskEvidence seen = requireSeeing(taskId);
        if (!seen.mayChange()) {
            throw new ActionForbidden(phrases.of("evidence.frozen"));
        }
        return seen;
    }

    /** Whether the person may see what a unit showed for this part of a case. */
    boolean maySee(UnitWork work) {
        return maySee(work.unit(), work.caseKey());
    }

    /** Besides those who see everything, whoever runs the item in place of the standing body sees what it is about. */
    private boolean maySee(String unit, String caseKey) {
        Actor person = actor.require();
        return person.in(unit)
                || units.anyHolds(person.groups(), Role.JUSTICE, Role.COUNCIL)
                || roles.inCase(caseKey, Role.JUSTICE).stream().map(Unit::id).anyMatch(person::in);
    }

    /** @throws ActionForbidden when the person may not */
    void requireSeeing(UnitWork work) {
        if (!maySee(work)) {
            throw new ActionForbidden(phrases.of("evidence.notYours"));
        }
    }

    /** A task of a head is there to confirm or approve what the unit did. */
    private Optional<TaskEvidence> asSeen(GivenTask given) {
        return unitOf(given)
                .map(unit -> new TaskEvidence(
                        given, unit, given.mayWork() && given.groups().contains(unit.id())));
    }

    /** Of several units that a task is given to, the person's own. */
    private Optional<Unit> unitOf(GivenTask given) {
        return units.all().stream()
                .filter(unit ->
                        given.groups().contains(unit.id()) || given.groups().contains(unit.headGroup()))
                .min(Comparator.comparing(unit -> !actor.require().in(unit.id())));
    }
}
