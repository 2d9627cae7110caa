package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.KitReceipt;
import vn.vanho.policycomm.dissemination.KitReceipts;
import vn.vanho.policycomm.dissemination.Material;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.dissemination.PublicationStep;
import vn.vanho.policycomm.dissemination.PublicationStep.Kind;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.evidence.Addition;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.Office;
import vn.vanho.policycomm.support.OnH2;

/** II.3b: checked, adapted, approved, on the portal, verified and handed over; or turned back. */
@OnH2
class PublishMaterialsTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
    private static final String LEADERSHIP = "lanh-dao-ubnd-lanhdao";

    @Autowired
    private DraftLine line;

    @Autowired
    private Publications publications;

    @Autowired
    private Materials materials;

    @Autowired
    private Evidences evidences;

    @Autowired
    private Drafts drafts;

    @Autowired
    private KitReceipts receipts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String key = "";
    private String draftId = "";

    @BeforeEach
    void aDraftWithAnApprovedPlan(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        key = "2024/II.3a/" + name.toLowerCase();
        line.approved(key, "Luật " + name);
        draftId = line.draftId(key);
    }

    @AfterEach
    void resetTheClock() {
        line.time().close();
    }

    @Test
    void everyStepIsOnRecordWithTheOfficeOfItsPerson() {
        materials.addFile(draftId, "bao-cao.pdf", PDF, "phong-tu-phap-cv");
        checkWithCode();
        line.adapt(key);
        line.approveMaterial(key);
        line.verify(key);
        assertThat(publications.steps(draftId))
                .extracting(PublicationStep::step, PublicationStep::office)
                .containsExactly(
                        tuple(Kind.PREPARED, "Chuyên viên Phòng Tư pháp"),
                        tuple(Kind.PREPARED, "Chuyên viên Phòng Tư pháp"),
                        tuple(Kind.CHECKED, "Lãnh đạo Phòng Tư pháp"),
                        tuple(Kind.ADAPTED, "Chuyên viên Phòng Văn hóa và Thông tin"),
                        tuple(Kind.APPROVED, "Lãnh đạo Ủy ban nhân dân huyện"),
                        tuple(Kind.POSTED, "Hệ thống"),
                        tuple(Kind.VERIFIED, "Chuyên viên Trung tâm Truyền thông - Văn hóa"));
    }

    @Test
    void thePortalIsPostedOnLikeAnyChannelAndTheConsultationOpensOnce() {
        line.check(key, DraftLine.cleanCheck());
        line.adapt(key);
        line.office(LEADERSHIP).complete("approve-material", key, Map.of("materialApproval", "approved"));
        assertThat(line.openSteps(key)).contains("post-on-portal").doesNotContain("watch-window");
        assertThat(line.openSteps(key + "/portal")).containsExactly("publish-on-portal");
        line.time().runDueJobs();
        assertThat(line.ended(key + "/portal")).isTrue();
        assertThat(publications.steps(draftId))
                .filteredOn(step -> step.step() == Kind.POSTED)
                .hasSize(1);
        assertThat(publications.onPortal(draftId).orElseThrow().scope()).isEqualTo("Cả nước");
        assertThat(line.office("phong-tu-phap-cv").tasks("watch-window", key)).hasSize(1);
        assertThat(line.office("trung-tam-ttvh-cv").tasks("verify-page", key)).hasSize(1);
    }

    @Test
    void returnedMaterialIsAdaptedAgain() {
        line.check(key, DraftLine.cleanCheck());
        line.adapt(key);
        returnMaterial();
        assertThat(line.openSteps(key)).contains("adapt-material");
        line.adapt(key);
        line.approveMaterial(key);
        assertThat(line.openSteps(key)).contains("verify-page", "watch-window");
    }

    @Test
    void aWrongPageIsMendedWhileCommentsStayOpenAndItsKitIsHandedOverAnew() {
        line.check(key, DraftLine.cleanCheck());
        line.adapt(key);
        line.approveMaterial(key);
        line.receiveKit(key, "bao-chi");
        line.office("trung-tam-ttvh-cv")
                .complete("verify-page", key, Map.of("pageCheck", "wrong", "pageProblem", "Sai tên luật"));
        assertThat(line.openSteps(key))
                .contains("adapt-material", "watch-window")
                .doesNotContain("hand-over-kit", "verify-page");
        line.adapt(key);
        line.approveMaterial(key);
        assertThat(receipts.of(draftId)).isEmpty();
        line.verify(key);
        assertThat(line.openSteps(key)).contains("watch-window").doesNotContain("verify-page", "hand-over-kit");
        assertThat(receipts.of(draftId)).extracting(KitReceipt::state).containsOnly(KitReceipt.State.RECEIVED);
        assertThat(publications.steps(draftId))
                .extracting(PublicationStep::step)
                .containsSubsequence(Kind.POSTED, Kind.ADAPTED, Kind.APPROVED, Kind.POSTED, Kind.VERIFIED);
    }

    @Test
    void incompleteMaterialGoesBackWithItsFilesKept() {
        materials.addFile(draftId, "bao-cao.pdf", PDF, "phong-tu-phap-cv");
        Map<String, Object> incomplete = DraftLine.cleanCheck();
        incomplete.put("checkCompleteness", "incomplete");
        line.check(key, incomplete);
        assertThat(line.openSteps(key)).containsExactly("log-directive");
        assertThat(publications.steps(draftId))
                .extracting(PublicationStep::step)
                .containsOnly(Kind.PREPARED);
        assertThat(materials.of(draftId).unchecked().all()).hasSize(1);
    }

    @Test
    void aSecretErasesTheDraftAndEveryMaterial() {
        materials.addFile(draftId, "bao-cao.pdf", PDF, "phong-tu-phap-cv");
        materials.addVideo(draftId, "Phóng sự", "https://youtu.be/abc", "phong-tu-phap-cv");
        WorkOfUnit work = new WorkOfUnit(key + "/coordinate/phong-y-te", "phong-y-te");
        evidences.addFile(work, "a.pdf", PDF, new Addition("", "do-work", "", "phong-y-te-cv"));
        Map<String, Object> hit = DraftLine.cleanCheck();
        hit.put("checkSecretList", "hit");
        line.check(key, hit);
        assertThat(line.openSteps(key)).contains("acknowledge-stop");
        assertThat(drafts.contentInForce(draftId)).isEmpty();
        assertThat(materials.of(draftId).isEmpty()).isTrue();
        assertThat(bytesOf("draft_file") + bytesOf("material")).isZero();
        assertThat(evidences.of(work)).isEmpty();
    }

    private int bytesOf(String table) {
        return jdbc.sql("select count(content) from %s where draft_id = ?".formatted(table))
                .param(draftId)
                .query(Integer.class)
                .single();
    }

    @Test
    void nobodyChecksWhatTheyAddedThemselves() {
        Material added = materials.addFile(draftId, "bao-cao.pdf", PDF, "phong-tu-phap-lanhdao");
        assertThat(submitCheck(checked(materials.of(draftId).code())).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        materials.remove(draftId, added.id(), "phong-tu-phap-lanhdao");
        assertThat(submitCheck(DraftLine.cleanCheck()).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    @Test
    void aCheckPassesOnlyForTheMaterialsThatWereSeen() {
        materials.addFile(draftId, "bao-cao.pdf", PDF, "phong-tu-phap-cv");
        String seen = materials.of(draftId).code();
        materials.addVideo(draftId, "Phóng sự", "https://youtu.be/abc", "phong-tu-phap-cv");
        assertThat(message(submitCheck(checked(seen)))).contains("Mã bộ tài liệu", "«bao-cao.pdf»", "«Phóng sự»");
        assertThat(message(submitCheck(DraftLine.cleanCheck()))).contains("Mã bộ tài liệu");
        checkWithCode();
        assertThat(line.openSteps(key)).contains("adapt-material");
    }

    @Test
    void whatIsAddedWhileAdaptingIsCheckedBeforeTheApproval() {
        line.check(key, DraftLine.cleanCheck());
        materials.addFile(draftId, "bao-cao.pdf", PDF, "phong-vhtt-cv");
        line.adapt(key);
        assertThat(line.openSteps(key)).contains("check-material").doesNotContain("approve-material");
        checkWithCode();
        line.adapt(key);
        assertThat(line.openSteps(key)).contains("approve-material");
    }

    @Test
    void whatIsAddedBeforeTheApprovalMakesItRefuseAndGoesBackToTheCheck() {
        line.check(key, DraftLine.cleanCheck());
        line.adapt(key);
        materials.addFile(draftId, "bao-cao.pdf", PDF, "phong-vhtt-cv");
        Office leadership = line.office(LEADERSHIP);
        String task = leadership.tasks("approve-material", key).get(0).get("id").asText();
        ResponseEntity<JsonNode> approval = leadership.submit(task, Map.of("materialApproval", "approved"));
        assertThat(message(approval)).contains("tài liệu «bao-cao.pdf» được thêm sau khi kiểm tra", "trả lại");
        returnMaterial();
        line.adapt(key);
        assertThat(line.openSteps(key)).contains("check-material");
        checkWithCode();
        line.adapt(key);
        line.approveMaterial(key);
        assertThat(materials.of(draftId).published().titles()).isEqualTo("«bao-cao.pdf»");
    }

    @Test
    void afterThePostingNothingGoesBackToRecords() {
        line.check(key, DraftLine.cleanCheck());
        line.adapt(key);
        line.approveMaterial(key);
        line.office("trung-tam-ttvh-cv")
                .complete("verify-page", key, Map.of("pageCheck", "wrong", "pageProblem", "Thiếu ảnh"));
        materials.addFile(draftId, "bao-cao.pdf", PDF, "phong-vhtt-cv");
        line.adapt(key);
        Map<String, Object> incomplete = checked(materials.of(draftId).code());
        incomplete.put("checkCompleteness", "incomplete");
        assertThat(message(submitCheck(incomplete))).contains("hãy gỡ tài liệu chưa đạt");
        assertThat(line.openSteps(key)).contains("check-material", "watch-window");
    }

    @Test
    void aUnitThatNeverConfirmsIsGivenUpAndHoldsNothingBack() {
        line.check(key, DraftLine.cleanCheck());
        line.adapt(key);
        line.approveMaterial(key);
        assertThat(line.openSteps(key)).contains("verify-page", "watch-window", "hand-over-kit");
        line.office("trung-tam-ttvh-cv").complete("verify-page", key, Map.of("pageCheck", "ok"));
        line.receiveKit(key, "trung-tam-ttvh");
        line.time().advanceTo(Instant.now(clock).plus(Duration.ofDays(25)));
        assertThat(line.openSteps(key)).contains("watch-window").doesNotContain("hand-over-kit", "after-posting");
        assertThat(receipts.of(draftId))
                .extracting(KitReceipt::unitId, KitReceipt::state, KitReceipt::receiver)
                .containsExactly(
                        tuple("trung-tam-ttvh", KitReceipt.State.RECEIVED, "Lò Thị Hoa"),
                        tuple("bao-chi", KitReceipt.State.NOT_CONFIRMED, null));
    }

    @Test
    void whatComesTomorrowWasNotReceivedToday() {
        line.publish("2024/II.3a/ngay-nhan", "Luật ngày nhận");
        Office press = line.office("bao-chi-cv");
        String task = press.tasks("hand-over-kit", "2024/II.3a/ngay-nhan")
                .get(0)
                .get("id")
                .asText();
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();
        assertThat(message(press.submit(task, Map.of("receivedOn", tomorrow, "receivedBy", "Hoa"))))
                .contains("Ngày nhận", "không được sau hôm nay");
    }

    private void checkWithCode() {
        line.check(key, checked(materials.of(draftId).code()));
    }

    private static Map<String, Object> checked(String code) {
        Map<String, Object> answers = DraftLine.cleanCheck();
        answers.put("materialCode", code);
        return answers;
    }

    private ResponseEntity<JsonNode> submitCheck(Map<String, Object> answers) {
        Office head = line.office("phong-tu-phap-lanhdao");
        return head.submit(head.tasks("check-material", key).get(0).get("id").asText(), answers);
    }

    private void returnMaterial() {
        line.office(LEADERSHIP)
                .complete(
                        "approve-material",
                        key,
                        Map.of("materialApproval", "returned", "materialReturnReason", "Xem lại"));
    }

    private static String message(ResponseEntity<JsonNode> refused) {
        assertThat(refused.getStatusCode()).as("%s", refused.getBody()).isEqualTo(HttpStatus.BAD_REQUEST);
        return refused.getBody().get("message").asText();
    }
}
