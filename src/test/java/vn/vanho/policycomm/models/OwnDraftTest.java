package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
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
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.dissemination.PublicationStep;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.dissemination.Samples;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.OnH2;

/** II.3d: a draft of our own gets a new version instead of a letter, checked by a second person, and nobody is waited for. */
@OnH2
class OwnDraftTest {

    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String JUSTICE_HEAD = "phong-tu-phap-lanhdao";

    @Autowired
    private DraftLine line;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Publications publications;

    @Autowired
    private Materials materials;

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
        assertThat(line.openSteps(key)).contains("prepare-new-version");
        assertThat(documents.newest(draftId))
                .extracting(IssuedDocument::kind)
                .containsExactly(DocumentKind.CONSOLIDATED_TABLE);
    }

    @Test
    void withoutANewVersionTheStepIsNotDone() {
        String task = line.office(JUSTICE)
                .tasks("prepare-new-version", key)
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
        prepareNewVersion();
        assertThat(drafts.fileInForce(draftId).orElseThrow().version()).isEqualTo(consulted);
        assertThat(line.openSteps(key)).contains("check-new-version").doesNotContain("publish-result");
        line.checkNewVersion(key, DraftLine.cleanCheck());
        assertThat(open("/ban-moi").status()).isEqualTo(404);
        line.publishResult(key);
        assertThat(open("/ban-moi").text()).contains("Bản mới: Quyết định", "Phạm vi điều chỉnh");
        assertThat(open("").document().select("a[href$=/ban-moi]")).hasSize(1);
        assertThat(open("").text()).contains("Nên bỏ Điều 3").doesNotContain("Đề nghị tiếp thu", "Đã chuyển cơ quan");
    }

    @Test
    void whoeverPreparedTheNewVersionDoesNotCheckIt() {
        prepareNewVersion();
        String task = line.office(JUSTICE)
                .tasks("check-new-version", key)
                .get(0)
                .get("id")
                .asText();
        assertThat(line.office(JUSTICE).submit(task, DraftLine.cleanCheck()).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void whoPreparedAndCheckedTheNewVersionIsInTheOpen() {
        List<PublicationStep> ofConsulted = publications.steps(draftId);
        prepareNewVersion();
        line.checkNewVersion(key, DraftLine.cleanCheck());
        assertThat(publications.newVersionSteps(draftId))
                .extracting(PublicationStep::step, PublicationStep::office)
                .containsExactly(
                        tuple(PublicationStep.Kind.PREPARED, "Chuyên viên Phòng Tư pháp"),
                        tuple(PublicationStep.Kind.CHECKED, "Lãnh đạo Phòng Tư pháp"));
        assertThat(publications.steps(draftId)).isEqualTo(ofConsulted);
        line.publishResult(key);
        assertThat(open("/ban-moi").find("ol.steps").text())
                .contains("Chuyên viên Phòng Tư pháp", "Lãnh đạo Phòng Tư pháp");
    }

    @Test
    void anIncompleteNewVersionIsPreparedAgainWithTheNoteOfTheCheck() {
        prepareNewVersion();
        Map<String, Object> incomplete = DraftLine.cleanCheck();
        incomplete.putAll(Map.of("checkCompleteness", "incomplete", "checkNote", "Thiếu phụ lục"));
        line.checkNewVersion(key, incomplete);
        assertThat(line.openSteps(key)).contains("prepare-new-version").doesNotContain("check-new-version");
        assertThat(formValue("checkNote")).isEqualTo("Thiếu phụ lục");
        assertThat(publications.newVersionSteps(draftId))
                .extracting(PublicationStep::step)
                .containsExactly(PublicationStep.Kind.PREPARED);
        line.office(JUSTICE).complete("prepare-new-version", key, Map.of());
        assertThat(line.openSteps(key)).contains("check-new-version");
    }

    @Test
    void aSecretInTheNewVersionErasesItTellsTheHeadAndIsPreparedAgain() {
        materials.addFile(draftId, "bao-cao.pdf", Samples.pdf(), JUSTICE);
        prepareNewVersion();
        Map<String, Object> hit = DraftLine.cleanCheck();
        hit.put("checkSecretStamp", "hit");
        line.checkNewVersion(key, hit);
        assertThat(drafts.newVersion(draftId)).isEmpty();
        assertThat(drafts.newSections(draftId)).isEmpty();
        assertThat(drafts.contentInForce(draftId))
                .as("what people commented on")
                .isPresent();
        assertThat(materials.of(draftId).isEmpty()).isFalse();
        assertThat(line.openSteps(key)).contains("acknowledge-stop").doesNotContain("prepare-new-version");
        line.office(JUSTICE_HEAD).complete("acknowledge-stop", key, Map.of("stopDecision", "Soạn lại"));
        assertThat(line.openSteps(key)).contains("prepare-new-version").doesNotContain("log-directive");
        assertThat(open("").status()).isEqualTo(200);
    }

    @Test
    void whileTheNewVersionIsCheckedNoOtherOneIsUploaded() {
        prepareNewVersion();
        assertThat(new Browser(port)
                        .signIn(JUSTICE)
                        .open("/lam-viec/du-thao/%s/tep".formatted(draftId))
                        .status())
                .isEqualTo(403);
        assertThat(new Browser(port)
                        .signIn(JUSTICE_HEAD)
                        .open("/lam-viec/du-thao/%s/tai-lieu".formatted(draftId))
                        .document()
                        .select("form[enctype]"))
                .as("published materials stay as they are")
                .isEmpty();
    }

    @Test
    void afterTheResultNobodyIsWaitedFor() {
        prepareNewVersion();
        line.checkNewVersion(key, DraftLine.cleanCheck());
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

    private void prepareNewVersion() {
        drafts.attachFile(draftId, "ban-moi.docx", DraftLine.law(), JUSTICE);
        line.office(JUSTICE).complete("prepare-new-version", key, Map.of());
    }

    /** What Tasklist shows in a field of the step that prepares the new version. */
    private String formValue(String field) {
        String task = line.office(JUSTICE)
                .tasks("prepare-new-version", key)
                .get(0)
                .get("id")
                .asText();
        return line.office(JUSTICE)
                .get("/engine-rest/task/{id}/form-variables", JsonNode.class, task)
                .getBody()
                .path(field)
                .path("value")
                .asText();
    }

    private Browser.Page open(String below) {
        return new Browser(port).open("/du-thao/" + drafts.get(draftId).slug() + below);
    }
}
