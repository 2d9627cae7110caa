package vn.vanho.policycomm.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;

/** Citizens follow their comment to its answer. */
abstract class AnsweredOnThePortal extends CommentStories {

    private static final String EVIL = "<script>alert(1)</script> ${7*7} {{7*7}}";

    @Test
    void aCommentIsReceivedThenProcessedThenAnswered() {
        String slug = open("Luật An ninh mạng", 30);
        String draft = idOf(slug);

        String code = comment(slug, "address", "dieu-5", "body", "Đề nghị làm rõ Điều 5.");

        assertThat(code).matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
        assertThat(page("/gop-y/" + code + "?moi").select(".receipt-code").text())
                .isEqualTo(code);
        assertThat(state(code)).isEqualTo("Đã tiếp nhận");

        String group = groups.create(draft, "Biện pháp bảo vệ", "dieu-5", "phong-tu-phap");
        groups.assign(group, List.of(onDesk(draft, "Đề nghị làm rõ Điều 5.").id()));
        assertThat(state(code)).isEqualTo("Đang xử lý");

        groups.answer(group, new Answer(AnswerKind.ACCEPT, "Sẽ làm rõ trong dự thảo."), "phong-tu-phap-lanhdao");
        assertThat(page("/gop-y/" + code).text()).doesNotContain("Sẽ làm rõ trong dự thảo.");
        drafts.closeWindow(draft);
        drafts.publishResult(draft, "Đa số đồng tình.");

        assertThat(state(code)).isEqualTo("Đã trả lời");
        assertThat(page("/gop-y/" + code).text()).contains("Tiếp thu", "Sẽ làm rõ trong dự thảo.", "Điều 5");
    }

    @Test
    void theResultNamesOnlyThoseWhoAgreedAndCountsWhatIsWithheld() {
        String slug = open("Luật An ninh mạng", 30);
        String draft = idOf(slug);
        comment(slug, "body", "Ý một", "name", "Lò Văn Kín", "place", "Xã Vân Hồ", "consent", "true");
        comment(
                slug,
                "body",
                "Ý hai",
                "name",
                "Hà Thị Tên",
                "place",
                "Nơi khác",
                "consent",
                "true",
                "publishName",
                "true");
        String rude = comment(slug, "body", "Lời lẽ thô tục");
        String group = groups.create(draft, "Chung", "", "phong-tu-phap");
        groups.assign(
                group,
                List.of(onDesk(draft, "Ý một").id(), onDesk(draft, "Ý hai").id()));
        groups.withhold(draft, onDesk(draft, "Lời lẽ thô tục").id(), "Không liên quan dự thảo");
        groups.answer(group, new Answer(AnswerKind.EXPLAIN, "Giữ như dự thảo."), "phong-tu-phap-cv");
        drafts.closeWindow(draft);
        drafts.publishResult(draft, "Tóm tắt kết quả");

        Document page = page("/du-thao/" + slug);

        assertThat(page.text())
                .contains("Tóm tắt kết quả", "Đã nhận 3 góp ý.", "1 góp ý không đưa vào bản tổng hợp.")
                .contains("Giữ như dự thảo.", "Phòng Tư pháp")
                .doesNotContain("Lò Văn Kín", "thô tục");
        assertThat(page.select("figcaption").eachText()).containsExactly("Cá nhân – xã Vân Hồ", "Hà Thị Tên");
        assertThat(page("/gop-y/" + rude).text()).contains("Không đưa vào bản tổng hợp", "Không liên quan dự thảo");
    }

    @Test
    void theReceiptShowsNoContactData() {
        String slug = open("Luật An ninh mạng", 30);
        String code = comment(
                slug,
                "body",
                "Ý kiến",
                "name",
                "Lò Văn Kín",
                "email",
                "kin@vidu.vn",
                "phone",
                "0912 345 678",
                "consent",
                "true");

        assertThat(page("/gop-y/" + code).html()).doesNotContain("Lò Văn Kín", "kin@vidu.vn", "0912");
    }

    @Test
    void codeInACommentStaysText() {
        String slug = open("Luật An ninh mạng", 30);
        String draft = idOf(slug);
        String code = comment(slug, "body", EVIL, "name", EVIL, "consent", "true", "publishName", "true");
        String group = groups.create(draft, EVIL, "dieu-1", "phong-tu-phap");
        groups.assign(group, List.of(onDesk(draft, EVIL).id()));
        groups.answer(group, new Answer(AnswerKind.EXPLAIN, EVIL), "phong-tu-phap-cv");
        drafts.closeWindow(draft);
        drafts.publishResult(draft, EVIL);

        Document result = page("/du-thao/" + slug);
        Document receipt = page("/gop-y/" + code);
        Document refused = html(send(open("Luật khác", 3), "body", EVIL, "email", EVIL));

        assertThat(List.of(result, receipt, refused))
                .allSatisfy(page -> assertThat(page.select("script")).isEmpty());
        assertThat(result.select("#ket-qua ~ .prewrap").text()).isEqualTo(EVIL);
        assertThat(result.select("figure blockquote").text()).isEqualTo(EVIL);
        assertThat(receipt.select("blockquote").text()).isEqualTo(EVIL);
        assertThat(refused.select("#body").val()).isEqualTo(EVIL);
    }

    private String state(String code) {
        return page("/gop-y/" + code).select("#tinh-trang ~ p .badge").text();
    }
}
