package vn.vanho.policycomm.delegation.process;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.delegation.TakenInPlace;
import vn.vanho.policycomm.engine.OwnAuthority;

/** Tasks of heads that somebody holds; one of a suspended case takes no change and is freed when somebody else takes it. */
@Component
class EngineTakenInPlace implements TakenInPlace {

    private final TaskService tasks;
    private final OwnAuthority own;

    EngineTakenInPlace(TaskService tasks, OwnAuthority own) {
        this.tasks = tasks;
        this.own = own;
    }

    @Override
    public void giveBack(String account, String headGroup) {
        own.run(() -> tasks
                .createTaskQuery()
                .taskAssignee(account)
                .taskCandidateGroup(headGroup)
                .includeAssignedTasks()
                .active()
                .list()
                .stream()
                .map(Task::getId)
                .forEach(task -> tasks.setAssignee(task, null)));
    }
}
