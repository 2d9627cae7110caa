package vn.vanho.policycomm.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.OnH2;

/** What the engine leaves open is closed to units and to the Council, and open to the administrator. */
@OnH2
class HardeningTest {

    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String COUNCIL = "hoi-dong-cv";
    private static final String ADMINISTRATOR = "quan-tri";
    private static final String EVIL = "${''.getClass().forName('java.lang.Runtime')}";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

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
        models = Deployed.of(repository, "called.bpmn", "case.bpmn", "case-start.form")
                .startedBy(authorizations, "test-case", "phong-tu-phap");
        definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("test-called")
                .singleResult()
                .getId();
        instance = runtime.startProcessInstanceByKey("test-called").getId();
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
    void waysPastAFormAreTheAdministrators() {
        Stream<ThrowingCallable> ways = Stream.of(
                () -> tasks.handleBpmnError(task, "any"),
                () -> tasks.handleEscalation(task, "any"),
                () -> runtime.createProcessInstanceByKey("test-case")
                        .startBeforeActivity("end")
                        .execute(),
                () -> runtime.createProcessInstanceModification(instance)
                        .cancelAllForActivity("work")
                        .execute(),
                () -> runtime.createModification(definition)
                        .startBeforeActivity("end")
                        .processInstanceIds(instance)
                        .execute(),
                () -> runtime.restartProcessInstances(definition)
                        .startBeforeActivity("end")
                        .processInstanceIds(instance)
                        .execute(),
                () -> tasks.setVariable(task, "x", 1),
                () -> tasks.setVariableLocal(task, "x", 1),
                () -> tasks.removeVariable(task, "x"),
                () -> runtime.setVariable(instance, "x", 1),
                () -> runtime.removeVariable(instance, "x"),
                () -> runtime.setVariablesAsync(List.of(instance), Map.of("x", 1)),
                () -> runtime.createMessageCorrelation("draft-on-portal").correlateAll(),
                () -> runtime.startProcessInstanceByMessage("any"),
                () -> runtime.messageEventReceived("any", instance),
                () -> runtime.signalEventReceived("any"),
                () -> runtime.signal(instance),
                () -> runtime.createConditionEvaluation().setVariable("x", 1).evaluateStartConditions(),
                () -> externalTasks.fetchAndLock(1, "any").topic("any", 1000).execute(),
                () -> externalTasks.complete("any", "any"),
                () -> externalTasks.setRetries("any", 1));
        people.run(JUSTICE, () -> ways.forEach(way -> Refusals.forbidden(way, "Chỉ quản trị hệ thống")));
        assertThat(runtime.getVariables(instance)).isEmpty();
        people.run(
                ADMINISTRATOR, () -> assertThatNoException().isThrownBy(() -> runtime.setVariable(instance, "x", 1)));
    }

    @Test
    void aQueryMayNotBringExpressionsAlong() {
        people.run(JUSTICE, () -> {
            Refusals.badRequest(() -> evilOrQuery().list(), "Truy vấn: không được chứa biểu thức");
            Refusals.badRequest(() -> evilOrQuery().count(), "không được chứa biểu thức");
            Refusals.badRequest(
                    () -> tasks.createTaskQuery().taskAssigneeExpression(EVIL).list(), "không được chứa biểu thức");
        });
    }

    @Test
    void aFilterMayNotBeExtendedWithExpressionsButItsOwnWork() {
        Filter shared =
                filters.createTaskFilterQuery().filterName("Việc của tôi").singleResult();
        people.run(JUSTICE, () -> {
            Refusals.badRequest(() -> filters.list(shared.getId(), evilOrQuery()), "không được chứa biểu thức");
            Refusals.badRequest(
                    () -> filters.count(shared.getId(), tasks.createTaskQuery().taskOwnerExpression(EVIL)),
                    "không được chứa biểu thức");
            assertThatNoException().isThrownBy(() -> filters.list(shared.getId()));
        });
    }

    @Test
    void aStoredFilterMayNotHideExpressionsInItsOrQueries() {
        Filter stored = filters.saveFilter(filters.newTaskFilter("Bẫy").setQuery(evilOrQuery()));
        people.run(ADMINISTRATOR, () -> {
            Refusals.badRequest(() -> filters.list(stored.getId()), "không được chứa biểu thức");
            Refusals.badRequest(() -> filters.saveFilter(stored), "không được chứa biểu thức");
        });
        filters.deleteFilter(stored.getId());
        people.run(JUSTICE, () -> assertThatExceptionOfType(AuthorizationException.class)
                .isThrownBy(() -> filters.newTaskFilter("Của tôi")));
    }

    @Test
    void expressionsReachNoClassesNoEngineAndNoOtherBeans() {
        for (String expression : List.of(
                EVIL,
                "${''.class}",
                "${''['class']}",
                "${execution.getClass()}",
                "${execution.processEngineServices}",
                "${execution.getProcessEngine()}",
                "${dataSource}",
                "${jdbcTemplate}",
                "${environment}")) {
            assertThatException()
                    .as(expression)
                    .isThrownBy(() -> evaluate(expression))
                    .withMessageMatching("(?s).*(không được phép|Unknown property|Cannot resolve identifier).*");
        }
    }

