package vn.vanho.policycomm.delegation.process;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.delegation.ActsInPlace;
import vn.vanho.policycomm.delegation.AssignableTask;
import vn.vanho.policycomm.delegation.Assignments;
import vn.vanho.policycomm.delegation.Colleague;
import vn.vanho.policycomm.delegation.OnBehalf;
import vn.vanho.policycomm.delegation.UnitPeople;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.ChangedMeanwhile;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.organisation.Unit;

/** Assignees and owners of the engine's tasks. */
@Component
@Transactional
class EngineAssignments implements Assignments {

    private final TaskService tasks;
    private final SaveAsPerson saving;
    private final UnitTasks unitTasks;
    private final UnitPeople people;
    private final OwnAuthority own;
    private final CurrentActor actor;
    private final ActsInPlace acts;
    private final Phrases phrases;

    EngineAssignments(
            TaskService tasks,
            SaveAsPerson saving,
            UnitTasks unitTasks,
            UnitPeople people,
            OwnAuthority own,
            CurrentActor actor,
            ActsInPlace acts,
            Phrases phrases) {
        this.tasks = tasks;
        this.saving = saving;
        this.unitTasks = unitTasks;
        this.people = people;
        this.own = own;
        this.actor = actor;
        this.acts = acts;
        this.phrases = phrases;
    }

    @Override
    public List<AssignableTask> of(Unit unit) {
        return own.call(() -> unitTasks.of(unit));
    }

    @Override
    public Optional<AssignableTask> find(String taskId, List<Unit> units) {
        return own.call(() -> unitTasks.find(taskId, units));
    }

    @Override
    public void give(AssignableTask seen, String account) {
        List<Colleague> colleagues = people.of(seen.unit());
        Task task = unchanged(seen, colleagues);
        Optional<Colleague> colleague =
                colleagues.stream().filter(one -> one.account().equals(account)).findFirst();
        refuse(colleague.isEmpty(), account.isEmpty() ? "missing" : "elsewhere");
        refuse(colleague.filter(Colleague::present).isEmpty(), "absent");
        refuse(account.equals(seen.holder()), "same");
        change(task, seen.unit(), account);
    }

    @Override
    public void takeBack(AssignableTask seen) {
        Task task = unchanged(seen, people.of(seen.unit()));
        if (!seen.isHeld()) {
            throw new ChangedMeanwhile(phrases);
        }
        change(task, seen.unit(), null);
    }

    /** As the head saw it, and held by nobody or by somebody of this unit: several units may share a task. */
    private Task unchanged(AssignableTask seen, List<Colleague> colleagues) {
        Task task = own.call(
                () -> tasks.createTaskQuery().taskId(seen.id()).active().singleResult());
        if (task == null || !seen.holder().equals(Objects.requireNonNullElse(task.getAssignee(), ""))) {
            throw new ChangedMeanwhile(phrases);
        }
        if (seen.isHeld() && colleagues.stream().noneMatch(one -> one.account().equals(seen.holder()))) {
            throw new ActionForbidden(phrases.of("assign.heldElsewhere", seen.holderName()));
        }
        return task;
    }

    private void change(Task task, Unit unit, @Nullable String account) {
        Actor head = actor.require();
        task.setAssignee(account);
        task.setOwner(account == null ? null : head.userId());
        try {
            saving.save(task);
        } catch (WebApplicationException refused) {
            throw refused.getCause() instanceof ChangedMeanwhile ? new ChangedMeanwhile(phrases) : refused;
        }
        head.lender(List.of(unit.headGroup()))
                .ifPresent(away -> acts.record(task.getId(), OnBehalf.Act.ASSIGN, head.userId(), away));
    }

    private void refuse(boolean broken, String rule) {
        if (broken) {
            Violations found = new Violations();
            found.add("person", phrases.of("assign.field.person"), phrases.of("assign.fault.person." + rule));
            found.refuseIfAny();
        }
    }
}
