package vn.vanho.policycomm.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** A receipt code opens one comment, to nobody who guesses. */
abstract class FollowingAComment extends PortalStories {

    @Test
    void aCodeIsFoundHoweverItIsTyped() {
        String code = comment(open("Luật An ninh mạng", 30), "body", "Ý kiến của tôi");

        String sloppy = code.toLowerCase().replace("-", " ");
        MockHttpServletResponse asked = perform(post("/gop-y").param("code", " " + sloppy + " "));

        assertThat(page("/gop-y/" + codeOf(asked)).text()).contains("Ý kiến của tôi", code);
    }

    @Test
    void anEmptyOrWrongCodeIsToldSo() {
        assertThat(html(perform(post("/gop-y"))).select("#loi-code").text()).isEqualTo("Hãy nhập mã góp ý.");
        assertThat(perform(post("/gop-y").param("code", "ế ế")).getStatus()).isEqualTo(400);
        MockHttpServletResponse unknown = visit("/gop-y/2222-2222-2222");
        assertThat(unknown.getStatus()).isEqualTo(404);
        assertThat(html(unknown).select("#loi-code").text()).contains("Không tìm thấy góp ý có mã này");
        assertThat(html(unknown).select("#code").val()).isEqualTo("2222-2222-2222");
    }

    @Test
    void whoGuessesMustWaitEvenWithARightCode() {
        String code = comment(open("Luật An ninh mạng", 30), "body", "Ý kiến");
        later(Duration.ZERO);
        for (char last : "23456789ABCDEFGHJKMN".toCharArray()) {
            assertThat(visit("/gop-y/2222-2222-222" + last).getStatus()).isEqualTo(404);
        }

        assertThat(visit("/gop-y/" + code).getStatus()).isEqualTo(429);
        later(Duration.ofMinutes(10));
        assertThat(visit("/gop-y/" + code).getStatus()).isEqualTo(200);
    }

    @Test
    void aReceiptIsNeitherKeptNorIndexedNorPassedOn() {
        MockHttpServletResponse receipt = visit("/gop-y/" + comment(open("Luật An ninh mạng", 30), "body", "Ý kiến"));

        assertThat(receipt.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(receipt.getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(receipt.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }
}
