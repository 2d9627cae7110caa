package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.OnH2;

/** II.3d: a window is extended when the head agrees, and closed early for a reason; a draft of our own keeps the minimum. */
@OnH2
class HoldWindowTest {

    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Autowired
    private DraftLine line;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private String key = "";
    private LocalDate lastDay = LocalDate.EPOCH;
    private EngineTime time;

    @BeforeEach
    void noon(TestInfo test) {
        time = line.time();
        lastDay = line.lastDay();
        key = "2024/II.3a/" + test.getTestMethod().orElseThrow().getName().toLowerCase();
    }

    @AfterEach
    void resetTheClock() {
        time.close();
    }

    @Test
    void anExtensionMovesTheEndAndTheTimerAndIsPublicWithItsReason() {
        line.publish(key, "Luật được gia hạn");
        LocalDate newEnd = lastDay.plusDays(10);
        request(newEnd);
        assertThat(line.openSteps(key)).contains("approve-extension").doesNotContain("watch-window");
        decide("approved");

        time.advanceTo(midnightAfter(lastDay));
        assertThat(line.openSteps(key)).contains("watch-window");
        assertThat(page())
                .contains("Gia hạn lấy ý kiến")
                .contains("Từ ngày %s đổi thành ngày %s.".formatted(lastDay.format(DATE), newEnd.format(DATE)))
                .contains("Lý do: Mưa lũ, xã chưa họp dân được");
        time.advanceTo(midnightAfter(newEnd));
        assertThat(line.openSteps(key)).contains("approve-table").doesNotContain("watch-window");
    }

    @Test
    void aWindowIsExtendedASecondTime() {
        line.publish(key, "Luật gia hạn hai lần");
        request(lastDay.plusDays(3));
        decide("approved");
        request(lastDay.plusDays(6));
        decide("approved");
        assertThat(drafts.windowChanges(line.draftId(key))).hasSize(2);
        time.advanceTo(midnightAfter(lastDay.plusDays(6)).minusSeconds(2));
        assertThat(line.openSteps(key)).contains("watch-window");
    }

    @Test
    void aRefusedExtensionComesBackWithItsReasonAndChangesNothing() {
        line.publish(key, "Luật không được gia hạn");
        request(lastDay.plusDays(10));
        decide("returned");
        assertThat(shown("watch-window", "extensionReturnReason")).isEqualTo("Đã đủ ý kiến");
        assertThat(shown("watch-window", "windowAction")).isEqualTo("close");
        assertThat(drafts.windowChanges(line.draftId(key))).isEmpty();

        complete(Map.of("earlyCloseReason", "Cơ quan soạn thảo cần sớm"));
        time.runDueJobs();
        assertThat(line.openSteps(key)).contains("approve-table");
        assertThat(page()).contains("Kết thúc trước hạn", "Lý do: Cơ quan soạn thảo cần sớm");
    }

    @Test
    void theTimeRunsOnWhileTheHeadThinksItOver() {
        line.publish(key, "Luật chờ quyết định gia hạn");
        request(lastDay.plusDays(10));
        time.advanceTo(midnightAfter(lastDay));
        assertThat(line.openSteps(key)).contains("approve-table").doesNotContain("approve-extension");
        assertThat(drafts.windowChanges(line.draftId(key))).isEmpty();
    }

    @Test
    void anExtensionReachesFurtherButNotForEver() {
        line.publish(key, "Luật gia hạn sai");
        assertRefused(submit(extension(lastDay)), "Gia hạn đến hết ngày: phải sau ngày kết thúc hiện nay");
        assertRefused(submit(extension(lastDay.plusDays(400))), "Gia hạn đến hết ngày: không được quá");
        assertRefused(submit(Map.of("windowAction", "extend")), "Gia hạn đến hết ngày: bắt buộc nhập");
        assertRefused(submit(Map.of("windowAction", "close")), "Lý do đóng trước hạn: bắt buộc nhập");
        assertThat(line.openSteps(key)).contains("watch-window");
    }

    @Test
    void anExtensionEndsBeforeTheReplyToTheDirectiveIsDue() {
        Map<String, Object> directive = DraftLine.directive("Luật có hạn gửi kết quả");
        directive.put("replyBy", lastDay.plusDays(5).toString());
        line.office(JUSTICE).start("communicate-draft", key, directive);
        publishStarted();
        assertRefused(submit(extension(lastDay.plusDays(5))), "phải trước hạn gửi kết quả");
        request(lastDay.plusDays(4));
        assertThat(line.openSteps(key)).contains("approve-extension");
    }

    @Test
    void aDraftOfOurOwnIsNotClosedBeforeTheMinimumIsFull() {
        line.publishOwn(key, "Quyết định đóng sớm");
        LocalDate first = LocalDate.now(clock).plusDays(8);
        assertRefused(submit(Map.of("earlyCloseReason", "Đủ rồi")), "sớm nhất được đóng ngày " + first.format(DATE));
        time.advanceTo(midnightAfter(first.minusDays(1)).minusSeconds(60));
        assertRefused(submit(Map.of("earlyCloseReason", "Đủ rồi")), "đủ 7 ngày");
        time.advanceTo(midnightAfter(first.minusDays(1)));
        complete(Map.of("earlyCloseReason", "Đủ rồi"));
        assertThat(drafts.get(line.draftId(key)).window().closedAt()).isNotNull();
    }

