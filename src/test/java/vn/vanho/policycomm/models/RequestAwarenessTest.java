package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vanho.policycomm.support.EngineTime.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.figures.Figures;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.Urging;
import vn.vanho.policycomm.unitwork.Urgings;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/** II.1b: a request to bodies outside the People's Committee, what they answer, those that never do, and who coordinates. */
@OnH2
class RequestAwarenessTest {

    private static final int YEAR = 2027;
    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String FRONT = "mttq";
    private static final String COURT = "toa-an";
    private static final String WOMEN = "hoi-phu-nu";
    private static final String HEALTH = "phong-y-te";
    private static final String COMMUNE = "xa-to-mua";
    private static final Map<String, Object> NOTHING_TO_CONTRIBUTE = Map.of("contribution", "nothing");

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

    @LocalServerPort
    private int port;

    private ItemCase item;

    @BeforeEach
    void itIsMarch() {
        item = new ItemCase(line, "request-awareness", "2027/II.1b");
        item.time().advanceTo(at("2027-03-04"));
        item.start(JUSTICE, Map.of("planYear", YEAR));
    }

    @AfterEach
    void drop() {
        item.close();
    }

    @Test
    void whoeverLeadsTheItemIsAskedUnlessStaffChooseOtherwise() {
        assertThat(item.variable(JUSTICE, "draft-request-letter", "leads"))
                .contains(FRONT, COURT, "thi-hanh-an")
                .doesNotContain(HEALTH, COMMUNE);
        assertThat(item.variable(JUSTICE, "draft-request-letter", "coordinators"))
                .contains(HEALTH, COMMUNE)
                .doesNotContain(FRONT, "phong-tu-phap");
    }

    @Test
    void fromTheRequestToTheReport() {
        ask(supported(letter(FRONT, COURT, WOMEN), HEALTH, COMMUNE));
        assertThat(noteShownTo(HEALTH)).isEqualTo("Cử báo cáo viên");
        item.work("support-item", HEALTH, contributed()).work("support-item", COMMUNE, NOTHING_TO_CONTRIBUTE);
        item.work("brief-members", FRONT, held("2027-03-04", 35));
        onPaper(COURT, nothing());
        item.time().advanceTo(at("2027-07-20"));

        assertThat(item.variable(JUSTICE, "report-request", "replyTally"))
                .contains("Chưa có phản hồi: 1; Không có nội dung: 1; Đã thực hiện: 1");
        assertThat(item.variable(JUSTICE, "report-request", "unitSummary"))
                .contains(
                        "Hội Liên hiệp Phụ nữ huyện: Chưa có phản hồi",
                        "Tòa án nhân dân huyện: Không có nội dung (số 5/TA ngày 03/03/2027). Không tổ chức: Ngành tự làm")
                .doesNotContain("Không báo cáo", "Quá hạn", "Phòng Y tế");
        assertThat(item.variable(JUSTICE, "report-request", "supportSummary"))
                .contains(
                        "Phòng Y tế: Đã thực hiện. Cử hai báo cáo viên",
                        "Ủy ban nhân dân xã Tô Múa: Không có nội dung. Không có nội dung phối hợp");
        item.complete(JUSTICE, "report-request", Map.of("resultText", "3 cơ quan được đề nghị"));

        assertThat(item.ended()).isTrue();
        assertThat(works.of(item.key()))
                .extracting(UnitWork::unit, UnitWork::outcome, UnitWork::documentNumber, UnitWork::onBehalf)
                .containsExactlyInAnyOrder(
                        tuple(HEALTH, WorkOutcome.DONE, null, false),
                        tuple(COMMUNE, WorkOutcome.NOTHING, null, false),
                        tuple(FRONT, WorkOutcome.DONE, null, false),
                        tuple(COURT, WorkOutcome.NOTHING, "5/TA", true),
                        tuple(WOMEN, WorkOutcome.NOT_REPORTED, null, false));
        assertThat(Figures.sum(figures.of(YEAR), Measure.SESSIONS)).isEqualTo(1);
        assertThat(Figures.sum(figures.of(YEAR), Measure.ATTENDEES)).isEqualTo(35);
        assertThat(results.of(YEAR)).singleElement().satisfies(result -> {
            assertThat(result.item()).isEqualTo("II.1b");
            assertThat(result.outcome()).isEqualTo(ItemOutcome.DONE);
        });
        assertThat(documents.newest(item.key()))
                .singleElement()
                .extracting(IssuedDocument::kind, IssuedDocument::number)
                .containsExactly(DocumentKind.REQUEST_LETTER, "40/UBND-TP");
    }

