package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.consultation.CommentChannel;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.CommentOnDesk;
import vn.vanho.policycomm.consultation.HeldEvent;
import vn.vanho.policycomm.consultation.HeldEvents;
import vn.vanho.policycomm.dissemination.Samples;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.evidence.Evidence;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.support.Office;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.Urging;
import vn.vanho.policycomm.unitwork.Urgings;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/** What one unit is asked to do: done and confirmed, returned, entered on its behalf, urged, given up. */
@OnH2
class UnitWorkTest {

    private static final String HEALTH = "phong-y-te";
    private static final String COURT = "toa-an";

    @Autowired
    private DraftLine line;

    @Autowired
    private UnitWorks works;

    @Autowired
    private Urgings urgings;

    @Autowired
    private IssuedDocuments documents;

    @Autowired
    private CommentGroups groups;

    @Autowired
    private HeldEvents events;

    @Autowired
    private Evidences evidences;

    @Autowired
    private Clock clock;

    @Autowired
    private JavaMailSenderImpl sender;

    @LocalServerPort
    private int port;

    private String key = "";
    private EngineTime time;
    private MailServer mails;

    @BeforeEach
    void twoUnitsAreAsked(TestInfo test) {
        time = line.time();
        mails = MailServer.startFor(sender);
        String name = test.getTestMethod().orElseThrow().getName();
        key = "2024/II.3a/" + name.toLowerCase();
        line.publish(
                key,
                "Luật " + name,
                Map.of(
                        "coordinators", List.of(HEALTH),
                        "unitsAsked", List.of(HEALTH, COURT),
                        "eventUnits", List.of("xa-van-ho")));
    }

    @AfterEach
    void endTheDraft() {
        time.close();
        line.abandon(key);
        mails.close();
    }

    @Test
    void eachTickedUnitHasATaskOfItsOwnForEachKindOfWork() {
        assertThat(line.office("phong-y-te-cv").tasks("do-work", opinion(HEALTH)))
                .extracting(task -> task.get("name").asText())
                .containsExactly("Góp ý bằng văn bản");
        assertThat(line.office("phong-y-te-cv").tasks("do-work", coordination(HEALTH)))
                .extracting(task -> task.get("name").asText())
                .containsExactly("Phối hợp thực hiện");
        assertThat(line.office("phong-y-te-cv").tasks("do-work", opinion(COURT)))
                .isEmpty();
        assertThat(works.of(key)).hasSize(4).allMatch(work -> work.ended().isEmpty());
    }

