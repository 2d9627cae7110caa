package vn.vanho.policycomm.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.CommentOnDesk;

/** Citizens comment, get a receipt code, and read their answer. */
abstract class CommentingOnThePortal extends PortalStories {

    private static final String EVIL = "<script>alert(1)</script> ${7*7} {{7*7}}";

    @Autowired
    private CommentGroups groups;

    @Autowired
    private JdbcClient jdbc;

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
        comment(slug, "body", "Ý hai", "name", "Hà Thị Tên", "consent", "true", "publishName", "true");
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
    void personalDataIsStoredOnlyAsGiven() {
        String slug = open("Luật An ninh mạng", 30);
        comment(slug, "body", "Không nêu tên", "consent", "true", "publishName", "true");

        var row = jdbc.sql("select sender_name, sender_place, contact_email, contact_phone, consented_at, publish_name"
                        + " from public_comment where draft_id = ?")
                .param(idOf(slug))
                .query()
                .singleRow();
        assertThat(row.get("publish_name")).isEqualTo(false);
        row.remove("publish_name");
        assertThat(row.values()).containsOnlyNulls();
    }

    @Test
    void theFormIsAboutTheArticleOneCameFromAndTicksNothing() {
        String slug = open("Luật An ninh mạng", 30);

        Document form = page("/du-thao/%s/gop-y?dieu=dieu-5".formatted(slug));

        assertThat(form.select("#address option[selected]").attr("value")).isEqualTo("dieu-5");
        assertThat(form.select("input[type=checkbox]")).hasSize(2);
        assertThat(form.select("input[checked]")).isEmpty();
    }

    @Test
    void theSameFormSentTwiceIsOneComment() {
        String slug = open("Luật An ninh mạng", 30);
        String token = tokenOf(slug);

        String first = codeOf(sendWith(token, slug, "body", "Một ý kiến"));
        String second = codeOf(sendWith(token, slug, "body", "Một ý kiến"));
        drafts.closeWindow(idOf(slug));
        later(Duration.ofDays(1));
        String afterwards = codeOf(sendWith(token, slug, "body", "Một ý kiến"));

        assertThat(List.of(second, afterwards)).containsOnly(first);
        assertThat(groups.comments(idOf(slug))).hasSize(1);
    }

    @Test
    void theSameFormSentManyTimesAtOnceIsOneComment() throws Exception {
        String slug = open("Luật An ninh mạng", 30);
        String token = tokenOf(slug);
        Callable<String> click = () -> codeOf(sendWith(token, slug, "body", "Nhấn nhiều lần"));

        ExecutorService fingers = Executors.newFixedThreadPool(6);
        List<Future<String>> codes = fingers.invokeAll(Collections.nCopies(6, click));
        fingers.shutdown();

        String first = codes.get(0).get();
        for (Future<String> code : codes) {
            assertThat(code.get()).isEqualTo(first);
        }
        assertThat(groups.comments(idOf(slug))).hasSize(1);
    }

    @Test
    void everyFaultIsToldAtItsFieldAndWhatWasTypedStays() {
        String slug = open("Luật An ninh mạng", 30);

        MockHttpServletResponse response = send(
                slug,
                "address",
                "dieu-999",
                "body",
                " ",
                "senderKind",
                "MARTIAN",
                "name",
                "Lò Văn Kín",
                "email",
                "kin@",
                "phone",
                "mười số",
                "publishName",
                "true");

        assertThat(response.getStatus()).isEqualTo(400);
        Document page = html(response);
        assertThat(faultAt(page, "address")).contains("không có điều, khoản này");
        assertThat(faultAt(page, "body")).contains("Hãy nhập nội dung");
        assertThat(faultAt(page, "senderKind")).contains("Hãy chọn một mục");
        assertThat(faultAt(page, "email")).contains("ten@vidu.vn");
        assertThat(faultAt(page, "phone")).contains("8 đến 15 chữ số");
        assertThat(faultAt(page, "consent")).contains("đánh dấu ô đồng ý");
        assertThat(page.select("title").text()).startsWith("Lỗi:");
        assertThat(page.select("#name").val()).isEqualTo("Lò Văn Kín");
        assertThat(page.select("#email").val()).isEqualTo("kin@");
        assertThat(page.select("#publishName[checked]")).hasSize(1);
        assertThat(groups.comments(idOf(slug))).isEmpty();
    }

    @Test
    void aCommentOfTenThousandCharactersIsTakenAndOneMoreIsTooLong() {
        String slug = open("Luật An ninh mạng", 30);
        String longest = "ệ".repeat(9_999) + "𠀀";

        comment(slug, "body", longest);
        MockHttpServletResponse tooLong = send(slug, "body", longest + "a");

        assertThat(tooLong.getStatus()).isEqualTo(400);
        assertThat(faultAt(html(tooLong), "body")).contains("10.000", "1 ký tự");
        assertThat(html(tooLong).select("#body").val()).isEqualTo(longest + "a");
        assertThat(onDesk(idOf(slug), longest).body()).isEqualTo(longest);
    }