    @Test
    void aBodyThatIsSilentIsRemindedAndNothingMore() {
        request(WOMEN);
        item.time().advanceTo(at("2027-07-09"));
        assertThat(urgings.of(item.key()))
                .extracting(Urging::unit, Urging::note)
                .containsExactly(tuple(WOMEN, "IN_MORNING_MAIL"));
        assertThat(line.office("van-thu-cv").tasks("issue-urge-letter", item.key() + "/brief-members/" + WOMEN))
                .isEmpty();
        assertThat(onTheBoard().get("status").asText()).isEqualTo("NO_ANSWER");
        item.time().advanceTo(at("2027-07-20"));
        assertThat(urgings.of(item.key())).extracting(Urging::kind).containsExactly(Urging.Kind.REMINDED);
        assertThat(item.openSteps()).containsExactly("report-request");
        Browser.Page page = new Browser(port)
                .signIn(JUSTICE)
                .open("/lam-viec/viec/%s/don-vi"
                        .formatted(line.office(JUSTICE)
                                .tasks("report-request", item.key())
                                .get(0)
                                .get("id")
                                .asText()));
        assertThat(page.find("tbody tr .badge").text()).isEqualTo("Chưa có phản hồi");
        assertThat(page.find("tbody tr .badge").classNames()).contains("info");
        assertThat(page.text()).doesNotContain("Không báo cáo");
    }

    @Test
    void whoCoordinatesIsUrgedUntilItAnswersOrIsGivenUp() {
        ask(supported(letter(FRONT), HEALTH, COMMUNE));
        item.work("brief-members", FRONT, held("2027-03-04", 35));
        item.time().advanceTo(at("2027-07-01"));
        assertThat(urgings.of(item.key())).extracting(Urging::unit).contains(HEALTH, COMMUNE);
        assertThat(onTheBoard().get("status").asText()).isEqualTo("OVERDUE");
        item.complete(
                "van-thu-cv",
                "issue-urge-letter",
                "support-item/" + HEALTH,
                Map.of("urgeNumber", "33/UBND-TP", "urgeDate", "2027-07-01"));
        item.work("support-item", COMMUNE, NOTHING_TO_CONTRIBUTE);
        assertThat(item.openSteps()).doesNotContain("report-request");
        item.time().advanceTo(at("2027-07-20"));

        assertThat(urgings.of(item.key()))
                .filteredOn(urging -> urging.unit().equals(HEALTH))
                .extracting(Urging::kind)
                .startsWith(Urging.Kind.REMINDED, Urging.Kind.LETTER);
        assertThat(item.variable(JUSTICE, "report-request", "supportSummary")).contains("Phòng Y tế: Không báo cáo");
    }

    @Test
    void itsPartBelongsToTheUnitThatWasTicked() {
        ask(supported(letter(FRONT), HEALTH));
        String part = item.key() + "/support-item/" + HEALTH;
        String task = line.office(HEALTH + "-cv")
                .tasks("do-work", part)
                .get(0)
                .get("id")
                .asText();
        for (String other : List.of(COMMUNE, FRONT, "phong-noi-vu")) {
            assertThat(line.office(other + "-cv").tasks("do-work", part))
                    .as(other)
                    .isEmpty();
            assertThat(line.office(other + "-cv")
                            .submit(task, NOTHING_TO_CONTRIBUTE)
                            .getStatusCode())
                    .as(other)
                    .isEqualTo(HttpStatus.FORBIDDEN);
        }
        item.complete(HEALTH + "-cv", "do-work", "support-item/" + HEALTH, NOTHING_TO_CONTRIBUTE);
        assertThat(line.office(HEALTH + "-cv").tasks("confirm-work", part)).isEmpty();
        assertThat(line.office(HEALTH + "-lanhdao").tasks("confirm-work", part)).hasSize(1);
    }

    @Test
    void onlyUnitsThatCoordinateTheItemAreTicked() {
        for (String other : List.of(FRONT, "phong-tu-phap", "phong-vhtt", "khong-co")) {
            assertThat(refusal("draft-request-letter", "", JUSTICE, supported(letter(FRONT), HEALTH, other)))
                    .as(other)
                    .contains("Đơn vị phối hợp")
                    .contains("có giá trị không thuộc danh mục");
        }
        Map<String, Object> wordy = supported(letter(FRONT), HEALTH);
        wordy.put("supportNote", "x".repeat(2001));
        assertThat(refusal("draft-request-letter", "", JUSTICE, wordy)).contains("Nội dung đề nghị phối hợp: tối đa");
    }

    @Test
    void whatAUnitContributedIsTold() {
        ask(supported(letter(FRONT), HEALTH));
        assertThat(refusal("do-work", "/support-item/" + HEALTH, HEALTH + "-cv", Map.of("contribution", "contribute")))
                .contains("Nội dung đã thực hiện");
    }

