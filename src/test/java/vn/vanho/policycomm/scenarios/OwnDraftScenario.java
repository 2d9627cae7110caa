package vn.vanho.policycomm.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.scenarios.CaseInHand.JUSTICE;
import static vn.vanho.policycomm.scenarios.CaseInHand.JUSTICE_HEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import vn.vanho.policycomm.consultation.CommentCount;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.SenderKind;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;

/**
 * The life of a draft of our own over HTTP: it is open for the law's minimum at least, once longer; the answers are final,
 * no letter goes out, and what came of them is a new version.
 */
abstract class OwnDraftScenario {

    private static final String KEY = "2024/II.3a/quyet-dinh-cho-kich-ban";
    private static final String TITLE = "Quyết định về quản lý chợ (kịch bản)";
    private static final int MINIMUM_DAYS = 7;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Autowired
    private DraftLine line;

    @Autowired
    private Drafts drafts;

    @Autowired
    private CommentGroups groups;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private EngineTime time;
    private CaseInHand hand;
    private String draftId = "";
    private String path = "";
    private String receipt = "";

    @BeforeEach
    void setTheClock() {
        time = line.time();
        hand = new CaseInHand(line, time, clock, port, KEY, TITLE, line.lastDay());
    }

    @AfterEach
    void resetTheClock() {
        time.close();
    }

    @Test
    void aDraftOfOurOwnIsConsultedOnAnsweredForGoodAndRevised() {
        justiceSendsItsOwnDraft();
        theWindowIsPlannedForTheMinimumAtLeast();
        itIsPublished();
        itIsNotClosedBeforeTheMinimumIsFull();
        aCitizenComments();
        theWindowIsExtended();
        theWindowCloses();
        line.answer(KEY);
        line.approveTable(KEY);
        theTableHoldsFinalAnswersAndNoLetterIsWritten();
        justiceUploadsTheNewVersion();
        anotherPersonChecksIt();
        theResultIsPublished();
        line.verify(KEY);
        time.runDueJobs();
        line.office("phong-tu-phap-cv").complete("record-result", KEY, Map.of("outcome", "communicated"));
        assertThat(line.ended(KEY)).isTrue();
        assertThat(groups.counts(draftId)).containsExactly(new CommentCount(SenderKind.INDIVIDUAL, 1, 1, 0, 1, 0));
    }

    private void justiceSendsItsOwnDraft() {
        assertThat(line.office(JUSTICE)
                        .start("communicate-draft", KEY, DraftLine.ownDirective(TITLE))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        draftId = line.draftId(KEY);
        path = "/du-thao/" + drafts.get(draftId).slug();
        line.log(KEY);
    }

    private void theWindowIsPlannedForTheMinimumAtLeast() {
        LocalDate earliest = hand.today().plusDays(MINIMUM_DAYS);
        Map<String, Object> tooShort = Map.of(
                "courseOfDraft", "proceed",
                "channels", List.of("portal"),
                "windowClosesOn", earliest.minusDays(1).toString());
        assertThat(hand.refusal(JUSTICE, "plan-communication", tooShort))
                .contains("sớm nhất là " + earliest.format(DATE), "ít nhất 7 ngày", "80/2015/QH13");
        line.plan(KEY);
        line.approvePlan(KEY);
    }

    private void itIsPublished() {
        line.check(KEY, DraftLine.cleanCheck());
        line.adapt(KEY);
        line.approveMaterial(KEY);
        assertThat(hand.citizen().open(path).text()).contains("Đang lấy ý kiến", TITLE);
    }

    private void itIsNotClosedBeforeTheMinimumIsFull() {
        assertThat(hand.refusal(JUSTICE, "watch-window", Map.of("earlyCloseReason", "Đủ rồi")))
                .contains("chưa được đóng trước hạn", "đủ 7 ngày");
        assertThat(hand.citizen().open(path).text()).contains("Đang lấy ý kiến");
    }

    private void theTableHoldsFinalAnswersAndNoLetterIsWritten() {
        assertThat(hand.printed(JUSTICE, "Bản tổng hợp"))
                .contains("Chợ nên họp sớm hơn", "Tiếp thu", "Hợp lý")
                .doesNotContain("Đề nghị tiếp thu");
        assertThat(hand.signedIn(JUSTICE).open(hand.workbench("van-ban")).text())
                .doesNotContain("Công văn gửi cơ quan chủ trì soạn thảo");
        assertThat(line.office("van-thu-cv").tasks("forward-table", KEY)).isEmpty();
    }

    private void aCitizenComments() {
        Browser citizen = new Browser(port);
        Browser.Page form = citizen.open(path + "/gop-y?dieu=dieu-3");
        Browser.Page sent = citizen.submit(
                form.find("form[method=post]"), Map.of("body", "Chợ nên họp sớm hơn", "address", "dieu-3"));
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        receipt = sent.response().url().getPath();
    }

    private void theWindowIsExtended() {
        String newEnd = line.lastDay().plusDays(5).toString();
        line.office("phong-tu-phap-cv")
                .complete(
                        "watch-window",
                        KEY,
                        Map.of("windowAction", "extend", "extendTo", newEnd, "extensionReason", "Xã chưa họp dân"));
        line.office("lanh-dao-ubnd-lanhdao")
                .complete("approve-extension", KEY, Map.of("extensionApproval", "approved"));
        assertThat(new Browser(port).open(path).text()).contains("Gia hạn lấy ý kiến", "Xã chưa họp dân");
    }

    private void theWindowCloses() {
        LocalDate lastDay = line.lastDay().plusDays(5);
        time.advanceTo(lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        assertThat(line.openSteps(KEY)).contains("classify-comments");
    }

    private void justiceUploadsTheNewVersion() {
        Browser justice = new Browser(port).signIn("phong-tu-phap-cv");
        Browser.Page page = justice.open("/lam-viec/du-thao/%s/tep".formatted(draftId));
        assertThat(page.text()).contains("Bản đã lấy ý kiến vẫn được giữ").doesNotContain("Tệp đang dùng");
        assertThat(justice.upload(page.find("form[enctype]"), "ban-moi.docx", DraftLine.law())
                        .text())
                .contains("Tệp đang dùng", "ban-moi.docx");
        line.office("phong-tu-phap-cv").complete("prepare-new-version", KEY, Map.of());
    }

    private void anotherPersonChecksIt() {
        hand.mayNot(JUSTICE, "check-new-version", JUSTICE, DraftLine.cleanCheck());
        Browser head = new Browser(port).signIn(JUSTICE_HEAD);
        String page = "/lam-viec/du-thao/%s/tai-lieu".formatted(draftId);
        assertThat(head.download(head.open(page).find("a[href$=/ban-moi]").attr("href")))
                .isEqualTo(DraftLine.law());
        line.checkNewVersion(KEY, DraftLine.cleanCheck());
    }

    private void theResultIsPublished() {
        line.publishResult(KEY);
        Browser citizen = new Browser(port);
        Browser.Page page = citizen.open(path);
        assertThat(page.text())
                .contains("Chợ nên họp sớm hơn", "Tiếp thu Hợp lý")
                .doesNotContain("Đã chuyển cơ quan");
        assertThat(citizen.open(page.find("a[href$=/ban-moi]").attr("href")).text())
                .contains(
                        "Bản mới: " + TITLE,
                        "Quá trình công khai",
                        "Chuyên viên Phòng Tư pháp",
                        "Lãnh đạo Phòng Tư pháp");
        assertThat(citizen.open(receipt).text())
                .contains("Hợp lý")
                .doesNotContain("Đề nghị tiếp thu", "Đã chuyển cơ quan");
    }
}