    @Test
    void aDraftOfOurOwnIsNotPlannedBelowTheMinimum() {
        startOwn();
        assertThat(shown("plan-communication", "windowAdvice"))
                .contains("Dự thảo của địa phương", "ít nhất 7 ngày", "80/2015/QH13");
        LocalDate today = LocalDate.now(clock);
        assertRefused(
                plan(today.plusDays(6)),
                "Ngày kết thúc lấy ý kiến: sớm nhất là " + today.plusDays(7).format(DATE));
        assertThat(plan(today.plusDays(7)).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        time.advanceTo(midnightAfter(today));
        String approval = task("lanh-dao-ubnd-lanhdao", "approve-plan");
        assertRefused(
                line.office("lanh-dao-ubnd-lanhdao").submit(approval, Map.of("planApproval", "approved")),
                "sớm nhất là " + today.plusDays(8).format(DATE));
    }

    @Test
    void aDraftOfOurOwnThatIsPostedLateIsOpenForTheMinimumAllTheSame() {
        startOwn();
        LocalDate today = LocalDate.now(clock);
        plan(today.plusDays(7));
        line.approvePlan(key);
        time.advanceTo(midnightAfter(today.plusDays(2)));
        line.check(key, DraftLine.cleanCheck());
        line.adapt(key);
        line.approveMaterial(key);
        time.advanceTo(midnightAfter(today.plusDays(10)).minusSeconds(2));
        assertThat(line.openSteps(key)).contains("watch-window");
        time.advanceTo(midnightAfter(today.plusDays(10)));
        assertThat(line.openSteps(key)).contains("approve-table");
    }

    @Test
    void aRelayedDraftMayBeShorterWithAWarning() {
        line.start(key, "Luật ngắn hơn tối thiểu");
        line.log(key);
        assertThat(shown("plan-communication", "windowAdvice"))
                .contains("do cơ quan khác soạn thảo", "ít nhất 60 ngày", "80/2015/QH13");
        line.plan(key);
        assertThat(shownTo("lanh-dao-ubnd-lanhdao", "approve-plan", "windowAdvice"))
                .contains("CẢNH BÁO: kết thúc ngày " + lastDay.format(DATE));
        line.approvePlan(key);
        assertThat(line.openSteps(key)).contains("check-material");
    }

    @Test
    void anIssuerNobodyKnowsIsToldSo() {
        Map<String, Object> directive = DraftLine.directive("Luật không rõ cấp");
        directive.put("issuer", "Liên đoàn Bóng đá");
        line.office(JUSTICE).start("communicate-draft", key, directive);
        line.log(key);
        assertThat(shown("plan-communication", "windowAdvice"))
                .contains("Không nhận ra cấp ban hành từ «Liên đoàn Bóng đá»");
        line.plan(key);
        assertThat(line.openSteps(key)).contains("approve-plan");
    }

    private void startOwn() {
        line.office(JUSTICE).start("communicate-draft", key, DraftLine.ownDirective("Quyết định " + key));
        line.log(key);
    }

    private void publishStarted() {
        line.log(key);
        line.plan(key);
        line.approvePlan(key);
        line.check(key, DraftLine.cleanCheck());
        line.adapt(key);
        line.approveMaterial(key);
    }

    private ResponseEntity<JsonNode> plan(LocalDate closesOn) {
        return line.office(JUSTICE)
                .submit(
                        task(JUSTICE, "plan-communication"),
                        Map.of(
                                "courseOfDraft",
                                "proceed",
                                "channels",
                                List.of("portal"),
                                "windowClosesOn",
                                closesOn.toString()));
    }

    private static Map<String, String> extension(LocalDate newEnd) {
        return Map.of(
                "windowAction",
                "extend",
                "extendTo",
                newEnd.toString(),
                "extensionReason",
                "Mưa lũ, xã chưa họp dân được");
    }

    private void request(LocalDate newEnd) {
        complete(extension(newEnd));
    }

    private void complete(Map<String, ?> values) {
        line.office(JUSTICE).complete("watch-window", key, values);
    }

    private void decide(String decision) {
        Map<String, String> reason =
                decision.equals("returned") ? Map.of("extensionReturnReason", "Đã đủ ý kiến") : Map.of();
        Map<String, String> values = new HashMap<>(reason);
        values.put("extensionApproval", decision);
        line.office("lanh-dao-ubnd-lanhdao").complete("approve-extension", key, values);
    }

    private ResponseEntity<JsonNode> submit(Map<String, ?> values) {
        return line.office(JUSTICE).submit(task(JUSTICE, "watch-window"), values);
    }

    private String task(String account, String step) {
        return line.office(account).tasks(step, key).get(0).get("id").asText();
    }

    private String shown(String step, String variable) {
        return shownTo(JUSTICE, step, variable);
    }

    /** What Tasklist loads for the form. */
    private String shownTo(String account, String step, String variable) {
        return line.office(account)
                .get(
                        "/engine-rest/task/{id}/form-variables?variableNames={name}",
                        JsonNode.class,
                        task(account, step),
                        variable)
                .getBody()
                .at("/" + variable + "/value")
                .asText();
    }

    private String page() {
        return new Browser(port)
                .open("/du-thao/" + drafts.get(line.draftId(key)).slug())
                .text();
    }

    private Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private static void assertRefused(ResponseEntity<JsonNode> answer, String message) {
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).contains(message);
    }
}
