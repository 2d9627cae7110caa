package vn.vanho.policycomm.bench;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanho.policycomm.engine.Actor;

/**
 * An engine with the plan's models.
 *
 * @param actingAs runs work as this person; the bare engine asks nobody who they are
 */
record Contestant(
        String name, ProcessEngine engine, TransactionTemplate transaction, BiConsumer<Actor, Runnable> actingAs) {

    void start(Actor actor, String process, String key, Map<String, Object> values) {
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        actingAs.accept(actor, () -> engine.getFormService().submitStartForm(definition, key, values));
    }

    /** Completes a task and runs the jobs that follow; looking for them costs nobody anything. */
    Cost complete(Actor actor, String task, Map<String, Object> values) {
        Cost cost = Cost.of(
                () -> actingAs.accept(actor, () -> engine.getFormService().submitTaskForm(task, values)));
        return cost.plus(runDueJobs()).each(1);
    }

    /** One may end what another was waiting for, so they are looked for again after each. */
    Cost runDueJobs() {
        Cost cost = Cost.NONE;
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            String job = due.get(0).getId();
            cost = cost.plus(Cost.of(() -> engine.getManagementService().executeJob(job)));
        }
        return cost;
    }

    private List<Job> due() {
        return engine.getManagementService()
                .createJobQuery()
                .executable()
                .withRetriesLeft()
                .listPage(0, 1);
    }

    List<Task> open() {
        return engine.getTaskService().createTaskQuery().list();
    }

    String group(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElseThrow();
    }

    Object variable(Task task, String name) {
        return engine.getTaskService().getVariable(task.getId(), name);
    }
}
