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
import vn.vanho.policycomm.figures.Activities;
import vn.vanho.policycomm.figures.Activity;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.Figures;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.support.Office;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/** II.2b: a plan, units that inspect themselves, inspections with minutes, findings mended, a conclusion, a report. */
@OnH2
class InspectTest {

    private static final int YEAR = 2028;
    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String LEADERS = "lanh-dao-ubnd-lanhdao";
    private static final String COMMUNE = "xa-to-mua";
    private static final String HEALTH = "phong-y-te";
    private static final LocalDate MAY = LocalDate.of(YEAR, 5, 8);
    private static final LocalDate VISIT = LocalDate.of(YEAR, 6, 12);

    @Autowired
    private DraftLine line;

    @Autowired
    private UnitWorks works;

    @Autowired
    private Figures figures;

    @Autowired
    private Activities activities;

    @Autowired
    private ItemResults results;

    @Autowired
    private IssuedDocuments documents;

    @Autowired
    private JavaMailSenderImpl sender;

    private ItemCase item;
    private MailServer mails;

    @BeforeEach
    void itIsMay() {
        mails = MailServer.startFor(sender);
        item = new ItemCase(line, "inspect", "2028/II.2b");
        at(MAY);
        item.start(JUSTICE, Map.of("planYear", YEAR));
    }

    @AfterEach
    void drop() {
        item.close();
        mails.close();
    }

    @Test
    void fromThePlanToTheReport() {
        planned();
        item.work("self-inspection", COMMUNE, selfReport("Đã lập sổ theo dõi"))
                .work("self-inspection", HEALTH, selfReport("Đã phân công cán bộ"))
                .work("self-inspection", "xa-van-ho", selfReport("Đã họp bản"))
                .work("support-item", "thanh-tra", Map.of("contribution", "nothing"));
        at(VISIT);
        assertThat(form(JUSTICE, "inspect-on-the-spot", below(COMMUNE), "selfReport"))
                .contains("Đã lập sổ theo dõi", "Số liệu: 2 văn bản, 3 cuộc, 150 lượt người dự");
        item.complete(JUSTICE, "inspect-on-the-spot", "inspect-unit/" + COMMUNE, withFindings());
        item.work("mend-findings", COMMUNE, mending("mended", "2028-06-12"));
        assertThat(form(JUSTICE, "check-mending", below(COMMUNE), "mendingSummary"))
                .startsWith("Đã khắc phục 1/1 tồn tại\nChưa niêm yết: đã khắc phục ngày 12/06/2028.");
        item.complete(
                JUSTICE,
                "check-mending",
                "inspect-unit/" + COMMUNE,
                Map.of("mendingCheck", "accepted", "confirmedFindings", List.of("1")));
        at(VISIT.plusDays(2));
        item.complete(JUSTICE, "inspect-on-the-spot", "inspect-unit/" + HEALTH, withoutFindings("2028-06-14"));
        assertThat(form(JUSTICE, "draft-inspection-conclusion", item.key(), "conclusionBody"))
                .containsSubsequence(
                        "- 12/06/2028: Kiểm tra Ủy ban nhân dân xã Tô Múa: Hồ sơ đủ",
                        "Tồn tại của Ủy ban nhân dân xã Tô Múa (hạn khắc phục 30/06/2028): Chưa niêm yết",
                        "- 14/06/2028: Kiểm tra Phòng Y tế",
                        "- 12/06/2028: Ủy ban nhân dân xã Tô Múa đã khắc phục: Chưa niêm yết");
        item.complete(JUSTICE, "draft-inspection-conclusion", conclusion("Các đơn vị đã thực hiện tốt"))
                .issue("inspection-conclusion", "3/KL-UBND")
                .complete(JUSTICE, "report-inspection", Map.of("resultText", "Đã kiểm tra 2 đơn vị"));

        assertThat(item.ended()).isTrue();
        assertThat(sum(Measure.INSPECTIONS)).isEqualTo(2);
        assertThat(sum(Measure.FINDINGS)).isEqualTo(2);
        assertThat(sum(Measure.FINDINGS_MENDED)).isEqualTo(1);
        assertThat(figures.of(YEAR))
                .filteredOn(figure -> figure.measure() == Measure.FINDINGS)
                .extracting(Figure::item, Figure::unit)
                .containsOnly(tuple("II.2b", COMMUNE));
        assertThat(results.of(YEAR))
                .extracting(ItemResult::item, ItemResult::outcome)
                .containsExactly(tuple("II.2b", ItemOutcome.DONE));
        assertThat(documents.newest(item.key()))
                .extracting(IssuedDocument::kind, IssuedDocument::number)
                .containsExactlyInAnyOrder(
                        tuple(DocumentKind.INSPECTION_PLAN, "15/KH-UBND"),
                        tuple(DocumentKind.INSPECTION_CONCLUSION, "3/KL-UBND"));
    }

