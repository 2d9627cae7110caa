package vn.vanho.policycomm.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.SetProcessDefinitionVersionCmd;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.OnH2;

/** Every way past a form that the engine knows is closed to units, and open to the administrator. */
@OnH2
class PastTheFormTest {

    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String ADMINISTRATOR = "quan-tri";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ExternalTaskService externalTasks;

    @Autowired
    private ActingAs people;

    private Deployed models;
    private String instance = "";
    private String task = "";
    private String definition = "";

    @BeforeEach
    void aTaskIsOpen() {
        models = Deployed.of(repository, "called.bpmn", "case.bpmn", "case-start.form");
        var started = runtime.startProcessInstanceByKey("test-called");
        instance = started.getId();
        definition = started.getProcessDefinitionId();
        task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    @AfterEach
    void undeploy() {
        models.close();
    }

    @Test
    void aTaskEndsThroughItsFormOnly() {
        areClosed(() -> tasks.handleBpmnError(task, "any"), () -> tasks.handleEscalation(task, "any"));
    }

    @Test
    void anInstanceStartsWhereItsModelStarts() {
        areClosed(
                () -> runtime.createProcessInstanceByKey("test-case")
                        .startBeforeActivity("end")
                        .execute(),
                () -> runtime.restartProcessInstances(definition)
                        .startBeforeActivity("end")
                        .processInstanceIds(instance)
                        .execute());
    }

    @Test
    void anInstanceIsNotMovedAlong() {
        MigrationPlan plan = runtime.createMigrationPlan(definition, definition)
                .mapEqualActivities()
                .build();
        areClosed(
                () -> runtime.createProcessInstanceModification(instance)
                        .cancelAllForActivity("work")
                        .execute(),
                () -> runtime.createProcessInstanceModification(instance)
                        .cancelAllForActivity("work")
                        .executeAsync(),
                () -> runtime.createModification(definition)
                        .startBeforeActivity("end")
                        .processInstanceIds(instance)
                        .execute(),
                () -> runtime.newMigration(plan).processInstanceIds(instance).execute(),
                () -> runtime.newMigration(plan).processInstanceIds(instance).executeAsync(),
                () -> ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                        .getCommandExecutorTxRequired()
                        .execute(new SetProcessDefinitionVersionCmd(instance, 1)));
    }

    @Test
    void variablesChangeThroughFormsOnly() {
        RuntimeServiceImpl patches = (RuntimeServiceImpl) runtime;
        TaskServiceImpl taskPatches = (TaskServiceImpl) tasks;
        areClosed(
                () -> tasks.setVariable(task, "x", 1),
                () -> tasks.setVariableLocal(task, "x", 1),
                () -> tasks.removeVariable(task, "x"),
                () -> taskPatches.updateVariables(task, Map.of("x", 1), List.of()),
                () -> runtime.setVariable(instance, "x", 1),
                () -> runtime.removeVariable(instance, "x"),
                () -> patches.updateVariables(instance, Map.of("x", 1), List.of()),
                () -> runtime.setVariablesAsync(List.of(instance), Map.of("x", 1)));
        assertThat(runtime.getVariables(instance)).isEmpty();
        people.run(
                ADMINISTRATOR, () -> assertThatNoException().isThrownBy(() -> runtime.setVariable(instance, "x", 1)));
    }

    @Test
    void nobodySendsTheEventsThatModelsWaitFor() {
        areClosed(
                () -> runtime.createMessageCorrelation("draft-on-portal").correlateAll(),
                () -> runtime.createMessageCorrelationAsync("draft-on-portal")
                        .processInstanceIds(List.of(instance))
                        .correlateAllAsync(),
                () -> runtime.startProcessInstanceByMessage("any"),
                () -> runtime.messageEventReceived("any", instance),
                () -> runtime.signalEventReceived("any"),
                () -> runtime.signal(instance),
                () -> runtime.createConditionEvaluation().setVariable("x", 1).evaluateStartConditions());
    }

    @Test
    void nobodyWorksAsAnExternalSystem() {
        areClosed(
                () -> externalTasks.fetchAndLock(1, "any").topic("any", 1000).execute(),
                () -> externalTasks.complete("any", "any"),
                () -> externalTasks.setRetries("any", 1),
                () -> externalTasks.setRetries(List.of("any"), 1),
                () -> externalTasks.updateRetries().externalTaskIds("any").setAsync(1));
    }

    private void areClosed(ThrowingCallable... ways) {
        people.run(JUSTICE, () -> {
            for (ThrowingCallable way : ways) {
                Refusals.forbidden(way, "Chỉ quản trị hệ thống");
            }
        });
        assertThat(tasks.createTaskQuery().taskId(task).count()).isEqualTo(1);
    }
}
