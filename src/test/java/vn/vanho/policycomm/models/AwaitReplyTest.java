package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.plan.NamedDeadlines;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.OnH2;

/** II.3d: a relayed draft waits for its drafting agency, urges it, and in the end waits no longer. */
@OnH2
class AwaitReplyTest {

    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String SILENT = "Cơ quan chủ trì soạn thảo chưa có phản hồi";
    private static final Map<String, String> REPLY = Map.of(
            "kind", "ACCEPT_PARTLY", "text", "Bộ sẽ sửa", "letterNumber", "77/BCA-V03", "letterDate", "2024-07-20");

    @Autowired
    private DraftLine line;

    @Autowired
    private Drafts drafts;

    @Autowired
    private IssuedDocuments documents;

    @Autowired
    private NamedDeadlines deadlines;

    @LocalServerPort
    private int port;

    private String key = "";
    private EngineTime time;
    private Instant urgedAt = Instant.EPOCH;
    private Instant silentAt = Instant.EPOCH;

    @BeforeEach
    void theTableIsWithTheAgency(TestInfo test) {
        time = line.time();
        key = "2024/II.3a/" + test.getTestMethod().orElseThrow().getName().toLowerCase();
        line.relay(key, "Luật " + key, "dieu-3", "dieu-8");
        urgedAt = deadlines.due("agency-reply").plusSeconds(1);
        silentAt = deadlines.due("agency-silence").plusSeconds(1);
    }

    @AfterEach
    void resetTheClock() {
        time.close();
    }

    @Test
    void untilThenThePublicSeesThatItWasSent() {
        assertThat(line.openSteps(key)).contains("key-in-reply");
        assertThat(page())
                .contains("Đã chuyển cơ quan chủ trì soạn thảo (Bộ Công an) ngày 01/07/2024, Công văn số 95/UBND-TP")
                .contains("Đề nghị tiếp thu")
                .doesNotContain(SILENT);
    }

    @Test
    void theReplyToEachGroupIsShownAndEndsTheWaiting() {
        keyIn("Nhóm dieu-3", REPLY);
        assertThat(page()).contains("Trả lời của cơ quan chủ trì soạn thảo Tiếp thu một phần", "Bộ sẽ sửa");
        keyIn("Nhóm dieu-8", REPLY);
        finish("keyed-in");
        assertThat(page()).contains("Văn bản số 77/BCA-V03 ngày 20/07/2024").doesNotContain(SILENT);
        assertThat(line.openSteps(key)).doesNotContain("key-in-reply", "reply");
    }

    @Test
    void aReplyMayBeCorrected() {
        keyIn("Nhóm dieu-3", REPLY);
        keyIn("Nhóm dieu-3", Map.of("text", "Bộ sẽ sửa Điều 3"));
        assertThat(page()).contains("Bộ sẽ sửa Điều 3", "77/BCA-V03");
    }

    @Test
    void aGroupWithoutAReplyIsNamed() {
        keyIn("Nhóm dieu-3", REPLY);
        ResponseEntity<JsonNode> answer = line.office(JUSTICE).submit(task(), Map.of("agencyReply", "keyed-in"));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText())
                .contains("Trả lời của cơ quan: chưa ghi trả lời cho «Nhóm dieu-8»")
                .doesNotContain("dieu-3");
        assertThat(line.openSteps(key)).contains("key-in-reply");
    }

    @Test
    void theWaitingMayBeEndedWithoutAReply() {
        keyIn("Nhóm dieu-3", REPLY);
        finish("none");
        assertThat(page()).containsOnlyOnce(SILENT).contains("Bộ sẽ sửa");
    }

    @Test
    void whatIsTypedWronglyIsToldAndKept() {
        Browser.Page page = keyIn(
                "Nhóm dieu-3", Map.of("kind", "MAYBE", "text", " ", "letterNumber", "", "letterDate", "9999-01-01"));
        assertThat(page.document().select("[role=alert] li").eachText())
                .containsExactly(
                        "Hướng xử lý: hãy chọn một mục.",
                        "Nội dung tiếp thu, giải trình: hãy nhập nội dung.",
                        "Số, ký hiệu văn bản trả lời: hãy nhập, tối đa 100 ký tự.",
                        "Ngày văn bản trả lời: hãy nhập một ngày không sau hôm nay.");
        assertThat(page.document().select("input[name=letterDate]").eachAttr("value"))
                .containsExactly("9999-01-01", "");
        assertThat(page()).doesNotContain("Trả lời của cơ quan chủ trì soạn thảo");
    }

    @Test
    void afterTwoWeeksTheAgencyIsUrgedAndTheWaitingGoesOn() {
        time.advanceTo(urgedAt.minusSeconds(3));
        assertThat(line.openSteps(key)).doesNotContain("send-urging-letter");
        time.advanceTo(urgedAt);
        assertThat(documents.newest(line.draftId(key)))
                .extracting(IssuedDocument::kind)
                .contains(DocumentKind.URGING_LETTER);
        assertThat(new Browser(port)
                        .signIn("van-thu-cv")
                        .open("/lam-viec/du-thao/%s/van-ban".formatted(line.draftId(key)))
                        .text())
                .contains("Công văn đôn đốc");
        line.office("van-thu-cv")
                .complete("send-urging-letter", key, Map.of("urgingNumber", "120/UBND-TP", "urgingDate", "2024-07-22"));
        assertThat(line.openSteps(key)).contains("key-in-reply").doesNotContain("send-urging-letter");
    }

    @Test
    void aReplyMakesTheUrgingSuperfluous() {
        time.advanceTo(urgedAt);
        assertThat(line.openSteps(key)).contains("send-urging-letter");
        finish("none");
        assertThat(line.openSteps(key)).doesNotContain("send-urging-letter", "key-in-reply");
    }

    @Test
    void whenUrgingBringsNothingTheWaitingEndsByItself() {
        keyIn("Nhóm dieu-3", REPLY);
        time.advanceTo(urgedAt);
        time.advanceTo(silentAt.minusSeconds(3));
        assertThat(line.openSteps(key)).contains("key-in-reply");
        time.advanceTo(silentAt);
        assertThat(line.openSteps(key)).doesNotContain("key-in-reply", "send-urging-letter");
        assertThat(page()).containsOnlyOnce(SILENT);
    }

    private Browser.Page keyIn(String group, Map<String, String> values) {
        Browser justice = new Browser(port).signIn(JUSTICE);
        Browser.Page page = justice.open("/lam-viec/gop-y/%s/tra-loi-cua-co-quan".formatted(line.draftId(key)));
        Element form = page.find("section:contains(%s) form".formatted(group));
        return justice.submit(form, values);
    }

    private void finish(String outcome) {
        line.office(JUSTICE).complete("key-in-reply", key, Map.of("agencyReply", outcome));
        time.runDueJobs();
    }

    private String task() {
        return line.office(JUSTICE).tasks("key-in-reply", key).get(0).get("id").asText();
    }

    private String page() {
        return new Browser(port)
                .open("/du-thao/" + drafts.get(line.draftId(key)).slug())
                .text();
    }
}
