package vn.vanho.policycomm.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.http.HttpStatus;
import vn.vanho.policycomm.dissemination.process.ChannelRound;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.DryRun;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.OnH2;

/** What channels will show, before anything is posted and after. */
@OnH2
class PreviewPageTest {

    private static final String CULTURE = "phong-vhtt-cv";
    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String LEADERSHIP = "lanh-dao-ubnd-lanhdao";
    private static final String SCRIPT = "Kính thưa bà con. ".repeat(150);

    @Autowired
    private DraftLine line;

    @Autowired
    private ChannelRound round;

    @Autowired
    private ConfigurableEnvironment environment;

    @LocalServerPort
    private int port;

    private EngineTime time;
    private String key = "";
    private String page = "";
    private String script = "";

    @BeforeEach
    void aDraftIsOnThePortal(TestInfo test) {
        time = line.time();
        String name = test.getTestMethod().orElseThrow().getName();
        key = "2024/II.3a/" + name.toLowerCase();
        line.publish(key, "Luật " + name, Map.of("channels", List.of("portal", "facebook", "zalo", "loudspeaker")));
        page = "/lam-viec/du-thao/%s/xem-truoc".formatted(line.draftId(key));
        script = "/lam-viec/du-thao/%s/loa".formatted(line.draftId(key));
    }

    @AfterEach
    void endTheDraft() {
        time.close();
        line.abandon(key);
    }

    private Browser.Page open(String account) {
        return new Browser(port).signIn(account).open(page);
    }

    private static String card(Browser.Page page, String channel) {
        return page.document()
                .select("section[aria-labelledby=kenh-%s]".formatted(channel))
                .text();
    }

    private void draft() {
        line.office(CULTURE)
                .complete(
                        "draft-posts",
                        key,
                        Map.of(
                                "facebookText", "Mời bà con góp ý <b>luật</b> 📣",
                                "zaloTitle", "Góp ý dự thảo",
                                "zaloSummary", "Mời bà con góp ý",
                                "zaloText", "Mời bà con góp ý dự thảo luật",
                                "loudspeakerText", SCRIPT,
                                "loudspeakerThai", "Phanh pi nọng. ".repeat(20)));
    }

    private void approve() {
        line.office(JUSTICE).complete("check-posts", key, Map.of("postsCheck", "right"));
        line.office(LEADERSHIP).complete("approve-posts", key, Map.of("postsApproval", "approved"));
        time.runDueJobs();
    }

    @Test
    void everyChosenChannelHasItsCardBeforeAnythingIsDrafted() {
        Browser.Page shown = open(CULTURE);
        assertThat(card(shown, "facebook")).contains("Chưa soạn", "Đăng tay", "0 / 5.000 ký tự");
        assertThat(card(shown, "zalo")).contains("Tiêu đề", "0 / 150 ký tự", "0 / 300 ký tự");
        assertThat(card(shown, "portal")).contains("Đã đăng", "Không gian mạng gắn với đời sống");
        assertThat(shown.text()).doesNotContain("CHẠY THỬ");
    }

    @Test
    void whoChecksAndApprovesSeesTheTextsAndTheirLengths() {
        draft();
        for (String account : List.of(JUSTICE, LEADERSHIP)) {
            if (account.equals(LEADERSHIP)) {
                line.office(JUSTICE).complete("check-posts", key, Map.of("postsCheck", "right"));
            }
            Browser.Page shown = open(account);
            assertThat(card(shown, "facebook"))
                    .contains("Mời bà con góp ý <b>luật</b> 📣", "UBND huyện Vân Hồ", "30 / 5.000 ký tự", "/du-thao/");
            assertThat(card(shown, "zalo")).contains("Góp ý dự thảo", "13 / 150 ký tự", "Ảnh bìa", "/du-thao/");
            assertThat(card(shown, "loudspeaker")).contains("đọc khoảng 3 phút", "Lời phát tiếng Thái");
            assertThat(card(shown, "facebook")).contains(account.equals(JUSTICE) ? "chờ kiểm tra" : "chờ duyệt");
        }
    }

    @Test
    void strangersSeeNothingAndReadersOfTheFileOnlyWhatIsApproved() {
        Browser doctor = new Browser(port).signIn("phong-y-te-cv");
        draft();
        assertThat(doctor.open(page).status()).isEqualTo(HttpStatus.FORBIDDEN.value());
        assertThat(doctor.open(script).status()).isEqualTo(HttpStatus.FORBIDDEN.value());
        approve();
        assertThat(doctor.open(page).text()).contains("Mời bà con góp ý <b>luật</b>");
        assertThat(new Browser(port)
                        .signIn(JUSTICE)
                        .open("/lam-viec/ho-so/" + key)
                        .find("a[href$=/xem-truoc]"))
                .isNotNull();
        assertThat(doctor.open("/lam-viec/du-thao/khong-co/xem-truoc").status())
                .isEqualTo(HttpStatus.NOT_FOUND.value());
        assertThat(new Browser(port).signIn("toa-an-cv").open(page).status()).isEqualTo(HttpStatus.FORBIDDEN.value());
    }

    @Test
    void aPostMadeByHandHasItsAddressAndMaker() {
        draft();
        approve();
        assertThat(card(open(CULTURE), "facebook")).contains("Chờ người đăng tay");
        String address = "https://www.facebook.com/vanho/posts/preview";
        line.office(CULTURE).complete("post-by-hand", key + "/facebook", DraftLine.post(address));
        assertThat(card(open(CULTURE), "facebook"))
                .contains("Đã đăng", address, "Chuyên viên", "Nơi chạy thử không có mạng");
    }

    @Test
    void aDryRunSaysEverywhereThatNothingWasPosted() {
        DryRun.during(environment, "facebook", this::aPostIsTriedOut);
        assertThat(new Browser(port).signIn("xa-to-mua-cv").open("/lam-viec").text())
                .doesNotContain("Kênh chạy thử");
    }

    private void aPostIsTriedOut() {
        draft();
        assertThat(open(JUSTICE).text()).contains("CHẠY THỬ: không đăng thật", "Facebook: hệ thống làm đủ");
        assertThat(new Browser(port).signIn("xa-to-mua-cv").open("/lam-viec").text())
                .contains("Kênh chạy thử: Facebook.");
        approve();
        round.run("facebook");
        assertThat(card(open(CULTURE), "facebook")).contains("CHẠY THỬ: chưa đăng", "Chạy thử – không đăng thật");
        assertThat(new Browser(port)
                        .signIn(JUSTICE)
                        .open("/lam-viec/ho-so/" + key)
                        .text())
                .contains("CHẠY THỬ: chưa đăng (Facebook)");
    }

    @Test
    void aScriptIsPrintedByLanguageAndSaysWhenItIsNotApproved() {
        draft();
        Browser culture = new Browser(port).signIn(JUSTICE);
        assertThat(culture.open(script).text()).contains("CHƯA DUYỆT", "Lời phát tiếng Việt", "Lời phát tiếng Thái");
        approve();
        Browser.Page printed = new Browser(port).signIn("xa-long-luong-cv").open(script);
        assertThat(printed.document().select("article.script")).hasSize(2);
        assertThat(printed.text())
                .contains("Đọc khoảng 3 phút", "Cụm loa", "Phát xong trước hết ngày")
                .doesNotContain("CHƯA DUYỆT", "Lời phát tiếng Mông");
    }
}
