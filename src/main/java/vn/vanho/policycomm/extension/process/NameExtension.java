package vn.vanho.policycomm.extension.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Units;

/** Names the decision after the unit that asks and what it asks for: a list of tasks tells them apart. */
@Component
class NameExtension implements TaskListener {

    private final Units units;

    NameExtension(Units units) {
        this.units = units;
    }

    @Override
    public void notify(DelegateTask task) {
        String unit = units.name(Names.text(task, Names.UNIT));
        task.setName("%s: %s, %s".formatted(task.getName(), unit, Names.text(task, Names.TASK_NAME)));
    }
}
