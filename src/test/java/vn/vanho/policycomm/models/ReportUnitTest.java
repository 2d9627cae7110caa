package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vanho.policycomm.support.EngineTime.at;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.figures.Activities;
import vn.vanho.policycomm.figures.Activity;
import vn.vanho.policycomm.figures.ActivityLog;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.reporting.ReportedFigure;
import vn.vanho.policycomm.reporting.UnitReports;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.support.Office;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.support.StaffMails;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.Urging;
import vn.vanho.policycomm.unitwork.Urgings;

/** III.1b: a unit completes what was counted for it, its head confirms, Phòng Tư pháp accepts; who is silent is urged. */
@OnH2
class ReportUnitTest {

    private static final int YEAR = 2030;
    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String UNIT = "xa-to-mua";
    private static final String BELOW = "unit-report/" + UNIT;
    private static final ActivityLog LOG = new ActivityLog("2030/II.1a/thu", YEAR, "II.1a", UNIT, "brief-officers");

    @Autowired
    private DraftLine line;

    @Autowired
    private Activities activities;

    @Autowired
    private UnitReports reports;

    @Autowired
    private UnitWorks works;

    @Autowired
    private ItemResults results;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private StaffMails outbox;

    @Autowired
    private Urgings urgings;

    private ItemCase item;

    @BeforeEach
    void itIsOctober() {
        activities.keep(
                LOG,
                List.of(new Activity(
                        LocalDate.of(YEAR, 3, 5),
                        "Quán triệt",
                        "Nhà văn hóa",
                        Map.of(Measure.SESSIONS, 2L, Measure.ATTENDEES, 65L))));
        item = new ItemCase(line, "report-unit", "2030/III.1b/" + UNIT);
        item.time().advanceTo(at("2030-10-01"));
        item.start(JUSTICE, asked(UNIT));
    }

    @AfterEach
    void drop() {
        item.close();
        activities.keep(LOG, List.of());
    }

    @Test
    void whatTheUnitCorrectsStandsBesideWhatWasCounted() throws JsonProcessingException {
        assertThat(rows()).contains(Map.of("name", "Cuộc quán triệt", "counted", 2, "reported", 2));
        item.work("unit-report", UNIT, report("Cuộc quán triệt", 3));
        assertThat(item.variable(JUSTICE, "check-unit-report", "figuresText"))
                .contains("Cuộc quán triệt: 2 → 3")
                .contains("Lượt người dự: 65");
        item.complete(JUSTICE, "check-unit-report", Map.of("reportCheck", "accepted"));

        assertThat(item.ended()).isTrue();
        assertThat(reports.of(YEAR)).singleElement().satisfies(report -> {
            assertThat(report.unit()).isEqualTo(UNIT);
            assertThat(report.proposals()).isEqualTo("Thêm kinh phí");
            assertThat(report.figures())
                    .filteredOn(ReportedFigure::differs)
                    .containsExactly(new ReportedFigure(Measure.SESSIONS, "", 2, 3));
            assertThat(report.figures()).hasSize(16);
        });
        assertThat(results.of(YEAR))
                .extracting(ItemResult::item, ItemResult::outcome, ItemResult::summary, ItemResult::obstacles)
                .containsExactly(tuple("III.1b", ItemOutcome.DONE, "Đã thực hiện", "Thiếu loa"));
        assertThat(works.of(item.key()))
                .extracting(UnitWork::documentNumber, UnitWork::documentDate)
                .containsExactly(tuple("45/BC-UBND", LocalDate.of(YEAR, 10, 1)));
    }

    @Test
    void aReturnedReportComesBackAsItWasWithTheReason() throws JsonProcessingException {
        item.work("unit-report", UNIT, report("Cuộc quán triệt", 9));
        item.complete(
                JUSTICE,
                "check-unit-report",
                Map.of("reportCheck", "returned", "reportRemark", "Số cuộc không khớp biên bản"));

        assertThat(shown("returnReason")).isEqualTo("Số cuộc không khớp biên bản");
        assertThat(rows()).contains(Map.of("name", "Cuộc quán triệt", "counted", 2, "reported", 9));
        assertThat(reports.of(YEAR)).isEmpty();
    }

    @Test
    void whatWasCountedIsNotTheUnitsToChange() throws JsonProcessingException {
        Map<String, Object> values = report("Cuộc quán triệt", 3);
        rows(values).get(0).put("counted", 7);
        refused(values, "Số liệu");

        Map<String, Object> shorter = report("Cuộc quán triệt", 3);
        rows(shorter).remove(0);
        refused(shorter, "các dòng và số hệ thống đã ghi phải giữ nguyên");

        Map<String, Object> ahead = report("Cuộc quán triệt", 3);
        ahead.put("reportDate", "2030-10-02");
        refused(ahead, "Ngày báo cáo");
        assertThat(line.openSteps(item.key() + "/" + BELOW)).containsExactly("do-work");
    }

