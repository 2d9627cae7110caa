package vn.vanho.policycomm.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.OnH2;

/** What a model can bring with it, even when an administrator deploys it: no code, and nothing that leads to code. */
@OnH2
class ExpressionsTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ActingAs people;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${execution.processEngineServices}",
                "${execution.getProcessEngine()}",
                "${execution.processEngineServices.runtimeService}",
                "${dataSource}",
                "${jdbcTemplate}",
                "${environment}"
            })
    void expressionsReachNoEngineAndNoOtherBeans(String expression) {
        assertThatException()
                .isThrownBy(() -> evaluate(expression))
                .withMessageMatching("(?s).*(không được phép|Unknown property|Cannot resolve identifier).*");
    }

    @Test
    void expressionsMayNotNameWhatLeadsToClassesOrStopsThreads() {
        Map.of(
                        "${''.getClass().forName('java.lang.Runtime')}", "getClass",
                        "${execution.getClass()}", "getClass",
                        "${''.class}", "class",
                        "${''['class']}", "class",
                        "${execution.notify()}", "notify",
                        "${execution.wait()}", "wait")
                .forEach((expression, name) -> assertThatException()
                        .as(expression)
                        .isThrownBy(() -> evaluate(expression))
                        .withMessageContaining("không được phép dùng '%s'", name));
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
                        + "</camunda:inputOutput></bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:exclusiveGateway id=\"g\"/><bpmn:endEvent id=\"e\"/>"
                        + "<bpmn:sequenceFlow id=\"f\" sourceRef=\"g\" targetRef=\"e\"><bpmn:conditionExpression"
                        + " language=\"javascript\">true</bpmn:conditionExpression></bpmn:sequenceFlow>")) {
            assertThatExceptionOfType(ParseException.class)
                    .as(script)
                    .isThrownBy(() -> deploy(script))
                    .withMessageContaining("không được chứa mã kịch bản");
        }
    }

    @Test
    void onlyTheAdministratorDeploys() {
        for (String person : List.of("phong-tu-phap-cv", "hoi-dong-cv")) {
            people.run(person, () -> assertThatExceptionOfType(AuthorizationException.class)
                    .as(person)
                    .isThrownBy(() -> deploy("<bpmn:task id=\"t\"/>")));
        }
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
