package vn.vanho.policycomm.plan.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemAmended;

/** Open tasks that are due on the item's own day are due on the new one; days that staff chose stay. */
@Component
class DaysToNewDates {

    private final CaseTasks open;
    private final TaskService tasks;
    private final OwnAuthority own;

    DaysToNewDates(CaseTasks open, TaskService tasks, OwnAuthority own) {
        this.open = open;
        this.tasks = tasks;
        this.own = own;
    }

    @EventListener
    void follow(ItemAmended item) {
        Map<LocalDate, LocalDate> moved = item.movedDays();
        if (!moved.isEmpty()) {
            own.run(() -> open.of(item.caseKey()).forEach(task -> move(task, moved)));
        }
    }

    private void move(Task task, Map<LocalDate, LocalDate> moved) {
        Optional.ofNullable(task.getDueDate())
                .map(due -> due.toInstant().atZone(Deadline.ZONE))
                .filter(due -> due.toLocalTime().equals(Deadline.END_OF_DAY))
                .map(due -> moved.get(due.toLocalDate()))
                .ifPresent(day -> tasks.setDueDate(
                        task.getId(), Date.from(Deadline.endOf(day).toInstant())));
    }
}
