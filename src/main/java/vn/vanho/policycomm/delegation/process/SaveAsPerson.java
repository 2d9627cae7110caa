package vn.vanho.policycomm.delegation.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Saves what a head decided about a task. The engine's log and history name the head, who by the engine's own rights may
 * only work on the task.
 */
@Component
class SaveAsPerson {

    private final ProcessEngineConfigurationImpl engine;
    private final TaskService tasks;

    SaveAsPerson(ProcessEngine engine, TaskService tasks) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.tasks = tasks;
    }

    /** Refused, as everything that comes too late, when the task is not what it was when it was read. */
    void save(Task task) {
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    tasks.saveTask(task);
                    return true;
                }));
    }
}