    @Test
    void anOpinionIsConfirmedByTheHeadAndRecorded() {
        line.office("phong-y-te-cv").complete("do-work", opinion(HEALTH), comment("Bổ sung quyền của người bệnh"));
        JsonNode confirm = line.office("phong-y-te-lanhdao")
                .tasks("confirm-work", opinion(HEALTH))
                .get(0);
        assertThat(confirm.get("name").asText()).isEqualTo("Thủ trưởng xác nhận: Góp ý bằng văn bản");
        assertThat(line.office("phong-y-te-cv")
                        .submit(confirm.get("id").asText(), Map.of("workConfirmation", "confirmed"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        confirm(opinion(HEALTH));
        UnitWork recorded = work("written-opinion", HEALTH);
        assertThat(recorded.outcome()).isEqualTo(WorkOutcome.DONE);
        assertThat(recorded.summary()).isEqualTo("Bổ sung quyền của người bệnh");
        assertThat(recorded.documentNumber()).isEqualTo("12/PYT");
        assertThat(recorded.documentDate()).isEqualTo(LocalDate.of(2024, 5, 20));
        assertThat(recorded.doneBy()).isEqualTo("phong-y-te-cv");
        assertThat(recorded.onBehalf()).isFalse();
    }

    @Test
    void whatTheHeadReturnsIsDoneAgain() {
        line.office("phong-y-te-cv").complete("do-work", coordination(HEALTH), Map.of("contribution", "nothing"));
        line.office("phong-y-te-lanhdao")
                .complete(
                        "confirm-work",
                        coordination(HEALTH),
                        Map.of("workConfirmation", "returned", "returnReason", "Phải phối hợp"));
        line.office("phong-y-te-cv")
                .complete(
                        "do-work",
                        coordination(HEALTH),
                        Map.of("contribution", "contribute", "contributionText", "Treo pa-nô"));
        confirm(coordination(HEALTH));
        assertThat(work("coordinate", HEALTH).summary()).isEqualTo("Treo pa-nô");
    }

    @Test
    void whatTheUnitShowsIsSeenByItsHeadAndReplacedWhenReturned() {
        Browser officer = new Browser(port).signIn("phong-y-te-cv");
        String doing = evidencePage("phong-y-te-cv", "do-work");
        show(officer, doing, "Ảnh mờ.png", Samples.image("png"));
        officer.submit(
                officer.open(doing).find("form[action$=/lien-ket]"),
                Map.of("name", "Tin trên trang", "url", "https://vanho.gov.vn/tin"));
        assertThat(new Browser(port).signIn("toa-an-cv").open(doing).status()).isEqualTo(404);
        contribute("Treo pa-nô");
        assertThat(shownToTheHead()).isEqualTo("2 (1 tệp, 1 liên kết)");
        Browser head = new Browser(port).signIn("phong-y-te-lanhdao");
        assertThat(head.open(evidencePage("phong-y-te-lanhdao", "confirm-work")).text())
                .contains("Ảnh mờ.png", "Tin trên trang");
        line.office("phong-y-te-lanhdao")
                .complete(
                        "confirm-work",
                        coordination(HEALTH),
                        Map.of("workConfirmation", "returned", "returnReason", "Ảnh mờ"));
        String again = evidencePage("phong-y-te-cv", "do-work");
        officer.submit(officer.open(again).find("li:contains(Ảnh mờ.png) form"), Map.of());
        show(officer, again, "Ảnh rõ.jpg", Samples.image("jpg"));
        contribute("Treo pa-nô");
        assertThat(head.open(evidencePage("phong-y-te-lanhdao", "confirm-work")).text())
                .contains("Ảnh rõ.jpg", "Tin trên trang")
                .doesNotContain("Ảnh mờ.png");
        confirm(coordination(HEALTH));
        assertThat(work("coordinate", HEALTH).outcome()).isEqualTo(WorkOutcome.DONE);
        assertThat(evidences.of(new WorkOfUnit(coordination(HEALTH), HEALTH)))
                .extracting(Evidence::name)
                .containsExactlyInAnyOrder("Ảnh rõ.jpg", "Tin trên trang");
    }

    private void contribute(String text) {
        line.office("phong-y-te-cv")
                .complete(
                        "do-work",
                        coordination(HEALTH),
                        Map.of("contribution", "contribute", "contributionText", text));
    }

    private static void show(Browser officer, String page, String name, byte[] content) {
        assertThat(officer.upload(officer.open(page).find("form[action$=/tep]"), name, content)
                        .text())
                .contains("Đã nhận «%s»".formatted(name));
    }

    private String shownToTheHead() {
        return formVariable("phong-y-te-lanhdao", "confirm-work", "evidenceCount");
    }

    /** Where the form of the step links to. */
    private String evidencePage(String account, String step) {
        return "/lam-viec/viec/%s/minh-chung".formatted(formVariable(account, step, "taskId"));
    }

    private String formVariable(String account, String step, String name) {
        Office person = line.office(account);
        String task = person.tasks(step, coordination(HEALTH)).get(0).get("id").asText();
        return person.get("/engine-rest/task/{id}/form-variables", JsonNode.class, task)
                .getBody()
                .at("/%s/value".formatted(name))
                .asText();
    }

    @Test
    void whoeverHasNothingToContributeSaysSo() {
        line.office("phong-y-te-cv").complete("do-work", coordination(HEALTH), Map.of("contribution", "nothing"));
        confirm(coordination(HEALTH));
        assertThat(work("coordinate", HEALTH).outcome()).isEqualTo(WorkOutcome.NOTHING);
    }

    @Test
    void theStandingBodyEntersAnOpinionThatCameOnPaper() {
        Browser justice = new Browser(port).signIn("phong-tu-phap-cv");
        Browser.Page page = justice.open(coordinationPage());
        Browser.Page tasklist = justice.submit(
                page.find("form[action*='%s']"
                        .formatted(work("written-opinion", COURT).id())),
                Map.of());
        assertThat(tasklist.status()).isEqualTo(200);
        line.office("phong-tu-phap-cv").complete("do-work", opinion(COURT), comment("Giữ nguyên thẩm quyền"));
        UnitWork recorded = work("written-opinion", COURT);
        assertThat(recorded.onBehalf()).isTrue();
        assertThat(recorded.doneBy()).isEqualTo("phong-tu-phap-cv");
        assertThat(recorded.outcome()).isEqualTo(WorkOutcome.DONE);
        assertThat(line.office("toa-an-lanhdao").tasks("confirm-work", opinion(COURT)))
                .isEmpty();
        assertThat(justice.open(coordinationPage()).text()).contains("Giữ nguyên thẩm quyền", "Nhập thay");
    }

    @Test
    void anOpinionIsAnsweredLikeAnyCommentAndCountedInPartOne() throws IOException {
        line.office("phong-y-te-cv").complete("do-work", opinion(HEALTH), comment("Bổ sung quyền của người bệnh"));
        confirm(opinion(HEALTH));
        line.closeEarly(key);
        String draftId = line.draftId(key);
        assertThat(groups.comments(draftId))
                .extracting(CommentOnDesk::body, CommentOnDesk::senderName, CommentOnDesk::channel)
                .containsExactly(tuple("Bổ sung quyền của người bệnh", "Phòng Y tế", CommentChannel.PAPER));
        line.answer(key);
        assertThat(text(table(draftId)))
                .contains(
                        "đề nghị góp ý bằng văn bản: 2; đã trả lời: 1, trong đó thống nhất với dự thảo: 0",
                        "Phòng Y tế",
                        "Bổ sung quyền của người bệnh");
    }

    @Test
    void whatPeopleAskAtAnEventBecomesComments() {
        String commune = "%s/hold-event/xa-van-ho".formatted(key);
        String today = LocalDate.now(clock).toString();
        Map<String, Object> event = Map.of(
                "form", "dialogue", "heldOn", today, "place", "Nhà văn hóa", "audience", "Nhân dân", "attendees", 120);
        assertThat(line.office("xa-van-ho-cv")
                        .submit(
                                line.office("xa-van-ho-cv")
                                        .tasks("do-work", commune)
                                        .get(0)
                                        .get("id")
                                        .asText(),
                                Map.of("eventState", "held", "events", List.of()))
                        .getBody()
                        .get("message")
                        .asText())
                .contains("Hội nghị, đối thoại, tọa đàm");
        line.office("xa-van-ho-cv")
                .complete(
                        "do-work",
                        commune,
                        Map.of(
                                "eventState",
                                "held",
                                "events",
                                List.of(event),
                                "questions",
                                List.of(
                                        Map.of("question", "Bao giờ áp dụng?", "askedBy", "INDIVIDUAL"),
                                        Map.of("question", "Ai quản lý?", "askedBy", "ORGANISATION"))));
        confirm(commune);
        assertThat(work("hold-event", "xa-van-ho").summary())
                .startsWith("1 cuộc, 120 người dự, 2 câu hỏi, ý kiến\nĐối thoại");
        assertThat(events.of(work("hold-event", "xa-van-ho").id()))
                .extracting(HeldEvent::place, HeldEvent::attendees)
                .containsExactly(tuple("Nhà văn hóa", 120));
        assertThat(groups.comments(line.draftId(key)))
                .extracting(CommentOnDesk::body, CommentOnDesk::channel)
                .containsExactlyInAnyOrder(
                        tuple("Bao giờ áp dụng?", CommentChannel.MEETING),
                        tuple("Ai quản lý?", CommentChannel.MEETING));
    }

    @Test
    void noOtherUnitEntersForAnother() {
        Browser health = new Browser(port).signIn("phong-y-te-cv");
        Browser.Page page = health.open(coordinationPage());
        assertThat(page.document().select("form[action*=nhap-thay]")).isEmpty();
        Browser.Page justice = new Browser(port).signIn("phong-tu-phap-cv").open(coordinationPage());
        assertThat(justice.document().select("form[action*=nhap-thay]")).hasSize(4);
    }

    @Test
    void aLateUnitIsRemindedUrgedByLetterAndDirectedByTheLeadership() {
        Instant due = work("coordinate", HEALTH).dueAt().toInstant();
        time.advanceTo(due.minusSeconds(60));
        assertThat(kinds(HEALTH)).containsOnly(Urging.Kind.REMINDED);
        time.advanceTo(due.plusSeconds(1));
        assertThat(documents.newest(line.draftId(key)))
                .extracting(IssuedDocument::kind)
                .contains(DocumentKind.UNIT_URGING);
        line.office("van-thu-cv")
                .complete(
                        "issue-urge-letter",
                        coordination(HEALTH),
                        Map.of("urgeNumber", "77/UBND-TP", "urgeDate", "2024-06-03"));
        time.advanceTo(due.plus(Duration.ofDays(8)));
        assertThat(shown("lanh-dao-ubnd-lanhdao", "direct-late-unit"))
                .containsEntry(
                        "workDueOn", due.atZone(Deadline.ZONE).toLocalDate().toString())
                .containsEntry("urgeNumber", "77/UBND-TP")
                .containsEntry("lateUnitName", "Phòng Y tế");
        line.office("lanh-dao-ubnd-lanhdao")
                .complete("direct-late-unit", coordination(HEALTH), Map.of("direction", "Báo cáo trước thứ Sáu"));
        assertThat(urgings.of(key))
                .filteredOn(step -> step.unit().equals(HEALTH) && step.kind() != Urging.Kind.REMINDED)
                .extracting(Urging::letterNumber, Urging::note, Urging::doneBy)
                .containsExactly(
                        tuple("77/UBND-TP", null, "van-thu-cv"),
                        tuple(null, "Báo cáo trước thứ Sáu", "lanh-dao-ubnd-lanhdao"));
    }

    /** What the form of a step shows to this person. */
    private Map<String, String> shown(String account, String step) {
        var office = line.office(account);
        String task = office.tasks(step, coordination(HEALTH)).get(0).get("id").asText();
        JsonNode variables = office.get("/engine-rest/task/{id}/form-variables", JsonNode.class, task)
                .getBody();
        return variables.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .path("value")
                .asText()));
    }

    @Test
    void anInvitedBodyIsOnlyReminded() {
        time.advanceTo(work("written-opinion", COURT).dueAt().toInstant().plus(Duration.ofDays(10)));
        assertThat(kinds(COURT)).containsExactly(Urging.Kind.REMINDED);
        assertThat(line.office("van-thu-cv").tasks("issue-urge-letter", opinion(COURT)))
                .isEmpty();
    }

    @Test
    void urgingStopsWhenTheWorkIsDone() {
        time.advanceTo(work("coordinate", HEALTH).dueAt().toInstant().plusSeconds(1));
        line.office("phong-y-te-cv").complete("do-work", coordination(HEALTH), Map.of("contribution", "nothing"));
        confirm(coordination(HEALTH));
        assertThat(line.openSteps(coordination(HEALTH))).isEmpty();
    }

    @Test
    void whoNeverAnswersIsGivenUpAndRecorded() {
        time.advanceTo(work("coordinate", HEALTH).dueAt().toInstant().plus(Duration.ofDays(20)));
        assertThat(works.of(key))
                .filteredOn(work -> !work.kind().equals("hold-event"))
                .extracting(UnitWork::outcome)
                .containsOnly(WorkOutcome.NOT_REPORTED);
        assertThat(line.openSteps(coordination(HEALTH))).isEmpty();
        assertThat(line.openSteps(key)).contains("verify-page");
    }

    @Test
    void everyFormRefusesWhatItsRulesForbid() {
        JsonNode task =
                line.office("phong-y-te-cv").tasks("do-work", opinion(HEALTH)).get(0);
        Map<String, Object> wrong = Map.of("opinion", "comment", "opinionDate", "hôm qua", "opinionText", "x");
        var answer = line.office("phong-y-te-cv").submit(task.get("id").asText(), wrong);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).contains("Số, ký hiệu văn bản", "Ngày văn bản");
    }