    @Test
    void expressionsReachTheBeansMadeForModels() {
        assertThat(evaluate("${roles.unit('justice')}")).isEqualTo("[phong-tu-phap]");
        assertThat(evaluate("${execution.processBusinessKey}")).isEqualTo("K");
        assertThat(evaluate("${dateTime().plusDays(1).toDate().getTime() > 0}")).isEqualTo("true");
    }

    @Test
    void modelsWithScriptsAreNotDeployed() {
        for (String script : List.of(
                "<bpmn:scriptTask id=\"s\" scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                "<bpmn:userTask id=\"u\"><bpmn:extensionElements><camunda:taskListener event=\"create\">"
                        + "<camunda:script scriptFormat=\"javascript\">1</camunda:script></camunda:taskListener>"
                        + "</bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:userTask id=\"u\"><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name=\"a\">"
                        + "<camunda:script scriptFormat=\"javascript\">1</camunda:script></camunda:inputParameter>"
                        + "</camunda:inputOutput></bpmn:extensionElements></bpmn:userTask>")) {
            assertThatExceptionOfType(ParseException.class)
                    .as(script)
                    .isThrownBy(() -> deploy(script))
                    .withMessageContaining("không được chứa mã kịch bản");
        }
    }

    @Test
    void onlyTheAdministratorDeploys() {
        people.run(JUSTICE, () -> assertThatExceptionOfType(AuthorizationException.class)
                .isThrownBy(() -> deploy("<bpmn:task id=\"t\"/>")));
    }

    @Test
    void theCouncilReadsATaskButLeavesNothingAtIt() {
        people.run(JUSTICE, () -> tasks.createComment(task, null, "Đang làm"));
        Attachment attached = attachAs(JUSTICE);
        String comment = tasks.getTaskComments(task).get(0).getId();
        people.run(COUNCIL, () -> {
            assertThat(tasks.createTaskQuery().taskId(task).count()).isEqualTo(1);
            Stream.<ThrowingCallable>of(
                            () -> tasks.createComment(task, null, "Nhận xét"),
                            () -> tasks.createComment(task, instance, "Nhận xét"),
                            () -> tasks.updateTaskComment(task, comment, "Khác"),
                            () -> tasks.deleteTaskComment(task, comment),
                            () -> tasks.createAttachment("text", task, null, "a", "b", content()),
                            () -> tasks.saveAttachment(attached),
                            () -> tasks.deleteAttachment(attached.getId()),
                            () -> tasks.deleteTaskAttachment(task, attached.getId()),
                            () -> tasks.createComment(null, instance, "Nhận xét"),
                            () -> tasks.createAttachment("text", null, instance, "a", "b", content()),
                            () -> tasks.deleteProcessInstanceComment(instance, comment))
                    .forEach(way -> Refusals.forbidden(way, "Chỉ người đang được giao công việc"));
        });
        assertThat(tasks.getTaskComments(task)).hasSize(1);
        assertThat(tasks.getTaskAttachments(task)).hasSize(1);
    }

    private Attachment attachAs(String person) {
        people.run(person, () -> tasks.createAttachment("text", task, null, "Bản quét", "", content()));
        return tasks.getTaskAttachments(task).get(0);
    }

    private static ByteArrayInputStream content() {
        return new ByteArrayInputStream(new byte[] {1});
    }

    private TaskQuery evilOrQuery() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(EVIL)
                .taskName("x")
                .endOr();
    }

    /** Runs the expression in a model, as an administrator could deploy it. */
    private String evaluate(String expression) {
        String id = deploy("<bpmn:startEvent id=\"s\"/><bpmn:sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"t\"/>"
                + "<bpmn:serviceTask id=\"t\" camunda:resultVariable=\"result\" camunda:expression=\"%s\"/>"
                        .formatted(expression.replace(">", "&gt;"))
                + "<bpmn:sequenceFlow id=\"g\" sourceRef=\"t\" targetRef=\"u\"/><bpmn:userTask id=\"u\"/>");
        try {
            String started =
                    runtime.startProcessInstanceByKey("expression", "K").getId();
            return String.valueOf(runtime.getVariable(started, "result"));
        } finally {
            repository.deleteDeployment(id, true);
        }
    }

    private String deploy(String content) {
        String start = content.contains("startEvent") ? "" : "<bpmn:startEvent id=\"s0\"/>";
        String model = "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" targetNamespace=\"t\"><bpmn:process"
                + " id=\"expression\" name=\"Biểu thức\" isExecutable=\"true\" camunda:historyTimeToLive=\"P1D\">"
                + start + content + "</bpmn:process></bpmn:definitions>";
        return repository
                .createDeployment()
                .addString("expression.bpmn", model)
                .deploy()
                .getId();
    }
}
