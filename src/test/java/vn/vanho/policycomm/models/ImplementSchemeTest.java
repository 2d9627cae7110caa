package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
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
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.figures.Figures;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.support.Office;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.support.StaffMails;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.Urging;
import vn.vanho.policycomm.unitwork.Urgings;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/** II.2c: each commune and Phòng Tư pháp list their work, report progress and results; the report of the district. */
@OnH2
class ImplementSchemeTest {

    private static final int YEAR = 2029;
    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String COMMUNE = "xa-to-mua";
    private static final int LEADS = 15;

    @Autowired
    private DraftLine line;

    @Autowired
    private UnitWorks works;

    @Autowired
    private Urgings urgings;

    @Autowired
    private Figures figures;

    @Autowired
    private ItemResults results;

    @Autowired
    private IssuedDocuments documents;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private StaffMails outbox;

    private ItemCase item;
    private MailServer mails;

    @BeforeEach
    void itIsJune() {
        mails = MailServer.startFor(sender);
        item = new ItemCase(line, "implement-scheme", "2029/II.2c");
        at(6, 4);
        item.start(JUSTICE, Map.of("planYear", YEAR));
    }

    @AfterEach
    void drop() {
        item.close();
        mails.close();
    }

    @Test
    void unitsGetTheirPartWithTheFirstDayOfTheQuarter() {
        guided();
        assertThat(item.openSteps()).containsExactly("scheme-opens");
        at(7, 1);
        assertThat(works.of(item.key()))
                .filteredOn(work -> work.kind().equals("scheme-list"))
                .hasSize(LEADS)
                .extracting(UnitWork::unit)
                .contains("phong-tu-phap", COMMUNE)
                .doesNotContain("phong-y-te");
        assertThat(due("scheme-list")).isEqualTo(LocalDate.of(YEAR, 7, 15));
    }

    @Test
    void fromTheListToTheReport() {
        guided();
        at(7, 1);
        item.work("support-item", "phong-y-te", Map.of("contribution", "nothing"))
                .work("scheme-list", COMMUNE, list("2029-08-31"));
        assertThat(due("scheme-progress")).isEqualTo(LocalDate.of(YEAR, 8, 15));
        item.work("scheme-progress", COMMUNE, progress());
        assertThat(work("scheme-progress").summary())
                .startsWith("1 việc: 0 đã xong, 1 đang làm, 0 chưa làm\n"
                        + "- Phát loa (Công chức tư pháp, hạn 31/08/2029): đang làm");
        assertThat(due("scheme-results")).isEqualTo(LocalDate.of(YEAR, 9, 30));
        item.work("scheme-results", COMMUNE, outcome());
        theQuarterIsOver();
        assertThat(form("draft-scheme-report", "documentBody"))
                .contains(
                        "Số đơn vị thực hiện: 15; đã ban hành danh mục công việc: 1; đã báo cáo kết quả: 1.",
                        "- Ủy ban nhân dân xã Tô Múa: 1/1 việc hoàn thành",
                        "- Phòng Tư pháp: Không báo cáo");
        item.complete(JUSTICE, "draft-scheme-report", report("Mười lăm đơn vị đã thực hiện"))
                .issue("scheme-report", "88/BC-UBND")
                .complete(JUSTICE, "report-scheme", Map.of("resultText", "Đã thực hiện"));

        assertThat(item.ended()).isTrue();
        assertThat(Figures.sum(figures.of(YEAR), Measure.DOCUMENTS)).isEqualTo(1);
        assertThat(work("scheme-list"))
                .extracting(UnitWork::documentNumber, UnitWork::documentDate)
                .containsExactly("12/KH-UBND", LocalDate.of(YEAR, 7, 1));
        assertThat(documents.newest(item.key()))
                .filteredOn(document -> document.kind() != DocumentKind.UNIT_URGING)
                .extracting(IssuedDocument::kind, IssuedDocument::number)
                .containsExactly(tuple(DocumentKind.SCHEME_REPORT, "88/BC-UBND"));
        assertThat(results.of(YEAR)).extracting(ItemResult::item).containsExactly("II.2c");
    }