    private byte[] table(String draftId) {
        return documents.newest(draftId).stream()
                .filter(document -> document.kind() == DocumentKind.CONSOLIDATED_TABLE)
                .findFirst()
                .flatMap(document -> documents.content(draftId, document.id()))
                .orElseThrow();
    }

    private static String text(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private List<Urging.Kind> kinds(String unit) {
        return urgings.of(key).stream()
                .filter(step -> step.unit().equals(unit))
                .map(Urging::kind)
                .toList();
    }

    private void confirm(String work) {
        String unit = work.substring(work.lastIndexOf('/') + 1);
        line.office(unit + "-lanhdao").complete("confirm-work", work, Map.of("workConfirmation", "confirmed"));
        time.runDueJobs();
    }

    private static Map<String, Object> comment(String text) {
        return Map.of(
                "opinion", "comment", "opinionNumber", "12/PYT", "opinionDate", "2024-05-20", "opinionText", text);
    }

    private UnitWork work(String kind, String unit) {
        return works.of(key).stream()
                .filter(work -> work.kind().equals(kind) && work.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private String opinion(String unit) {
        return "%s/written-opinion/%s".formatted(key, unit);
    }

    private String coordination(String unit) {
        return "%s/coordinate/%s".formatted(key, unit);
    }

    private String coordinationPage() {
        return "/lam-viec/du-thao/%s/phoi-hop".formatted(line.draftId(key));
    }
}
