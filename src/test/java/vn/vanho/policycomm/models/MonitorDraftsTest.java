package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vanho.policycomm.support.EngineTime.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.council.KeptBoard;
import vn.vanho.policycomm.council.KeptBoards;
import vn.vanho.policycomm.council.Remark;
import vn.vanho.policycomm.council.Remarks;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.organisation.Council;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.oversight.RegisteredDraft;
import vn.vanho.policycomm.oversight.RegisteredDrafts;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.support.StaffMails;

/** II.2a: drafts are registered and decided, the Council reviews each quarter and concludes. */
@OnH2
class MonitorDraftsTest {

    private static final int YEAR = 2028;
    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String REVIEW = "quy-1";

    @Autowired
    private DraftLine line;

    @Autowired
    private RegisteredDrafts drafts;

    @Autowired
    private Remarks remarks;

    @Autowired
    private KeptBoards boards;

    @Autowired
    private IssuedDocuments documents;

    @Autowired
    private Council council;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private StaffMails outbox;

    @Autowired
    private JdbcClient jdbc;

    private ItemCase item;

    @BeforeEach
    void itIsFebruary() {
        item = new ItemCase(line, "monitor-drafts", "2028/II.2a");
        item.time().advanceTo(at("2028-02-15"));
        item.start(JUSTICE, Map.of("planYear", YEAR));
    }