    @Test
    void aSilentUnitIsRemindedFourTimesUrgedDirectedAndRecorded() {
        outbox.clear();
        try (MailServer mails = MailServer.startFor(sender)) {
            for (String day : List.of("2030-10-15", "2030-10-23", "2030-10-25", "2030-10-29")) {
                int before = urgings.of(item.key()).size();
                item.time().advanceTo(at(day).minusSeconds(7200));
                assertThat(urgings.of(item.key())).as("before %s", day).hasSize(before);
                item.time().advanceTo(at(day));
                assertThat(urgings.of(item.key())).as(day).hasSize(before + 1);
                outbox.send();
            }
            assertThat(mails.receivers()).as("15 days before").containsExactly("xa-to-mua@vanho.example");
        }
        assertThat(urgings.of(item.key()))
                .extracting(Urging::note)
                .containsExactly("QUEUED", "IN_MORNING_MAIL", "IN_MORNING_MAIL", "IN_MORNING_MAIL");
        item.time().advanceTo(at("2030-10-31"));
        item.complete(
                "van-thu-cv", "issue-urge-letter", BELOW, Map.of("urgeNumber", "88/UBND-TP", "urgeDate", "2030-10-31"));
        item.time().advanceTo(at("2030-11-08"));
        item.complete("lanh-dao-ubnd-lanhdao", "direct-late-unit", BELOW, Map.of("direction", "Báo cáo ngay"));
        item.time().advanceTo(at("2030-11-14"));

        assertThat(item.ended()).isTrue();
        assertThat(results.of(YEAR))
                .extracting(ItemResult::caseKey, ItemResult::outcome, ItemResult::summary)
                .containsExactly(
                        tuple(item.key(), ItemOutcome.NOT_REPORTED, "Ủy ban nhân dân xã Tô Múa không báo cáo"));
        assertThat(reports.of(YEAR)).isEmpty();
    }

    @Test
    void aReportThatIsReturnedAfterTheDayGetsAFewDaysMore() throws JsonProcessingException {
        item.work("unit-report", UNIT, report("Cuộc quán triệt", 3));
        item.time().advanceTo(at("2030-11-20"));
        item.complete(JUSTICE, "check-unit-report", Map.of("reportCheck", "returned", "reportRemark", "Thiếu phụ lục"));

        assertThat(line.openSteps(item.key() + "/" + BELOW)).containsExactly("do-work");
        assertThat(works.of(item.key())).extracting(UnitWork::dueAt).allSatisfy(due -> assertThat(due.toInstant())
                .isEqualTo(Deadline.endOf(LocalDate.of(YEAR, 11, 27)).toInstant()));
    }

    @Test
    void onlyAUnitThatThePlanAsksReportsAndOnceAYear() {
        Office justice = line.office(JUSTICE);
        refused(justice.start("report-unit", "", asked("mttq")), "xa-to-mua (Ủy ban nhân dân xã Tô Múa)");
        refused(justice.start("report-unit", "2030/III.1b/xa-khac", asked("phong-y-te")), "phong-y-te");
        assertThat(justice.start("report-unit", "", asked(UNIT)).getStatusCode())
                .isEqualTo(HttpStatus.CONFLICT);
    }

    private static Map<String, Object> asked(String unit) {
        return Map.of("planYear", YEAR, "unit", unit);
    }

    /** The prefilled report with another figure in one line. */
    private Map<String, Object> report(String name, int reported) throws JsonProcessingException {
        List<Map<String, Object>> rows = rows();
        rows.stream().filter(row -> row.get("name").equals(name)).forEach(row -> row.put("reported", reported));
        return new HashMap<>(Map.of(
                "reportFigures", rows,
                "resultText", "Đã thực hiện",
                "obstacles", "Thiếu loa",
                "proposals", "Thêm kinh phí",
                "reportNumber", "45/BC-UBND",
                "reportDate", "2030-10-01"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> values) {
        return (List<Map<String, Object>>) values.get("reportFigures");
    }

    private List<Map<String, Object>> rows() throws JsonProcessingException {
        return new ObjectMapper().readValue(shown("reportFigures"), new TypeReference<>() {});
    }

    private String shown(String name) {
        Office unit = line.office(UNIT + "-cv");
        return unit.get(
                        "/engine-rest/task/{id}/variables/{name}?deserializeValue=false",
                        JsonNode.class,
                        task(unit),
                        name)
                .getBody()
                .get("value")
                .asText();
    }

    private void refused(Map<String, Object> values, String label) {
        Office unit = line.office(UNIT + "-cv");
        refused(unit.submit(task(unit), values), label);
    }

    private static void refused(ResponseEntity<JsonNode> answer, String text) {
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).contains(text);
    }

    private String task(Office unit) {
        return unit.tasks("do-work", item.key() + "/" + BELOW).get(0).get("id").asText();
    }
}