    @Test
    void theCommunesAreProposedToInspectThemselves() {
        assertThat(form(JUSTICE, "draft-inspection-plan", item.key(), "visits"))
                .contains("xa-to-mua", "xa-tan-xuan")
                .doesNotContain("phong-y-te", "phong-tu-phap");
    }

    @Test
    void thePrintedPlanNamesTheTeamAndTheDaysThatWereEnteredOnce() {
        item.complete(JUSTICE, "draft-inspection-plan", plan());
        assertThat(form(LEADERS, "sign-document", item.key() + "/inspection-plan", "documentBody"))
                .isEqualTo("""
                        Kiểm tra việc thực hiện Đề án
                        Thành phần đoàn kiểm tra:
                        Ông Lò Văn A, Trưởng phòng
                        Đơn vị, thời gian kiểm tra tại chỗ:
                        - Ủy ban nhân dân xã Tô Múa: 12/06/2028
                        - Phòng Y tế: 14/06/2028
                        Các đơn vị tự kiểm tra, gửi báo cáo về Phòng Tư pháp trước hết ngày 05/06/2028: \
                        Ủy ban nhân dân xã Tô Múa; Phòng Y tế; Ủy ban nhân dân xã Vân Hồ.""");
    }

    @Test
    void theLeadershipMayReturnThePlanAndTheConclusion() {
        item.complete(JUSTICE, "draft-inspection-plan", plan());
        item.complete(LEADERS, "sign-document", "inspection-plan", returned());
        assertThat(item.openSteps()).containsExactly("draft-inspection-plan");
        planned();
        allReported();
        at(VISIT.plusDays(2));
        item.complete(JUSTICE, "inspect-on-the-spot", "inspect-unit/" + COMMUNE, withoutFindings("2028-06-12"))
                .complete(JUSTICE, "inspect-on-the-spot", "inspect-unit/" + HEALTH, notInspected())
                .complete(JUSTICE, "draft-inspection-conclusion", conclusion("Kết luận sơ bộ"))
                .complete(LEADERS, "sign-document", "inspection-conclusion", returned());
        assertThat(form(JUSTICE, "draft-inspection-conclusion", item.key(), "conclusionBody"))
                .isEqualTo("Kết luận sơ bộ");
    }

    @Test
    void aUnitThatWasNotInspectedIsToldOfAndNotCounted() {
        planned();
        at(VISIT.plusDays(2));
        item.complete(JUSTICE, "inspect-on-the-spot", "inspect-unit/" + HEALTH, notInspected());
        assertThat(activities.of(item.key()))
                .extracting(Activity::title)
                .containsExactly("Không kiểm tra Phòng Y tế: Đơn vị chống lũ");
        assertThat(sum(Measure.INSPECTIONS)).isZero();
        assertThat(line.ended(below(HEALTH))).isTrue();
    }

    @Test
    void inspectorsMayAskToMendAgainAndCountOnlyWhatTheySawMended() {
        planned();
        at(VISIT);
        item.complete(JUSTICE, "inspect-on-the-spot", "inspect-unit/" + COMMUNE, withFindings())
                .work("mend-findings", COMMUNE, mending("mended", "2028-06-12"))
                .complete(
                        JUSTICE,
                        "check-mending",
                        "inspect-unit/" + COMMUNE,
                        Map.of(
                                "mendingCheck", "returned",
                                "mendingRemark", "Bảng niêm yết còn thiếu",
                                "mendAgainBy", "2028-07-14"));
        assertThat(sum(Measure.FINDINGS_MENDED)).isZero();
        assertThat(work("mend-findings", COMMUNE).dueAt().toInstant())
                .isEqualTo(Deadline.endOf(LocalDate.of(YEAR, 7, 14)).toInstant());
        assertThat(form(COMMUNE + "-cv", "do-work", item.key() + "/mend-findings/" + COMMUNE, "returnReason"))
                .isEqualTo("Bảng niêm yết còn thiếu");
        at(LocalDate.of(YEAR, 8, 1));
        assertThat(work("mend-findings", COMMUNE).outcome()).isEqualTo(WorkOutcome.NOT_REPORTED);
        item.complete(
                JUSTICE,
                "check-mending",
                "inspect-unit/" + COMMUNE,
                Map.of("mendingCheck", "accepted", "confirmedFindings", List.of()));
        assertThat(sum(Measure.FINDINGS_MENDED)).isZero();
        assertThat(line.ended(below(COMMUNE))).isTrue();
    }