    @AfterEach
    void drop() {
        item.close();
        jdbc.sql("delete from registered_draft where plan_year = ?").param(YEAR).update();
        jdbc.sql("delete from review_remark").update();
        List.of("kept_board_part", "kept_board_item", "kept_board")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void theListBeginsWithTheDraftsThatThePlanNames() {
        assertThat(item.variable(JUSTICE, "register-drafts", "programmeDrafts"))
                .contains("Luật Việc làm (sửa đổi)")
                .contains("Luật Thủ đô (sửa đổi)");
    }

    @Test
    void onlyADraftForWhichAllFourCriteriaHoldIsInScope() {
        register(row("Luật Việc làm", "yes"), row("Luật Đất đai", "no"));

        assertThat(drafts.of(YEAR))
                .extracting(RegisteredDraft::title, RegisteredDraft::inScope)
                .containsExactlyInAnyOrder(tuple("Luật Việc làm", true), tuple("Luật Đất đai", false));
        assertThat(item.openSteps()).containsExactly("review-day");
    }

    @Test
    void eachMemberOfTheCouncilReviewsInATaskOfItsOwnAndPtpConcludes() {
        register(row("Luật Việc làm", "yes"));
        item.time().advanceTo(at("2028-03-31"));
        item.complete("phong-vhtt-lanhdao", "give-remark", REVIEW, Map.of("reviewRemark", "Cần thêm tin tiếng Thái"));
        item.complete("mttq-lanhdao", "give-remark", REVIEW, Map.of("reviewRemark", "Nhất trí"));
        item.time().advanceTo(at("2028-04-10"));

        assertThat(remarks.of(item.key() + "/" + REVIEW))
                .extracting(Remark::member, Remark::remark)
                .containsExactlyInAnyOrder(tuple("phong-vhtt", "Cần thêm tin tiếng Thái"), tuple("mttq", "Nhất trí"));
        assertThat(boards.newest(item.key() + "/" + REVIEW).orElseThrow().figures())
                .contains("II.1a.")
                .contains("Dự thảo có tác động lớn phải truyền thông: 1");
        try (MailServer mails = MailServer.startFor(sender)) {
            outbox.clear();
            conclude("xa-to-mua");
            outbox.send();
            assertThat(mails.receivers()).containsExactly("xa-to-mua@vanho.example");
        }
        assertThat(documents.newest(item.key() + "/" + REVIEW))
                .extracting(IssuedDocument::kind)
                .containsExactly(DocumentKind.COUNCIL_CONCLUSION);
        assertThat(item.openSteps()).containsExactly("register-drafts");
    }

    @Test
    void theBoardOfTheDayIsShownToEachMemberAndKeptAsItWas() {
        register(row("Luật Việc làm", "yes"));
        try (ItemCase late = new ItemCase(line, "raise-awareness", "2028/II.1a")) {
            late.start(JUSTICE, Map.of("planYear", YEAR));
            item.time().advanceTo(at("2028-03-31"));
            String key = item.key() + "/" + REVIEW;
            KeptBoard kept = boards.newest(key).orElseThrow();

            for (String member : List.of("phong-vhtt-lanhdao", "mttq-lanhdao")) {
                JsonNode shown = shown(member, "give-remark", key);
                assertThat(shown.at("/boardSummary/value").asText())
                        .contains("Bảng kế hoạch ngày 31/03/2028", "0/1 (mục tiêu 100 %)", "Nhiệm vụ: Chưa đến hạn: ")
                        .contains("Quá hạn: 1", "Phần việc của các đơn vị: ");
                assertThat(shown.at("/boardItems/value").asText())
                        .contains("II.1a. Quán triệt", "Quá hạn", "\"late\":28", "Phòng Tư pháp (28 ngày)");
            }
            assertThat(kept.items()).hasSize(13);
            assertThat(kept.items().get(0).status()).isEqualTo(PlanStatus.OVERDUE);
            assertThat(kept.items().get(0).workingDays()).isEqualTo(28);
            assertThat(kept.itemCounts().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(13);
            assertThat(kept.policiesInScope()).isEqualTo(1);

            late.complete(JUSTICE, "draft-briefing-directive", directive());
            item.time().advanceTo(at("2028-04-10"));
            assertThat(boards.newest(key)).contains(kept);
            assertThat(shown(JUSTICE, "conclude-review", key)
                            .at("/boardItems/value")
                            .asText())
                    .contains("Phòng Tư pháp (28 ngày)");
            assertThat(boards.of(YEAR)).containsExactly(kept);
        }
    }

    private JsonNode shown(String account, String step, String key) {
        var office = line.office(account);
        String task = office.tasks(step, key).get(0).get("id").asText();
        return office.get("/engine-rest/task/{id}/form-variables?deserializeValues=false", JsonNode.class, task)
                .getBody();
    }

    private static Map<String, Object> directive() {
        return Map.of(
                "coordinators", List.of("xa-to-mua"),
                "briefBy", "2028-06-30",
                "documentSubject", "quán triệt",
                "documentAddressee", "Các xã",
                "documentBody", "Đề nghị quán triệt",
                "documentRecipients", "Như trên");
    }

    @Test
    void onceEveryMemberHasGivenARemarkNobodyWaitsForTheDay() {
        register(row("Luật Việc làm", "yes"));
        item.time().advanceTo(at("2028-03-31"));
        for (Unit member : council.members()) {
            assertThat(line.openSteps(item.key() + "/" + REVIEW)).containsExactly("give-remark");
            item.complete(member.id() + "-lanhdao", "give-remark", REVIEW, Map.of("reviewRemark", "Nhất trí"));
        }

        assertThat(line.openSteps(item.key() + "/" + REVIEW)).containsExactly("conclude-review");
        assertThat(remarks.of(item.key() + "/" + REVIEW))
                .extracting(Remark::member)
                .containsExactlyInAnyOrderElementsOf(
                        council.members().stream().map(Unit::id).toList());
        item.time().advanceTo(at("2028-04-10"));
        item.complete(JUSTICE, "conclude-review", REVIEW, conclusion()).issueAsCouncil(REVIEW + "/council-conclusion");
        assertThat(item.openSteps()).containsExactly("register-drafts");
    }

    @Test
    void theChairmanOfTheCouncilMayReturnTheConclusions() {
        register(row("Luật Việc làm", "yes"));
        item.time().advanceTo(at("2028-03-31"));
        item.time().advanceTo(at("2028-04-10"));
        item.complete(JUSTICE, "conclude-review", REVIEW, conclusion());
        item.complete(
                "hoi-dong-lanhdao",
                "sign-document",
                REVIEW + "/council-conclusion",
                Map.of("documentDecision", "returned", "documentReturnReason", "Nêu rõ đơn vị chậm"));

        assertThat(line.openSteps(item.key() + "/" + REVIEW)).containsExactly("conclude-review");
    }

    @Test
    void afterTheLastReviewThereIsAReport() {
        register(row("Luật Việc làm", "yes"));
        item.time().advanceTo(at("2028-12-20"));
        item.time().advanceTo(at("2028-12-28"));
        item.complete(JUSTICE, "conclude-review", REVIEW, conclusion()).issueAsCouncil(REVIEW + "/council-conclusion");
        register(row("Luật Việc làm", "yes"));
        item.complete(JUSTICE, "report-monitoring", Map.of("resultText", "Đã theo dõi"));

        assertThat(item.ended()).isTrue();
    }

    private void register(Map<?, ?>... rows) {
        item.complete(JUSTICE, "register-drafts", Map.of("programmeDrafts", List.of(rows)));
    }

    private void conclude(String late) {
        Map<String, Object> values = new HashMap<>(conclusion());
        values.put("lateUnits", List.of(late));
        item.complete(JUSTICE, "conclude-review", REVIEW, values).issueAsCouncil(REVIEW + "/council-conclusion");
    }

    private static Map<String, Object> conclusion() {
        return Map.of(
                "documentSubject", "Kết luận kỳ rà soát quý I",
                "documentBody", "Các đơn vị tiếp tục thực hiện kế hoạch.",
                "documentRecipients", "Thành viên Hội đồng");
    }

    private static Map<String, String> row(String title, String wide) {
        return Map.of("title", title, "proposal", "yes", "rights", "yes", "concern", "yes", "wide", wide);
    }
}
