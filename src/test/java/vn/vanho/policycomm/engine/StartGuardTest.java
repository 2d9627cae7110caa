package vn.vanho.policycomm.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.support.OnH2;

/** What a start must bring, and what it gets. */
@OnH2
class StartGuardTest {

    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String KEY = "2024/II.3a/luat-thu-do";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private ActingAs people;

    @Autowired
    private JdbcClient jdbc;

    private Deployed models;

    @BeforeEach
    void deploy() {
        models = Deployed.of(repository, "case.bpmn", "called.bpmn", "case-start.form")
                .startedBy(authorizations, "test-case", "phong-tu-phap")
                .startedBy(authorizations, "test-called", "phong-tu-phap");
    }

    @AfterEach
    void undeploy() {
        models.close();
        assertThat(openCases()).isEmpty();
    }

    @Test
    void aProcessThatOnlyOthersCallIsNotStartedFromOutside() {
        String id = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("test-called")
                .singleResult()
                .getId();
        people.run(JUSTICE, () -> {
            Refusals.forbidden(
                    () -> runtime.startProcessInstanceByKey("test-called", "2024/II.3b/x"),
                    "«Phần được gọi» do quy trình khác gọi");
            Refusals.forbidden(() -> forms.submitStartForm(id, "2024/II.3b/x", Map.of()), "do quy trình khác gọi");
        });
    }

    @Test
    void whoMayNotStartLearnsNothingOfTheForm() {
        people.run("phong-vhtt-cv", () -> assertThatExceptionOfType(AuthorizationException.class)
                .isThrownBy(() -> runtime.startProcessInstanceByKey("test-case")));
    }

    @Test
    void theBusinessKeyIsMadeFromYearItemAndTitle() {
        ProcessInstance started = start(" ", "title", "Luật Thủ đô (sửa đổi)", "directiveDate", "2024-05-06");
        assertThat(started.getBusinessKey()).isEqualTo("2024/II.3a/luat-thu-do-sua-doi");
        assertThat(runtime.getVariables(started.getId()))
                .containsEntry("planYear", 2024)
                .containsEntry("subject", "luat-thu-do-sua-doi");
        assertThat(openCases())
                .containsExactly(
                        "test-called 2024/II.3a/luat-thu-do-sua-doi", "test-case 2024/II.3a/luat-thu-do-sua-doi");
    }

    @Test
    void aPlanYearThatIsGivenGoesBeforeTheDateOfTheDirective() {
        ProcessInstance started =
                start(null, "title", "Luật Việc làm", "directiveDate", "2024-12-30", "planYear", 2025);
        assertThat(started.getBusinessKey()).isEqualTo("2025/II.3a/luat-viec-lam");
    }

    @Test
    void aBusinessKeyThatIsGivenBringsYearAndSubject() {
        ProcessInstance started = start(KEY, "title", "Luật gì đó");
        assertThat(started.getBusinessKey()).isEqualTo(KEY);
        assertThat(runtime.getVariables(started.getId()))
                .containsEntry("planYear", 2024)
                .containsEntry("subject", "luat-thu-do");
    }

    @Test
    void aFormThatIsSubmittedGetsItsKeyToo() {
        String id = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("test-case")
                .singleResult()
                .getId();
        people.run(JUSTICE, () -> forms.submitStartForm(id, Map.of("title", "Luật Đất đai", "planYear", 2024)));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey("2024/II.3a/luat-dat-dai")
                        .count())
                .isPositive();
    }

    @Test
    void faultsOfKeyAndFormAreNamedTogether() {
        people.run(JUSTICE, () -> {
            Refusals.badRequest(
                    () -> runtime.startProcessInstanceByKey("test-case", "hồ sơ 1", Map.of("planYear", 1)),
                    "Mã hồ sơ: phải có dạng năm/II.3a/ten-du-thao",
                    "Tên dự thảo: bắt buộc nhập",
                    "Năm kế hoạch: không được nhỏ hơn 2022");
            Refusals.badRequest(
                    () -> runtime.startProcessInstanceByKey("test-case", "2024/II.3b/x", Map.of("title", "X")),
                    "Mã hồ sơ");
            Refusals.badRequest(
                    () -> runtime.startProcessInstanceByKey("test-case", KEY, Map.of("title", "X", "planYear", 2025)),
                    "Mã hồ sơ: không khớp năm kế hoạch 2025");
            Refusals.badRequest(
                    () -> runtime.startProcessInstanceByKey("test-case", Map.of("title", "???")),
                    "Mã hồ sơ: không lập được từ tên");
            Refusals.badRequest(
                    () -> runtime.startProcessInstanceByKey("test-case", Map.of("title", "X", "subject", "y")),
                    "subject: không có trong biểu mẫu");
        });
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("test-case")
                        .count())
                .isZero();
    }

    @Test
    void aSecondStartIsRefusedWhileTheFirstLivesAndAcceptedAfterItsEnd() {
        ProcessInstance first = start(KEY, "title", "X");
        people.run(
                JUSTICE,
                () -> Refusals.conflict(
                        () -> runtime.startProcessInstanceByKey("test-case", KEY, Map.of("title", "X")), KEY));
        people.run(
                JUSTICE,
                () -> tasks.complete(tasks.createTaskQuery()
                        .processInstanceBusinessKey(KEY)
                        .singleResult()
                        .getId()));
        assertThat(openCases()).isEmpty();
        ProcessInstance second = start(KEY, "title", "X");
        runtime.deleteProcessInstance(second.getId(), "hủy", true);
        assertThat(openCases()).isEmpty();
        assertThat(start(KEY, "title", "X").getId()).isNotEqualTo(first.getId());
    }

    private ProcessInstance start(String key, Object... values) {
        Map<String, Object> variables = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            variables.put((String) values[i], values[i + 1]);
        }
        ProcessInstance[] started = new ProcessInstance[1];
        people.run(JUSTICE, () -> started[0] = runtime.startProcessInstanceByKey("test-case", key, variables));
        return started[0];
    }

    private List<String> openCases() {
        return jdbc.sql(
                        "select process_key || ' ' || business_key from open_case where process_key like 'test-%' order by 1")
                .query(String.class)
                .list();
    }
}
