package vn.vanho.policycomm.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** Comments that are not taken: the citizen is told why and loses nothing of what was typed. */
abstract class RefusedOnThePortal extends CommentStories {

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
}