    @Test
    void whoHasNotFinishedIsRemindedByMailAndUrgedOnlyAfterTheLastDay() {
        guided();
        at(7, 1);
        for (String unit : List.of(COMMUNE, "xa-van-ho")) {
            item.work("scheme-list", unit, list("2029-08-31")).work("scheme-progress", unit, progress());
        }
        item.work("scheme-results", "xa-van-ho", outcome());
        at(9, 14);
        assertThat(urged(COMMUNE)).isEmpty();
        at(9, 15);
        assertThat(urged(COMMUNE)).containsExactly(Urging.Kind.REMINDED);
        outbox.send();
        assertThat(mails.receivers()).contains("xa-to-mua@vanho.example");
        assertThat(urged("xa-van-ho")).isEmpty();
        at(9, 29);
        assertThat(urged(COMMUNE)).containsExactly(Urging.Kind.REMINDED, Urging.Kind.REMINDED);
        assertThat(line.openSteps(results(COMMUNE))).doesNotContain("issue-urge-letter");
        at(10, 1);
        assertThat(line.openSteps(results(COMMUNE))).contains("issue-urge-letter");
    }

    private String results(String unit) {
        return item.key() + "/scheme-results/" + unit;
    }

    @Test
    void whoNeverReportsIsGivenUp() {
        guided();
        at(7, 1);
        at(8, 10);
        assertThat(work("scheme-list").outcome()).isEqualTo(WorkOutcome.NOT_REPORTED);
        item.work("scheme-progress", COMMUNE, Map.of("progressText", "Đang họp dân"));
        assertThat(work("scheme-progress").summary()).startsWith("0 việc").endsWith("Đang họp dân");
        theQuarterIsOver();
        assertThat(work("scheme-results").outcome()).isEqualTo(WorkOutcome.NOT_REPORTED);
        assertThat(item.openSteps()).containsExactly("draft-scheme-report");
    }

    @Test
    void whatIsAskedForAfterItsDayIsNotLateAtOnce() {
        at(8, 20);
        guided();
        item.time().runDueJobs();
        assertThat(work("scheme-list").ended()).isEmpty();
        assertThat(due("scheme-list")).isEqualTo(LocalDate.of(YEAR, 8, 27));
    }

    @Test
    void theLeadershipMayReturnTheReport() {
        guided();
        at(7, 1);
        theQuarterIsOver();
        item.complete(JUSTICE, "draft-scheme-report", report("Bản đầu"))
                .complete(
                        "lanh-dao-ubnd-lanhdao",
                        "sign-document",
                        "scheme-report",
                        Map.of("documentDecision", "returned", "documentReturnReason", "Thiếu kiến nghị"));
        assertThat(form("draft-scheme-report", "documentBody")).isEqualTo("Bản đầu");
    }

    @Test
    void aListHasLinesThatEndWithinTheQuarter() {
        guided();
        at(7, 1);
        Map<String, Object> wrong = new HashMap<>(list("2029-10-01"));
        wrong.put("schemeDate", "2029-07-02");
        assertThat(refusal("scheme-list", wrong))
                .contains("ngày hoàn thành phải từ 01/07/2029 đến hết 30/09/2029", "ghi khi văn bản đã ban hành");
        wrong.put("schemeWork", List.of());
        assertThat(refusal("scheme-list", wrong)).contains("chưa ghi việc nào");
    }

