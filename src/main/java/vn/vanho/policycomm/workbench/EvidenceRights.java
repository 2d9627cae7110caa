package vn.vanho.policycomm.workbench;

import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.engine.GivenTasks;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.evidence.CaseSteps;
import vn.vanho.policycomm.evidence.SeenEvidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/**
 * Evidence is changed by whoever works on its task, for as long as that is open. For others who may not see it there is
 * no such page.
 */
@Component
class EvidenceRights {

    private final GivenTasks tasks;
    private final CaseSteps steps;
    private final SeenEvidences evidences;
    private final Units units;
    private final CurrentActor actor;
    private final Phrases phrases;

    EvidenceRights(
            GivenTasks tasks,
            CaseSteps steps,
            SeenEvidences evidences,
            Units units,
            CurrentActor actor,
            Phrases phrases) {
        this.tasks = tasks;
        this.steps = steps;
        this.evidences = evidences;
        this.units = units;
        this.actor = actor;
        this.phrases = phrases;
    }

    /** @throws NoSuchElementException when it never was a task, or is not for this person to see */
    TaskEvidence requireSeeing(String taskId) {
        return tasks.find(taskId)
                .flatMap(this::open)
                .or(() -> done(taskId))
                .filter(seen -> seen.mayChange() || evidences.maySee(seen.work()))
                .orElseThrow(() -> new NoSuchElementException("No task " + taskId));
    }

    /** @throws ActionForbidden when the person does not work on the task, or it is done */
    TaskEvidence requireChanging(String taskId) {
        TaskEvidence seen = requireSeeing(taskId);
        if (!seen.mayChange()) {
            throw frozen();
        }
        return seen;
    }

    ActionForbidden frozen() {
        return new ActionForbidden(phrases.of("evidence.frozen"));
    }

    /** @throws NoSuchElementException when the person may not see what is shown for it */
    void requireSeeing(WorkOfUnit work) {
        if (!evidences.maySee(work)) {
            throw new NoSuchElementException("No evidence of " + work);
        }
    }

    private Optional<TaskEvidence> open(GivenTask given) {
        return unitOf(given.groups())
                .map(unit -> new TaskEvidence(given.task(), given.subject(), unit, given.mayWork()));
    }

    private Optional<TaskEvidence> done(String taskId) {
        return steps.find(taskId)
                .flatMap(step -> unitOf(step.groups()).map(unit -> new TaskEvidence(step.task(), "", unit, false)));
    }

    /** Of several units that a task is given to, the person's own. */
    private Optional<Unit> unitOf(Set<String> groups) {
        return units.ofAllTimes().stream()
                .filter(unit -> unit.isAmong(groups))
                .min(Comparator.comparing(unit -> !actor.require().in(unit.id())));
    }
}