    @Test
    void namesAndPlacesAreLimited() {
        String slug = open("Luật An ninh mạng", 30);

        Document page = html(send(slug, "body", "Ý", "name", "n".repeat(201), "consent", "true"));
        Document elsewhere = html(send(slug, "body", "Ý", "place", "số 12 ngõ 3"));

        assertThat(faultAt(page, "name")).contains("200");
        assertThat(faultAt(elsewhere, "place")).contains("Hãy chọn một nơi");
    }

    @Test
    void aCommentAfterTheLastSecondIsRefusedAndTheTextStays() {
        String slug = open("Luật An ninh mạng", 1);
        String token = tokenOf(slug);
        later(Duration.ofDays(1).plusSeconds(2));
        // The form is too old by now as well; the one that came with its refusal is fresh.
        String fresh = html(sendWith(token, slug, "body", "Gửi muộn"))
                .select("input[name=token]")
                .val();

        MockHttpServletResponse response = sendWith(fresh, slug, "body", "Gửi muộn");

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(summary(html(response))).first().asString().contains("hiện không nhận góp ý");
        assertThat(html(response).select("#body").val()).isEqualTo("Gửi muộn");
    }

    @Test
    void aCommentAfterAnEarlyEndIsRefused() {
        String slug = open("Luật An ninh mạng", 30);
        String token = tokenOf(slug);
        drafts.closeWindow(idOf(slug));

        assertThat(sendWith(token, slug, "body", "Gửi muộn").getStatus()).isEqualTo(400);
        assertThat(groups.comments(idOf(slug))).isEmpty();
    }

    @Test
    void aFormThatWasOpenForTooLongIsSentOnceMore() {
        String slug = open("Luật An ninh mạng", 30);
        String token = tokenOf(slug);
        later(Duration.ofHours(5));

        Document page = html(sendWith(token, slug, "body", "Viết lâu"));

        assertThat(summary(page)).first().asString().contains("Trang đã mở quá lâu");
        codeOf(sendWith(page.select("input[name=token]").val(), slug, "body", "Viết lâu"));
    }

    @Test
    void aForgedTokenOrOneOfAnotherDraftIsNotTaken() {
        String slug = open("Luật An ninh mạng", 30);
        String other = open("Luật khác", 30);

        assertThat(sendWith("abc", slug, "body", "Ý").getStatus()).isEqualTo(400);
        assertThat(sendWith(tokenOf(other), slug, "body", "Ý").getStatus()).isEqualTo(400);
        assertThat(sendWith(tokenOf(slug).replaceFirst("^.", "g"), slug, "body", "Ý")
                        .getStatus())
                .isEqualTo(400);
        assertThat(groups.comments(idOf(slug))).isEmpty();
    }

    @Test
    void aFormFromAnotherSiteIsNotTaken() {
        String slug = open("Luật An ninh mạng", 30);

        var foreign = perform(form(tokenOf(slug), slug, "body", "Ý").header("Origin", "https://xau.example"));
        var opaque = perform(form(tokenOf(slug), slug, "body", "Ý").header("Origin", "null"));
        var crossSite = perform(form(tokenOf(slug), slug, "body", "Ý").header("Sec-Fetch-Site", "cross-site"));
        var own = perform(form(tokenOf(slug), slug, "body", "Ý").header("Origin", "http://localhost"));

        assertThat(List.of(foreign.getStatus(), opaque.getStatus(), crossSite.getStatus()))
                .containsOnly(403);
        assertThat(html(foreign).select("#body").val()).isEqualTo("Ý");
        assertThat(own.getStatus()).isEqualTo(303);
    }

    @Test
    void aMachineThatFillsTheTrapIsNotTaken() {
        String slug = open("Luật An ninh mạng", 30);

        var response = perform(form(tokenOf(slug), slug, "body", "Ý").param("website", "http://xau.example"));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(groups.comments(idOf(slug))).isEmpty();
    }

    @Test
    void tooManyCommentsFromOneAddressMustWaitAndTheTextStays() {
        String slug = open("Luật An ninh mạng", 30);
        later(Duration.ZERO);
        for (int i = 0; i < 40; i++) {
            comment(slug, "body", "Ý kiến " + i);
        }

        MockHttpServletResponse response = send(slug, "body", "Một ý nữa");
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(html(response).select("#body").val()).isEqualTo("Một ý nữa");

        later(Duration.ofMinutes(10));
        comment(slug, "body", "Một ý nữa");
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

    @Test
    void charactersThatNothingCanPrintAreLeftOut() {
        String slug = open("Luật An ninh mạng", 30);

        comment(slug, "body", "Dòng một\r\nDòng\u0000 hai\u0007");

        assertThat(groups.comments(idOf(slug))).extracting(CommentOnDesk::body).containsExactly("Dòng một\nDòng hai");
    }

    private CommentOnDesk onDesk(String draftId, String body) {
        return groups.comments(draftId).stream()
                .filter(comment -> comment.body().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private String state(String code) {
        return page("/gop-y/" + code).select("#tinh-trang ~ p .badge").text();
    }
}
