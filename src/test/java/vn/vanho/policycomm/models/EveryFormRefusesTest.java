package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.vanho.policycomm.plan.NamedDeadlines;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.FormFaults;
import vn.vanho.policycomm.support.Office;
import vn.vanho.policycomm.support.OnH2;

/** Each form of the line, over REST: what is missing, wrong or unknown is one 400 that names every field, and nothing moves. */
@OnH2
class EveryFormRefusesTest {

    private static final String LEADERSHIP = "lanh-dao-ubnd-lanhdao";
    private static final String JUSTICE = "phong-tu-phap-cv";

    @Autowired
    private DraftLine line;

    @Autowired
    private NamedDeadlines deadlines;

    @Autowired
    private Clock clock;

    private EngineTime time;
    private String key = "";

    @BeforeEach
    void setTheClock() {
        time = line.time();
    }

    @AfterEach
    void resetTheClock() {
        time.close();
    }

    @Test
    void fromTheDirectiveToTheResult() {
        key = "2024/II.3a/moi-bieu-mau";
        line.start(key, "Luật mọi biểu mẫu");
        refusesFaults("van-thu-cv", "log-directive");
        line.log(key);
        refusesFaults(JUSTICE, "plan-communication");
        line.plan(key);
        refusesFaults(LEADERSHIP, "approve-plan");
        line.approvePlan(key);
        refusesFaults("phong-tu-phap-lanhdao", "check-material");
        line.check(key, DraftLine.cleanCheck());
        refusesFaults("phong-vhtt-cv", "adapt-material");
        line.adapt(key);
        refusesFaults(LEADERSHIP, "approve-material");
        line.approveMaterial(key);
        refusesFaults("trung-tam-ttvh-cv", "verify-page");
        refusesFaults("bao-chi-cv", "hand-over-kit");
        line.verify(key);
        refusesFaults(JUSTICE, "watch-window");
        doesNotExtendTheWindow();
        line.office(JUSTICE).complete("watch-window", key, Map.of("earlyCloseReason", "Cần sớm"));
        time.runDueJobs();
        refusesFaults(LEADERSHIP, "approve-table");
        returnsTheTableOnce();
        line.office(LEADERSHIP).complete("approve-table", key, Map.of("tableApproval", "approved"));
        time.runDueJobs();
        refusesFaults("van-thu-cv", "forward-table");
        line.office("van-thu-cv")
                .complete("forward-table", key, Map.of("letterNumber", "9/UBND", "letterDate", "2024-07-01"));
        refusesFaults(JUSTICE, "publish-result");
        line.office(JUSTICE).complete("publish-result", key, Map.of("resultSummary", "Không có góp ý"));
        time.runDueJobs();
        refusesFaults(JUSTICE, "record-result");
    }

    @Test
    void whenThePublicationIsStopped() {
        key = "2024/II.3a/bieu-mau-dung";
        line.approved(key, "Luật biểu mẫu dừng");
        Map<String, Object> hit = DraftLine.cleanCheck();
        hit.put("checkInternal", "hit");
        line.check(key, hit);
        refusesFaults("phong-tu-phap-lanhdao", "acknowledge-stop");
    }

    @Test
    void aStartNamesEveryFieldAndStartsNothing() {
        FormFaults faults = FormFaults.of("communicate-draft");
        Office justice = line.office(JUSTICE);
        key = "2024/II.3a/khong-bat-dau";
        assertRefused(justice.start("communicate-draft", key, Map.of()), faults.required());
        assertRefused(justice.start("communicate-draft", key, faults.wrongValues()), faults.labels());
        assertThat(line.ended(key)).isTrue();
    }

    @Test
    void aReasonIsAskedForWhenWorkIsReturned() {
        key = "2024/II.3a/thieu-ly-do";
        line.start(key, "Luật thiếu lý do");
        line.log(key);
        line.plan(key);
        assertRefused(submit(LEADERSHIP, "approve-plan", Map.of("planApproval", "returned")), List.of("Lý do trả lại"));
    }

    @Test
    void whileTheDraftingAgencyIsWaitedFor() {
        key = "2024/II.3a/bieu-mau-tra-loi";
        line.relay(key, "Luật biểu mẫu trả lời", "dieu-3");
        refusesFaults(JUSTICE, "key-in-reply");
        time.advanceTo(deadlines.due("agency-reply").plusSeconds(1));
        refusesFaults("van-thu-cv", "send-urging-letter");
    }

    @Test
    void whenTheDraftIsOurOwn() {
        key = "2024/II.3a/bieu-mau-ban-moi";
        line.publishOwn(key, "Quyết định biểu mẫu bản mới");
        time.advanceTo(line.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        line.approveTable(key);
        refusesFaults(JUSTICE, "prepare-new-version");
    }

    private void doesNotExtendTheWindow() {
        Map<String, String> request = Map.of(
                "windowAction",
                "extend",
                "extendTo",
                line.lastDay().plusDays(5).toString(),
                "extensionReason",
                "Cần thêm ý kiến");
        line.office(JUSTICE).complete("watch-window", key, request);
        refusesFaults(LEADERSHIP, "approve-extension");
        line.office(LEADERSHIP)
                .complete(
                        "approve-extension",
                        key,
                        Map.of("extensionApproval", "returned", "extensionReturnReason", "Đã đủ"));
    }

    private void returnsTheTableOnce() {
        line.office(LEADERSHIP)
                .complete("approve-table", key, Map.of("tableApproval", "returned", "tableReturnReason", "Xem lại"));
        refusesFaults(JUSTICE, "classify-comments");
        line.office(JUSTICE).complete("classify-comments", key, Map.of());
        time.runDueJobs();
    }

    private void refusesFaults(String account, String step) {
        FormFaults faults = FormFaults.of(step);
        if (!faults.required().isEmpty()) {
            assertRefused(submit(account, step, Map.of()), faults.required());
        }
        assertRefused(submit(account, step, faults.wrongValues()), faults.labels());
        assertRefused(submit(account, step, Map.of("khongCoTruongNay", "x")), List.of("khongCoTruongNay"));
        assertThat(line.openSteps(key)).contains(step);
    }

    private ResponseEntity<JsonNode> submit(String account, String step, Map<String, ?> values) {
        Office office = line.office(account);
        String task = office.tasks(step, key).get(0).get("id").asText();
        return office.submit(task, values);
    }

    private static void assertRefused(ResponseEntity<JsonNode> answer, List<String> labels) {
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).contains(labels);
    }
}