    @Test
    void reportsTellOfTheLinesThatWereListed() {
        guided();
        at(7, 1);
        item.work("scheme-list", COMMUNE, list("2029-08-31"));
        assertThat(refusal("scheme-progress", Map.of("schemeWork", List.of(), "progressText", "Đang làm")))
                .contains("không được thêm, bớt, sửa các việc");
        Map<String, Object> changed = new HashMap<>(row());
        changed.put("what", "Không phát loa");
        changed.put("progress", "done");
        assertThat(refusal("scheme-progress", Map.of("schemeWork", List.of(changed), "progressText", "Xong")))
                .contains("Việc: không được sửa ở bước này");
        item.work("scheme-progress", COMMUNE, progress());
        assertThat(refusal("scheme-results", Map.of("schemeWork", List.of(), "schemeResultText", "Xong")))
                .contains("không được thêm, bớt, sửa các việc");
    }

    private void at(int month, int day) {
        item.time().advanceTo(EngineTime.at(LocalDate.of(YEAR, month, day)));
    }

    /** Nobody does anything more: lists, progress and results are given up, each in its time. */
    private void theQuarterIsOver() {
        at(8, 10);
        at(9, 10);
        at(10, 29);
    }

    private void guided() {
        item.complete(
                JUSTICE,
                "guide-scheme",
                Map.of(
                        "guidance", "Bám sát kế hoạch của huyện",
                        "coordinators", List.of("phong-y-te"),
                        "supportNote", "Cử người phối hợp"));
    }

    private UnitWork work(String kind) {
        return works.of(item.key()).stream()
                .filter(work -> work.kind().equals(kind) && work.unit().equals(COMMUNE))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate due(String kind) {
        return work(kind).dueAt().atZoneSameInstant(Deadline.ZONE).toLocalDate();
    }

    /** What urged a unit since its results are asked for. */
    private List<Urging.Kind> urged(String unit) {
        return urgings.of(item.key()).stream()
                .filter(urging -> urging.unit().equals(unit))
                .filter(urging -> urging.workName().equals("Báo cáo kết quả thực hiện Đề án"))
                .map(Urging::kind)
                .toList();
    }

    private String form(String step, String variable) {
        Office justice = line.office(JUSTICE);
        String task = justice.tasks(step, item.key()).get(0).get("id").asText();
        return justice.get("/engine-rest/task/{id}/form-variables", JsonNode.class, task)
                .getBody()
                .at("/%s/value".formatted(variable))
                .asText();
    }

    private String refusal(String kind, Map<String, ?> values) {
        Office unit = line.office(COMMUNE + "-cv");
        JsonNode task = unit.tasks("do-work", "%s/%s/%s".formatted(item.key(), kind, COMMUNE))
                .get(0);
        ResponseEntity<JsonNode> answer = unit.submit(task.get("id").asText(), values);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        return answer.getBody().get("message").asText();
    }

    private static Map<String, Object> row() {
        return Map.of("what", "Phát loa", "who", "Công chức tư pháp", "workBy", "2029-08-31");
    }

    private static Map<String, Object> list(String workBy) {
        Map<String, Object> line = new HashMap<>(row());
        line.put("workBy", workBy);
        return Map.of("schemeNumber", "12/KH-UBND", "schemeDate", "2029-07-01", "schemeWork", List.of(line));
    }

    private static Map<String, Object> progress() {
        Map<String, Object> line = new HashMap<>(row());
        line.putAll(Map.of("progress", "doing", "progressNote", ""));
        return Map.of("schemeWork", List.of(line), "progressText", "Đúng tiến độ");
    }

    private static Map<String, Object> outcome() {
        Map<String, Object> line = new HashMap<>(row());
        line.putAll(
                Map.of("progress", "doing", "progressNote", "", "workResult", "done", "workNote", "Đã phát 12 buổi"));
        return Map.of("schemeWork", List.of(line), "schemeResultText", "Hoàn thành");
    }

    private static Map<String, Object> report(String body) {
        return Map.of(
                "documentSubject", "kết quả thực hiện Đề án quý III năm 2029",
                "documentBody", body,
                "documentRecipients", "Thường trực Huyện ủy");
    }
}
