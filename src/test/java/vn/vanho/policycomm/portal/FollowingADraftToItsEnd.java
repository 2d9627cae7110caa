package vn.vanho.policycomm.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.consultation.AgencyReplies;
import vn.vanho.policycomm.consultation.AgencyReply;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.CommentOnDesk;
import vn.vanho.policycomm.consultation.Outcome;

/** The public follows a draft: how its window changed, where it was sent, what the drafting agency replied. */
abstract class FollowingADraftToItsEnd extends PortalStories {

    private static final String SENT =
            "Đã chuyển cơ quan chủ trì soạn thảo (Bộ Công an) ngày 01/07/2024, Công văn số 95/UBND-TP.";
    private static final String SILENT = "Cơ quan chủ trì soạn thảo chưa có phản hồi";

    @Autowired
    private CommentGroups groups;

    @Autowired
    private AgencyReplies replies;

    @Test
    void everyChangeOfTheWindowIsToldWithItsReason() {
        String slug = open("Luật đổi thời hạn", 10);
        String id = idOf(slug);
        drafts.extendWindow(id, OffsetDateTime.now(clock).plusDays(20), "Mưa lũ <b>lớn</b>");
        drafts.closeEarly(id, "Đã đủ ý kiến");

        assertThat(page("/du-thao/" + slug).select("dt:contains(Gia hạn) + dd").text())
                .contains("Lý do: Mưa lũ <b>lớn</b>");
        assertThat(page("/du-thao/" + slug)
                        .select("dt:contains(Kết thúc trước hạn) + dd")
                        .text())
                .contains("Lý do: Đã đủ ý kiến");
    }

    @Test
    void ofAClosedWindowNothingChangesAnyMore() {
        String id = idOf(open("Luật đã đóng rồi", 10));
        drafts.closeWindow(id);
        OffsetDateTime end = drafts.get(id).window().closesAt();

        drafts.extendWindow(id, OffsetDateTime.now(clock).plusDays(20), "Muộn");
        drafts.closeEarly(id, "Muộn");

        assertThat(drafts.windowChanges(id)).isEmpty();
        assertThat(drafts.get(id).window().closesAt()).isEqualTo(end);
    }

    @Test
    void eachCommenterSeesWhatTheAgencySaysToTheirOwnComment() {
        String slug = open("Luật chờ trả lời", 10);
        String first = comment(slug, "body", "Ý kiến một", "address", "dieu-3");
        String second = comment(slug, "body", "Ý kiến hai", "address", "dieu-8");
        List<String> grouped = answered(slug);
        replies.recordSending(idOf(slug), "95/UBND-TP", LocalDate.of(2024, 7, 1));

        assertThat(page("/gop-y/" + first).text())
                .contains("Đề nghị giải trình", SENT)
                .doesNotContain(SILENT);
        replies.record(reply(grouped.get(0)), "phong-tu-phap-cv");
        assertThat(page("/gop-y/" + first).text())
                .contains(
                        "Trả lời của cơ quan chủ trì soạn thảo Tiếp thu",
                        "Bộ đồng ý",
                        "Văn bản số 7/BCA ngày 09/07/2024");
        assertThat(page("/gop-y/" + second).text()).doesNotContain("Bộ đồng ý", SILENT);
        replies.settle(idOf(slug));
        assertThat(page("/gop-y/" + first).text()).doesNotContain(SILENT);
        assertThat(page("/gop-y/" + second).text()).contains(SENT, SILENT);
        assertThat(page("/du-thao/" + slug).text()).containsOnlyOnce(SILENT).containsOnlyOnce("Bộ đồng ý");
    }

    @Test
    void whatIsNotPublicYetIsNotShown() {
        String slug = open("Luật chưa công khai", 10);
        String code = comment(slug, "body", "Ý kiến", "address", "dieu-3");
        replies.recordSending(idOf(slug), "95/UBND-TP", LocalDate.of(2024, 7, 1));

        assertThat(page("/gop-y/" + code).text()).doesNotContain(SENT);
        assertThat(page("/du-thao/" + slug).text()).doesNotContain(SENT);
        drafts.closeWindow(idOf(slug));
        attachSampleFile(idOf(slug));
        assertThat(visit("/du-thao/%s/ban-moi".formatted(slug)).getStatus()).isEqualTo(404);
    }

    @Test
    void theReceiptSaysWhenNothingMoreComesOfTheDraft() {
        String slug = open("Luật không đi tiếp", 10);
        String code = comment(slug, "body", "Ý kiến");

        drafts.recordOutcome(idOf(slug), Outcome.STOPPED, "Dừng", "phong-tu-phap-cv");
        assertThat(page("/gop-y/" + code).text()).doesNotContain("portal.phase", "Dự thảo đã được rút");
        drafts.recordOutcome(idOf(slug), Outcome.PUT_OFF, "Lùi", "phong-tu-phap-cv");
        assertThat(page("/gop-y/" + code).text()).contains("Việc xem xét dự thảo đã được lùi lại");
    }

    @Test
    void aFileUploadedAfterTheWindowClosedDoesNotTakeTheConsultedOneAway() {
        String slug = open("Luật có bản mới", 10);
        String id = idOf(slug);
        drafts.closeWindow(id);
        int consulted = drafts.fileInForce(id).orElseThrow().version();
        assertThat(drafts.newVersion(id)).isEmpty();

        attachSampleFile(id);

        assertThat(page("/du-thao/" + slug).text()).contains("Toàn văn dự thảo");
        assertThat(drafts.fileInForce(id).orElseThrow().version()).isEqualTo(consulted);
        assertThat(drafts.newVersion(id).orElseThrow().version()).isEqualTo(consulted + 1);
    }

    /** Each comment in a group of its own, answered, and the result published; returns the groups' ids. */
    private List<String> answered(String slug) {
        String id = idOf(slug);
        List<String> made =
                groups.comments(id).stream().map(comment -> group(id, comment)).toList();
        drafts.closeWindow(id);
        drafts.publishResult(id, "Đã nhận góp ý");
        return made;
    }

    private String group(String draftId, CommentOnDesk comment) {
        String group = groups.create(draftId, "Nhóm", comment.address(), "phong-tu-phap");
        groups.assign(group, List.of(comment.id()));
        groups.answer(group, new Answer(AnswerKind.EXPLAIN, "Đã có ở nghị định"), "phong-tu-phap-cv");
        return group;
    }

    private static AgencyReply reply(String group) {
        return new AgencyReply(group, new Answer(AnswerKind.ACCEPT, "Bộ đồng ý"), "7/BCA", LocalDate.of(2024, 7, 9));
    }
}
