package vn.vanho.policycomm.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.OnH2;

/** Each rule of a form, broken once; and what a browser sends that breaks none. */
@OnH2
class FormContractTest {

    private static final String JUSTICE = "phong-tu-phap-cv";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private ActingAs people;

    private Deployed models;
    private String task = "";

    @BeforeEach
    void aTaskIsOpen() {
        models = Deployed.of(repository, "form-contract.bpmn", "every-rule.form");
        Map<String, Object> held = new HashMap<>();
        held.put("heading", "Dòng một\nDòng hai");
        held.put("stamp", 2024);
        held.put("unitOptions", List.of(Map.of("label", "Xã Vân Hồ", "value", "xa-van-ho")));
        runtime.startProcessInstanceByKey("form-contract", held);
        task = openTask();
    }

    @AfterEach
    void undeploy() {
        models.close();
    }

    static Stream<Arguments> brokenRules() {
        return Stream.of(
                Arguments.of("short", null, "Chữ ngắn: bắt buộc nhập"),
                Arguments.of("short", "   ", "Chữ ngắn: bắt buộc nhập"),
                Arguments.of("short", "a", "Chữ ngắn: cần ít nhất 2 ký tự, đang có 1"),
                Arguments.of("short", "abcdef", "Chữ ngắn: tối đa 5 ký tự, đang có 6"),
                Arguments.of("short", 12, "Chữ ngắn: phải là văn bản"),
                Arguments.of("code", "ab-1", "Mã số: không đúng định dạng"),
                Arguments.of("mail", "ai-do", "Thư điện tử: phải là địa chỉ thư điện tử"),
                Arguments.of("phone", "gọi sau", "Điện thoại: phải là số điện thoại"),
                Arguments.of("people", 0, "Số người: không được nhỏ hơn 1"),
                Arguments.of("people", 101, "Số người: không được lớn hơn 100"),
                Arguments.of("people", 1.5, "Số người: phải là số nguyên"),
                Arguments.of("people", "7", "Số người: phải là số"),
                Arguments.of("share", 1.25, "Tỷ lệ: tối đa 1 chữ số thập phân"),
                Arguments.of("day", "06/05/2024", "Ngày họp: phải là ngày dạng năm-tháng-ngày"),
                Arguments.of("day", "2024-02-30", "Ngày họp: phải là ngày dạng năm-tháng-ngày"),
                Arguments.of("until", "2001-01-01", "Đến ngày: không được là ngày đã qua"),
                Arguments.of("hour", "25:00", "Giờ họp: phải là giờ"),
                Arguments.of("sure", "true", "Cam kết: phải là có hoặc không"),
                Arguments.of("sure", false, "Cam kết: phải đánh dấu chọn"),
                Arguments.of("kind", "three", "Loại: không có trong danh mục"),
                Arguments.of("course", "nowhere", "Hướng xử lý: không có trong danh mục"),
                Arguments.of("channels", "portal", "Kênh: phải là danh sách"),
                Arguments.of("channels", json("portal", "telepathy"), "Kênh: có giá trị không thuộc danh mục"),
                Arguments.of("channels", json("portal", "portal"), "Kênh: có giá trị được chọn hai lần"),
                Arguments.of("channels", new ArrayList<>(List.of("telepathy")), "Kênh: có giá trị không thuộc"),
                Arguments.of("channels", notJson(), "Kênh: phải là danh sách"),
                Arguments.of("units", json("xa-khac"), "Đơn vị: có giá trị không thuộc danh mục"),
                Arguments.of("computed", "c", "Tính ra: không có trong danh mục"),
                Arguments.of("heading", "Khác", "Tiêu đề: không được sửa ở bước này"),
                Arguments.of("stamp", "2025", "Dấu: không được sửa ở bước này"),
                Arguments.of("reason", "vì", "Lý do: không được sửa ở bước này"),
                Arguments.of("inGroup", "dài quá", "Trong nhóm: tối đa 3 ký tự"),
                Arguments.of("sessions", rows(Map.of("attendees", 3)), "Buổi họp, dòng 1 › Địa điểm: bắt buộc nhập"),
                Arguments.of(
                        "sessions",
                        rows(Map.of("place", "Nhà văn hóa"), Map.of("place", "Xã", "attendees", 0)),
                        "Buổi họp, dòng 2 › Người dự: không được nhỏ hơn 1"),
                Arguments.of("sessions", rows(Map.of("place", "Xã", "extra", 1)), "Buổi họp, dòng 1 › extra: không có"),
                Arguments.of("sessions", json("Xã"), "Buổi họp: phải là bảng gồm các dòng"),
                Arguments.of("scan", "không phải tệp", "Bản quét: phải là một tệp đính kèm"),
                Arguments.of("approved", true, "approved: không có trong biểu mẫu"));
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void aBrokenRuleIsNamedByItsLabelAndNothingChanges(String field, Object value, String sentence) {
        Map<String, Object> values = good();
        values.put(field, value);
        people.run(JUSTICE, () -> Refusals.badRequest(() -> tasks.complete(task, values), sentence));
        assertThat(openTask()).isEqualTo(task);
        assertThat(runtime.createVariableInstanceQuery().variableName("course").count())
                .isZero();
    }

    @Test
    void everyFieldAtFaultIsNamedAtOnceAlsoWhenTheFormIsSubmittedOrTheTaskResolved() {
        Map<String, Object> values = Map.of("people", 0, "day", "hôm nay");
        String[] all = {"Chữ ngắn", "Số người", "Ngày họp", "Hướng xử lý"};
        people.run(JUSTICE, () -> {
            Refusals.badRequest(() -> forms.submitTaskForm(task, values), all);
            Refusals.badRequest(() -> tasks.resolveTask(task, values), all);
        });
    }

    @Test
    void aHiddenFieldIsRequiredOnceItIsShown() {
        Map<String, Object> values = good();
        values.put("course", "stop");
        people.run(JUSTICE, () -> Refusals.badRequest(() -> tasks.complete(task, values), "Lý do: bắt buộc nhập"));
        values.put("inGroup", "abc");
        values.put("reason", "Đã rút");
        people.run(
                JUSTICE, () -> Refusals.badRequest(() -> tasks.complete(task, values), "Trong nhóm: không được sửa"));
    }

    @Test
    void whatABrowserSendsBesidesIsAcceptedAndChangesNothing() {
        Map<String, Object> values = good();
        values.put("heading", "Dòng một Dòng hai");
        values.put("stamp", "");
        values.put("reason", "");
        values.put("units", json());
        values.put("code", "");
        values.put("sessions", rows(Map.of("place", "Nhà văn hóa", "attendees", 40)));
        values.put(
                "scan", Variables.fileValue("ban-quet.pdf").file(new byte[] {1}).create());
        people.run(JUSTICE, () -> forms.submitTaskForm(task, values));
        String instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey("form-contract")
                .singleResult()
                .getId();
        assertThat(runtime.getVariable(instance, "heading")).isEqualTo("Dòng một\nDòng hai");
        assertThat(runtime.getVariable(instance, "stamp")).isEqualTo(2024);
        assertThat(runtime.getVariable(instance, "course")).isEqualTo("go");
    }

    @Test
    void aTaskWithoutAFormTakesNoVariables() {
        people.run(JUSTICE, () -> tasks.complete(task, good()));
        String plain = openTask();
        people.run(JUSTICE, () -> {
            Refusals.badRequest(() -> tasks.complete(plain, Map.of("x", 1)), "x: không có trong biểu mẫu");
            assertThatNoException().isThrownBy(() -> tasks.complete(plain));
        });
    }

    @Test
    void whoMayNotWorkTheTaskLearnsNothingOfItsForm() {
        people.run("phong-vhtt-cv", () -> assertThatExceptionOfType(AuthorizationException.class)
                .isThrownBy(() -> tasks.complete(task, Map.of("people", 0))));
    }

    private String openTask() {
        return tasks.createTaskQuery()
                .processDefinitionKey("form-contract")
                .singleResult()
                .getId();
    }

    private static Map<String, Object> good() {
        Map<String, Object> values = new HashMap<>();
        values.put("short", "abc");
        values.put("code", "AB-12");
        values.put("mail", "phong.tp@vanho.example");
        values.put("people", 12);
        values.put("share", 1.5);
        values.put("day", "2024-05-06");
        values.put("hour", "08:30");
        values.put("sure", true);
        values.put("kind", "two");
        values.put("course", "go");
        values.put("channels", json("portal"));
        values.put("units", json("xa-van-ho"));
        values.put("computed", "b");
        return values;
    }

    private static Object json(String... values) {
        return Spin.JSON(List.of(values));
    }

    private static Object notJson() {
        return SpinValues.jsonValue("[\"portal\"").create();
    }

    private static Object rows(Object... rows) {
        return Spin.JSON(List.of(rows));
    }
}
