package vn.vanho.policycomm.extension.internal;

import java.util.Comparator;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.engine.GivenTasks;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** The heads of a unit that a task is given to ask for more time; its officers may not, and nobody else learns of it. */
@Component
class ExtensionRights {

    private final GivenTasks tasks;
    private final Units units;
    private final CurrentActor actor;
    private final Phrases phrases;

    ExtensionRights(GivenTasks tasks, Units units, CurrentActor actor, Phrases phrases) {
        this.tasks = tasks;
        this.units = units;
        this.actor = actor;
        this.phrases = phrases;
    }

    /**
     * The unit that the person heads and the task is given to.
     *
     * @throws NoSuchElementException when the task is done or another unit's
     * @throws ActionForbidden when the person is no head
     */
    Unit requireAsking(String taskId) {
        Actor person = actor.require();
        GivenTask given = tasks.find(taskId).orElseThrow(() -> new NoSuchElementException("No task " + taskId));
        Unit unit = units.all().stream()
                .filter(each -> each.isAmong(given.groups()))
                .filter(each -> each.isAmong(person.groups()))
                .min(Comparator.comparing(each -> !person.in(each.headGroup())))
                .orElseThrow(() -> new NoSuchElementException("No task " + taskId));
        if (!person.in(unit.headGroup())) {
            throw new ActionForbidden(phrases.of("extension.onlyHeads"));
        }
        return unit;
    }
}