    @Test
    void unitsThatNeverReportDoNotHoldTheInspectionUp() {
        planned();
        at(VISIT.plusDays(2));
        item.complete(JUSTICE, "inspect-on-the-spot", "inspect-unit/" + COMMUNE, withFindings())
                .complete(JUSTICE, "inspect-on-the-spot", "inspect-unit/" + HEALTH, withoutFindings("2028-06-14"));
        at(LocalDate.of(YEAR, 8, 1));
        assertThat(works.of(item.key())).extracting(UnitWork::outcome).containsOnly(WorkOutcome.NOT_REPORTED);
        item.complete(JUSTICE, "check-mending", "inspect-unit/" + COMMUNE, Map.of("mendingCheck", "accepted"));
        assertThat(item.openSteps()).containsExactly("draft-inspection-conclusion");
    }

    @Test
    void aPlanThatCannotBeKeptIsRefused() {
        Map<String, Object> wrong = new HashMap<>(plan());
        wrong.put("visits", List.of(Map.of("unit", COMMUNE), Map.of("unit", COMMUNE)));
        assertThat(refusal("draft-inspection-plan", wrong))
                .contains("có đơn vị được ghi hai lần", "chưa có đơn vị nào được kiểm tra tại chỗ");
        wrong.put("visits", List.of(visit(COMMUNE, "2028-05-08")));
        assertThat(refusal("draft-inspection-plan", wrong)).contains("Các đơn vị: phải từ ngày mai");
        wrong.put("visits", List.of(visit(COMMUNE, "2028-06-05")));
        assertThat(refusal("draft-inspection-plan", wrong)).contains("phải trước ngày kiểm tra đầu tiên");
        wrong.put("visits", List.of(visit("phong-tu-phap", "2028-06-12")));
        assertThat(refusal("draft-inspection-plan", wrong)).contains("không có trong danh mục");
    }

    @Test
    void minutesTellOfWhatTookPlace() {
        planned();
        at(VISIT);
        Map<String, Object> early = new HashMap<>(withFindings());
        early.put("minutesOn", "2028-06-13");
        early.put("findings", List.of());
        assertThat(refusal("inspect-on-the-spot", below(COMMUNE), JUSTICE, early))
                .contains("không được sau hôm nay", "chưa ghi tồn tại nào");
        early.put("findings", List.of(Map.of("finding", "Chưa niêm yết", "mendBy", "2028-06-12")));
        assertThat(refusal("inspect-on-the-spot", below(COMMUNE), JUSTICE, early))
                .contains("Các tồn tại: phải từ ngày mai");
    }

    @Test
    void aUnitNeitherChangesNorDropsAFinding() {
        planned();
        at(VISIT);
        item.complete(JUSTICE, "inspect-on-the-spot", "inspect-unit/" + COMMUNE, withFindings());
        String work = item.key() + "/mend-findings/" + COMMUNE;
        Map<String, Object> row = row("mended", "2028-06-12");
        row.put("finding", "Không có tồn tại");
        assertThat(refusal("do-work", work, COMMUNE + "-cv", Map.of("mending", List.of(row))))
                .contains("Tồn tại: không được sửa ở bước này");
        assertThat(refusal("do-work", work, COMMUNE + "-cv", Map.of("mending", List.of())))
                .contains("không được thêm, bớt, sửa các tồn tại");
        assertThat(refusal("do-work", work, COMMUNE + "-cv", mending("mended", "2028-06-13")))
                .contains("không sau hôm nay");
    }

    @Test
    void theNewDayToMendLiesAhead() {
        planned();
        at(VISIT);
        item.complete(JUSTICE, "inspect-on-the-spot", "inspect-unit/" + COMMUNE, withFindings())
                .work("mend-findings", COMMUNE, mending("open", ""));
        assertThat(refusal(
                        "check-mending",
                        below(COMMUNE),
                        JUSTICE,
                        Map.of(
                                "mendingCheck", "returned",
                                "mendingRemark", "Làm tiếp",
                                "mendAgainBy", "2028-06-12")))
                .contains("Hạn mới: phải từ ngày mai");
    }

    @Test
    void longReportsOfManyUnitsAreKeptWhole() {
        planned();
        String much = "Đã tuyên truyền tại bản. ".repeat(110);
        item.work("self-inspection", COMMUNE, selfReport(much))
                .work("self-inspection", HEALTH, selfReport(much))
                .work("self-inspection", "xa-van-ho", selfReport(much))
                .work("support-item", "thanh-tra", Map.of("contribution", "nothing"));
        at(VISIT.plusDays(2));
        item.complete(JUSTICE, "inspect-on-the-spot", "inspect-unit/" + COMMUNE, notInspected())
                .complete(JUSTICE, "inspect-on-the-spot", "inspect-unit/" + HEALTH, notInspected());
        assertThat(form(JUSTICE, "draft-inspection-conclusion", item.key(), "unitSummary"))
                .hasSizeGreaterThan(3 * 2500);
    }

    @Test
    void itRunsOnceAYear() {
        assertThat(item.tryStart(JUSTICE, Map.of("planYear", YEAR)).getStatusCode())
                .isEqualTo(HttpStatus.CONFLICT);
    }

