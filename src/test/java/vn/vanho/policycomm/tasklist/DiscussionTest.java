package vn.vanho.policycomm.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.OnH2;

/** Who works on a case talks about it beside the form. */
@OnH2
class DiscussionTest {

    private static final String KEY = "2032/II.3a/trao-doi";

    @Autowired
    private DraftLine line;

    @LocalServerPort
    private int port;

    private String address;

    @BeforeEach
    void aDirectiveHasArrived() {
        line.start(KEY, "Luật trao đổi");
        address = "/lam-viec/viec/%s/trao-doi"
                .formatted(line.office("van-thu-cv")
                        .tasks("log-directive", KEY)
                        .get(0)
                        .get("id")
                        .asText());
    }

    @AfterEach
    void itNeverHappened() {
        line.abandon(KEY);
    }

    @Test
    void whatOneSaysTheNextOneReads() {
        say("van-thu-cv", "Bản quét thiếu <b>trang 3</b> ${x}\nĐã hỏi lại.");
        line.log(KEY);

        String next = line.office("phong-tu-phap-cv")
                .tasks("plan-communication", KEY)
                .get(0)
                .get("id")
                .asText();
        Browser.Page page = reader("phong-tu-phap-cv").open("/lam-viec/viec/%s/trao-doi".formatted(next));
        assertThat(page.find(".remarks .prewrap").wholeText())
                .isEqualTo("Bản quét thiếu <b>trang 3</b> ${x}\nĐã hỏi lại.");
        assertThat(page.find(".remarks").text()).contains("Chuyên viên VT");
    }

    @Test
    void nobodyElseReadsOrWrites() {
        assertThat(reader("phong-y-te-cv").open(address).status()).isEqualTo(403);
        assertThat(reader("hoi-dong-cv").open(address).status()).isEqualTo(403);
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThat(say("van-thu-cv", "  ").find("[role=alert]").text()).contains("đang trống");
        Browser.Page refused = say("van-thu-cv", "x".repeat(4001));
        assertThat(refused.find("[role=alert]").text()).contains("4.000");
        assertThat(refused.find("textarea").val()).hasSize(4001);
        assertThat(refused.document().select(".remarks li")).isEmpty();
    }

    private Browser.Page say(String account, String text) {
        Browser browser = reader(account);
        return browser.submit(browser.open(address).find("main form"), Map.of("text", text));
    }

    private Browser reader(String account) {
        return new Browser(port).signIn(account);
    }
}
