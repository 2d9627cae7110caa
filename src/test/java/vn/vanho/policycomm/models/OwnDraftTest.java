package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
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
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.OnH2;

/** II.3d: a draft of our own gets a new version instead of a letter, and nobody is waited for. */
@OnH2
class OwnDraftTest {

    private static final String JUSTICE = "phong-tu-phap-cv";

    @Autowired
    private DraftLine line;

    @Autowired
    private Drafts drafts;

    @Autowired
    private IssuedDocuments documents;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private String key = "";
    private String draftId = "";
    private EngineTime time;

    @BeforeEach
    void theTableIsApproved(TestInfo test) {
        time = line.time();
        key = "2024/II.3a/" + test.getTestMethod().orElseThrow().getName().toLowerCase();
        line.publishOwn(key, "Quyết định " + key);
        draftId = line.draftId(key);
        line.comment(key, "dieu-3", "Nên bỏ Điều 3");
        time.advanceTo(line.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        line.answer(key);
        line.approveTable(key);
    }

    @AfterEach
    void resetTheClock() {
        time.close();
    }

    @Test
    void thereIsNoLetter() {
        assertThat(line.openSteps(key)).contains("publish-new-version");
        assertThat(documents.newest(draftId))
                .extracting(IssuedDocument::kind)
                .containsExactly(DocumentKind.CONSOLIDATED_TABLE);
    }

    @Test
    void withoutANewVersionTheStepIsNotDone() {
        String task = line.office(JUSTICE)
                .tasks("publish-new-version", key)
                .get(0)
                .get("id")
                .asText();
        ResponseEntity<JsonNode> answer = line.office(JUSTICE).submit(task, Map.of());
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).contains("Tệp dự thảo: chưa có bản mới");
    }

    @Test
    void theNewVersionIsPublicOnlyWithTheResultAndTheConsultedOneStays() {
        int consulted = drafts.fileInForce(draftId).orElseThrow().version();
        drafts.attachFile(draftId, "ban-moi.docx", DraftLine.law(), JUSTICE);
        assertThat(drafts.fileInForce(draftId).orElseThrow().version()).isEqualTo(consulted);
        line.office(JUSTICE).complete("publish-new-version", key, Map.of());
        assertThat(open("/ban-moi").status()).isEqualTo(404);
        line.publishResult(key);
        assertThat(open("/ban-moi").text()).contains("Bản mới: Quyết định", "Phạm vi điều chỉnh");
        assertThat(open("").document().select("a[href$=/ban-moi]")).hasSize(1);
        assertThat(open("").text()).contains("Nên bỏ Điều 3").doesNotContain("Đề nghị tiếp thu", "Đã chuyển cơ quan");
    }

    @Test
    void afterTheResultNobodyIsWaitedFor() {
        drafts.attachFile(draftId, "ban-moi.docx", DraftLine.law(), JUSTICE);
        line.office(JUSTICE).complete("publish-new-version", key, Map.of());
        line.publishResult(key);
        line.verify(key);
        time.runDueJobs();
        assertThat(line.openSteps(key)).containsExactly("record-result");
    }

    @Test
    void theDeskSaysWhoseDraftItIs() {
        Browser justice = new Browser(port).signIn(JUSTICE);
        assertThat(justice.open("/lam-viec/gop-y/" + draftId).text())
                .contains("Dự thảo của địa phương")
                .doesNotContain("Đề nghị tiếp thu");
    }

    private Browser.Page open(String below) {
        return new Browser(port).open("/du-thao/" + drafts.get(draftId).slug() + below);
    }
}