    private void at(LocalDate day) {
        item.time().advanceTo(EngineTime.at(day));
    }

    private void planned() {
        item.complete(JUSTICE, "draft-inspection-plan", plan()).issue("inspection-plan", "15/KH-UBND");
    }

    private void allReported() {
        List.of(COMMUNE, HEALTH, "xa-van-ho")
                .forEach(unit -> item.work("self-inspection", unit, selfReport("Đã thực hiện")));
        item.work(
                "support-item",
                "thanh-tra",
                Map.of("contribution", "contribute", "contributionText", "Cử một thanh tra viên"));
    }

    private String below(String unit) {
        return item.key() + "/inspect-unit/" + unit;
    }

    private UnitWork work(String kind, String unit) {
        return works.of(item.key()).stream()
                .filter(work -> work.kind().equals(kind) && work.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private String form(String account, String step, String key, String variable) {
        Office person = line.office(account);
        String task = person.tasks(step, key).get(0).get("id").asText();
        JsonNode value = person.get(
                        "/engine-rest/task/{id}/form-variables?deserializeValues=false", JsonNode.class, task)
                .getBody()
                .at("/%s/value".formatted(variable));
        return value.isTextual() ? value.asText() : value.toString();
    }

    private String refusal(String step, Map<String, ?> values) {
        return refusal(step, item.key(), JUSTICE, values);
    }

    private String refusal(String step, String key, String account, Map<String, ?> values) {
        ResponseEntity<JsonNode> answer = submit(account, step, key, values);
        assertThat(answer.getStatusCode()).as(step).isEqualTo(HttpStatus.BAD_REQUEST);
        return answer.getBody().get("message").asText();
    }

    private ResponseEntity<JsonNode> submit(String account, String step, String key, Map<String, ?> values) {
        Office person = line.office(account);
        return person.submit(person.tasks(step, key).get(0).get("id").asText(), values);
    }

    private long sum(Measure measure) {
        return Figures.sum(figures.of(YEAR), measure);
    }

    private static Map<String, Object> plan() {
        return Map.of(
                "visits",
                        List.of(
                                visit(COMMUNE, "2028-06-12"),
                                visit(HEALTH, "2028-06-14"),
                                Map.of("unit", "xa-van-ho", "visitOn", "")),
                "selfReportBy", "2028-06-05",
                "team", "Ông Lò Văn A, Trưởng phòng",
                "documentSubject", "kiểm tra việc thực hiện Đề án năm 2028",
                "documentBody", "Kiểm tra việc thực hiện Đề án",
                "documentRecipients", "Các đơn vị được kiểm tra",
                "coordinators", List.of("thanh-tra"),
                "supportNote", "Cử người tham gia đoàn");
    }

    private static Map<String, Object> visit(String unit, String day) {
        return Map.of("unit", unit, "visitOn", day);
    }

    private static Map<String, Object> selfReport(String done) {
        return Map.of("selfDone", done, "selfDocuments", 2, "selfSessions", 3, "selfPeople", 150);
    }

    private static Map<String, Object> withFindings() {
        Map<String, Object> minutes = new HashMap<>(withoutFindings("2028-06-12"));
        minutes.put("findingsState", "some");
        minutes.put(
                "findings",
                List.of(
                        Map.of("finding", "Chưa niêm yết", "mendBy", "2028-06-30"),
                        Map.of("finding", "Sổ ghi chưa rõ", "mendBy", "")));
        return minutes;
    }

    private static Map<String, Object> withoutFindings(String day) {
        return Map.of(
                "visitState", "held",
                "minutesOn", day,
                "minutesPlace", "Trụ sở xã",
                "team", "Ông Lò Văn A",
                "minutesText", "Hồ sơ đủ",
                "findingsState", "none");
    }

    private static Map<String, Object> notInspected() {
        return Map.of("visitState", "not-held", "notHeldReason", "Đơn vị chống lũ");
    }

    private static Map<String, Object> mending(String state, String day) {
        return Map.of("mending", List.of(row(state, day)));
    }

    private static Map<String, Object> row(String state, String day) {
        return new HashMap<>(Map.of(
                "finding", "Chưa niêm yết",
                "mendBy", "2028-06-30",
                "mendState", state,
                "remedy", "Đã niêm yết tại trụ sở",
                "mendedOn", day));
    }

    private static Map<String, Object> conclusion(String body) {
        return Map.of(
                "conclusionSubject", "kết quả kiểm tra năm 2028",
                "conclusionBody", body,
                "conclusionRecipients", "Các đơn vị được kiểm tra");
    }

    private static Map<String, Object> returned() {
        return Map.of("documentDecision", "returned", "documentReturnReason", "Ghi rõ hơn");
    }
}
