package vn.vanho.policycomm.workbench;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.engine.GivenTasks;
import vn.vanho.policycomm.engine.Phrases;

/** The open tasks that the person works on. */
@Component
class TasksInHand {

    private final GivenTasks tasks;
    private final Phrases phrases;

    TasksInHand(GivenTasks tasks, Phrases phrases) {
        this.tasks = tasks;
        this.phrases = phrases;
    }

    /** @throws ActionForbidden when the task is done, or another's */
    GivenTask require(String taskId) {
        return tasks.find(taskId)
                .filter(GivenTask::mayWork)
                .orElseThrow(() -> new ActionForbidden(phrases.of("task.notYours")));
    }
}
