package vn.vanho.policycomm.extension.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.extension.ExtendableTask;
import vn.vanho.policycomm.extension.ExtendableTasks;

/** Records what the leadership decided and, of a day that was granted, which one it takes the place of; tells who asked. */
@Component
class RecordDecision implements TaskListener {

    private final ExtensionTable table;
    private final ExtendableTasks tasks;
    private final CurrentActor actor;
    private final DecisionLetter letter;

    RecordDecision(ExtensionTable table, ExtendableTasks tasks, CurrentActor actor, DecisionLetter letter) {
        this.table = table;
        this.tasks = tasks;
        this.actor = actor;
        this.letter = letter;
    }

    @Override
    public void notify(DelegateTask task) {
        String id = Names.text(task, Names.EXTENSION);
        String by = actor.require().userId();
        if (Names.GRANTED.equals(task.getVariable(Names.DECISION))) {
            ExtendableTask extended = tasks.find(Names.text(task, Names.TASK)).orElseThrow();
            table.grant(id, extended.dueAt(), LocalDate.parse(Names.text(task, Names.GRANTED_ON)), by);
        } else {
            table.refuse(id, Names.text(task, Names.REFUSAL), by);
        }
        letter.post(table.get(id));
    }
}
