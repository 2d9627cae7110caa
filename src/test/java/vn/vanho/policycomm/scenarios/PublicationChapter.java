package vn.vanho.policycomm.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.scenarios.CaseInHand.JUSTICE;
import static vn.vanho.policycomm.scenarios.CaseInHand.JUSTICE_HEAD;
import static vn.vanho.policycomm.scenarios.CaseInHand.LEADERSHIP;
import static vn.vanho.policycomm.scenarios.CaseInHand.LEADERSHIP_OFFICER;
import static vn.vanho.policycomm.scenarios.CaseInHand.RECORDS;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.FrontPages;
import vn.vanho.policycomm.support.Office;

/** From the directive to the verified page. */
record PublicationChapter(CaseInHand hand) {

    private static final int ARTICLES = 12;

    void theDirectiveArrivesAndIsLogged() {
        Map<String, Object> directive = DraftLine.directive(hand.title());
        directive.putAll(Map.of(
                "draftingAgency", "Bộ Lao động - Thương binh và Xã hội",
                "replyBy", hand.today().plusDays(60).toString(),
                "draftFile", Office.file("luat-viec-lam.docx", LawOfTheStory.withArticles(ARTICLES / 2))));
        assertThat(hand.line()
                        .office(JUSTICE)
                        .start("communicate-draft", hand.key(), directive)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        hand.mayNot("xa-van-ho-cv", "log-directive", RECORDS, Map.of());
        hand.line().log(hand.key());
    }

    void theCommunicationIsPlannedAndApprovedByTheHeadAlone() {
        plan();
        hand.mayNot(LEADERSHIP_OFFICER, "approve-plan", LEADERSHIP, Map.of("planApproval", "approved"));
        hand.line().approvePlan(hand.key());
    }

    private void plan() {
        hand.line()
                .plan(
                        hand.key(),
                        Map.of(
                                "channels", List.of("portal", "facebook", "zalo", "loudspeaker"),
                                "coordinators", UnitsChapter.COORDINATORS,
                                "unitsAsked", UnitsChapter.ASKED));
    }

    void theCheckFindsTheMaterialIncomplete() {
        hand.mayNot(JUSTICE, "check-material", JUSTICE_HEAD, DraftLine.cleanCheck());
        Map<String, Object> incomplete = DraftLine.cleanCheck();
        incomplete.putAll(Map.of("checkCompleteness", "incomplete", "checkNote", "Thiếu từ Điều 7 trở đi"));
        hand.does(JUSTICE_HEAD, "check-material", incomplete);
        assertThat(hand.line().openSteps(hand.key())).containsExactly("log-directive");
    }

    void anotherPersonFindsItComplete() {
        Browser records = hand.signedIn(RECORDS);
        Browser.Page upload = records.open(hand.workbench("tep"));
        assertThat(records.upload(
                                upload.find("form[enctype]"), "luat-day-du.docx", LawOfTheStory.withArticles(ARTICLES))
                        .text())
                .contains("luat-day-du.docx", "Điều 12");
        hand.line().log(hand.key());
        plan();
        hand.line().approvePlan(hand.key());
        hand.does(JUSTICE, "check-material", DraftLine.cleanCheck());
    }

    void itIsAdaptedApprovedAndPublished() {
        assertThat(FrontPages.name(hand.citizen(), hand.title())).isFalse();
        hand.line().adapt(hand.key());
        hand.mayNot(LEADERSHIP_OFFICER, "approve-material", LEADERSHIP, Map.of("materialApproval", "approved"));
        hand.line().approveMaterial(hand.key());
        assertThat(hand.citizen().open(hand.page()).text())
                .contains("Đang lấy ý kiến", hand.title(), "Không gian mạng gắn với đời sống", "Điều 12. Quy định")
                .contains("Bộ Lao động - Thương binh và Xã hội");
    }

    void theKitIsReceivedAndThePageVerified() {
        assertThat(hand.signedIn("bao-chi-cv")
                        .open(hand.workbench("bo-tai-lieu.zip"))
                        .status())
                .isEqualTo(200);
        hand.line().verify(hand.key());
        assertThat(hand.signedIn("phong-vhtt-cv")
                        .open(hand.workbench("tai-lieu"))
                        .text())
                .contains("Đã nhận: 2; chưa xác nhận: 0.");
        assertThat(hand.citizen().open(hand.page()).text())
                .contains("Lãnh đạo Ủy ban nhân dân huyện", "Chuyên viên Trung tâm Truyền thông - Văn hóa");
    }
}
