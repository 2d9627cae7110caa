package vn.vanho.policycomm.delegation.process;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.delegation.ActsInPlace;
import vn.vanho.policycomm.delegation.OnBehalf;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.EveryUserTask;

/** Keeps what people take and complete in another's place, and no owner of a task that nobody has. */
@Component
class TaskHistory implements EveryUserTask {

    private final CurrentActor actor;
    private final ActsInPlace acts;

    TaskHistory(CurrentActor actor, ActsInPlace acts) {
        this.actor = actor;
        this.acts = acts;
    }

    @Override
    public Set<String> events() {
        return Set.of(EVENTNAME_ASSIGNMENT, EVENTNAME_COMPLETE);
    }

    @Override
    public void notify(DelegateTask task) {
        if (EVENTNAME_ASSIGNMENT.equals(task.getEventName())) {
            assigned(task);
        } else {
            completed(task);
        }
    }

    private void assigned(DelegateTask task) {
        if (task.getAssignee() == null) {
            task.setOwner(null);
        }
        actor.get()
                .filter(person -> person.userId().equals(task.getAssignee()))
                .ifPresent(person -> record(task, OnBehalf.Act.CLAIM, person));
    }

    private void completed(DelegateTask task) {
        actor.get().ifPresent(person -> record(task, OnBehalf.Act.COMPLETE, person));
    }

    private void record(DelegateTask task, OnBehalf.Act act, Actor person) {
        person.lender(GroupsOfTask.of(task.getCandidates()))
                .ifPresent(head -> acts.record(task.getId(), act, person.userId(), head));
    }
}