    @Test
    void theLeadershipMayReturnTheRequest() {
        item.complete(JUSTICE, "draft-request-letter", letter(FRONT));
        item.complete(
                "lanh-dao-ubnd-lanhdao",
                "sign-document",
                "request-letter",
                Map.of("documentDecision", "returned", "documentReturnReason", "Ghi rõ nội dung"));
        assertThat(item.openSteps()).containsExactly("draft-request-letter");
        assertThat(item.variable(JUSTICE, "draft-request-letter", "leads"))
                .contains(FRONT)
                .doesNotContain(COURT);
    }

    @Test
    void theDayToAnswerMustLieAheadAndWithinTheYear() {
        Map<String, Object> letter = new HashMap<>(letter(FRONT));
        letter.put("replyBy", "2028-01-05");
        assertThat(refusal("draft-request-letter", "", JUSTICE, letter)).contains("Đề nghị trả lời trước hết ngày");
    }

    @Test
    void anAnswerNamesItsLetterWhollyAndWhatHasTakenPlace() {
        request(FRONT);
        Map<String, Object> wrong = new HashMap<>(held("2027-03-05", 20));
        wrong.put("receivedOn", "2027-03-06");
        wrong.put("replyNumber", "9/MTTQ");
        assertThat(refusal("do-work", "/brief-members/" + FRONT, FRONT + "-cv", wrong))
                .contains("chưa đến ngày", "Ngày nhận công văn đề nghị", "cả số và ngày");
    }

    private void request(String... bodies) {
        ask(letter(bodies));
    }

    private void ask(Map<String, Object> letter) {
        item.complete(JUSTICE, "draft-request-letter", letter).issue("request-letter", "40/UBND-TP");
    }

    /** The item as the Council sees it. */
    private JsonNode onTheBoard() {
        JsonNode items = line.office(JUSTICE)
                .get("/api/plan/" + YEAR, JsonNode.class)
                .getBody()
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(each -> each.get("code").asText().equals("II.1b"))
                .findFirst()
                .orElseThrow();
    }

    private String noteShownTo(String unit) {
        var office = line.office(unit + "-cv");
        String task = office.tasks("do-work", item.key() + "/support-item/" + unit)
                .get(0)
                .get("id")
                .asText();
        return office.get("/engine-rest/task/{id}/form-variables", JsonNode.class, task)
                .getBody()
                .at("/supportNote/value")
                .asText();
    }

    /** The standing body enters it from its list of what units owe. */
    private void onPaper(String body, Map<String, ?> values) {
        String work = works.of(item.key()).stream()
                .filter(each -> each.unit().equals(body))
                .findFirst()
                .orElseThrow()
                .id();
        Browser justice = new Browser(port).signIn(JUSTICE);
        justice.submit(justice.open("/lam-viec/phan-viec").find("form[action*='%s']".formatted(work)), Map.of());
        item.complete(JUSTICE, "do-work", "brief-members/" + body, values);
    }

    private String refusal(String step, String below, String account, Map<String, ?> values) {
        var office = line.office(account);
        String task = office.tasks(step, item.key() + below).get(0).get("id").asText();
        var answer = office.submit(task, values);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        return answer.getBody().get("message").asText();
    }

    private static Map<String, Object> letter(String... bodies) {
        return Map.of(
                "leads", List.of(bodies),
                "coordinators", List.of(),
                "replyBy", "2027-06-30",
                "documentSubject", "đề nghị quán triệt công tác truyền thông dự thảo chính sách",
                "documentAddressee", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện",
                "documentBody", "Đề nghị quý cơ quan tổ chức quán triệt.",
                "documentRecipients", "Như trên");
    }

    private static Map<String, Object> supported(Map<String, Object> letter, String... coordinators) {
        Map<String, Object> values = new HashMap<>(letter);
        values.put("coordinators", List.of(coordinators));
        values.put("supportNote", "Cử báo cáo viên");
        return values;
    }

    private static Map<String, Object> contributed() {
        return Map.of("contribution", "contribute", "contributionText", "Cử hai báo cáo viên");
    }

    private static Map<String, Object> held(String day, int attendees) {
        return Map.of(
                "receivedOn",
                "2027-03-03",
                "briefingState",
                "held",
                "briefings",
                List.of(Map.of("heldOn", day, "place", "Hội trường", "audience", "Đoàn viên", "attendees", attendees)));
    }

    private static Map<String, Object> nothing() {
        return Map.of(
                "receivedOn", "2027-03-03",
                "briefingState", "nothing",
                "noBriefingReason", "Ngành tự làm",
                "replyNumber", "5/TA",
                "replyDate", "2027-03-03");
    }
}
