package vn.vanho.policycomm.plan.process;

import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.DeadlineMove;
import vn.vanho.policycomm.plan.OpenDeadline;

/** The due dates of open steps, counted from when each began. */
@Component
class DueTasks {

    private final TaskService tasks;
    private final DueFormulas formulas;
    private final CountedAnew counted;
    private final Places places;

    DueTasks(TaskService tasks, DueFormulas formulas, CountedAnew counted, Places places) {
        this.tasks = tasks;
        this.formulas = formulas;
        this.counted = counted;
        this.places = places;
    }

    Stream<OpenDeadline> open() {
        return tasks.createTaskQuery().list().stream()
                .filter(task -> task.getDueDate() != null)
                .flatMap(task -> formulas
                        .ofTask(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                        .map(formula -> deadline(task, formula))
                        .stream());
    }

    private OpenDeadline deadline(Task task, String formula) {
        return new EngineDeadline(
                DeadlineMove.Kind.TASK,
                task.getId(),
                task.getDueDate().toInstant(),
                () -> counted.at(task.getCreateTime(), formula, task.getExecutionId()),
                () -> places.of(task),
                due -> tasks.setDueDate(task.getId(), due));
    }
}
