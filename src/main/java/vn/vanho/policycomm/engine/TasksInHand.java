package vn.vanho.policycomm.engine;

import org.springframework.stereotype.Component;

/** The open tasks that the person works on. */
@Component
public class TasksInHand {

    private final GivenTasks tasks;
    private final Phrases phrases;

    TasksInHand(GivenTasks tasks, Phrases phrases) {
        this.tasks = tasks;
        this.phrases = phrases;
    }

    /** @throws ActionForbidden when the task is done, or another's */
    public GivenTask require(String taskId) {
        return tasks.find(taskId)
                .filter(GivenTask::mayWork)
                .orElseThrow(() -> new ActionForbidden(phrases.of("task.notYours")));
    }
}
