package vn.vanho.policycomm.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanho.policycomm.dissemination.CorrectionKind;
import vn.vanho.policycomm.dissemination.Corrections;
import vn.vanho.policycomm.dissemination.KitReceipt;
import vn.vanho.policycomm.dissemination.KitReceipts;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.StaffMails;

/** Press and media centre get the kit by a mailed link and confirm with it, without an account. */
abstract class KitByMail {

    private static final Pattern LINK = Pattern.compile("https?://\\S+(/bo-tai-lieu/[0-9a-f]{64})");
    private static final String PRESS = "bao-chi";

    @Autowired
    private DraftLine line;

    @Autowired
    private StaffMails mails;

    @Autowired
    private KitReceipts receipts;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private EngineTime time;
    private String key = "";
    private String page = "";

    @BeforeEach
    void aDraftIsOnThePortal(TestInfo test) {
        time = line.time();
        mails.clear();
        key = "2024/II.3a/thu-" + test.getTestMethod().orElseThrow().getName().toLowerCase();
        line.publish(key, "Luật <b>" + key);
        page = "/lam-viec/du-thao/%s/gui-bo-tai-lieu".formatted(line.draftId(key));
    }

    @AfterEach
    void endTheDraft() {
        time.close();
        line.abandon(key);
    }

    @Test
    void aMailedLinkFetchesTheKitAndConfirmsItOnlyWhenAskedTo() {
        Browser.Page sent = send("phong-vhtt-cv");
        assertThat(sent.text())
                .contains("Đã gửi thư tới: Trung tâm Truyền thông - Văn hóa, Cơ quan thông tin, báo chí.");
        String link = link(PRESS);
        Browser stranger = new Browser(port);

        Browser.Page shown = stranger.open(link);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.response().header("Set-Cookie")).isNull();
        assertThat(shown.response().header("Cache-Control")).isEqualTo("no-store");
        assertThat(shown.text()).contains("Luật <b>" + key, "Cơ quan thông tin, báo chí");
        assertThat(stranger.download(link + "/bo-tai-lieu.zip")).startsWith('P', 'K');
        assertThat(waits(PRESS)).as("opening confirms nothing").isTrue();

        assertThat(confirm(stranger, link, "  ").text()).contains("Hãy ghi họ tên và chức vụ người nhận");
        assertThat(waits(PRESS)).isTrue();
        assertThat(confirm(stranger, link, "Lò Thị Hoa, phóng viên").text())
                .contains("Đã ghi nhận xác nhận của quý cơ quan");
        assertThat(waits(PRESS)).isFalse();
        assertThat(waits("trung-tam-ttvh")).isTrue();
        assertThat(receipts.of(line.draftId(key))).singleElement().satisfies(receipt -> {
            assertThat(receipt.unitId()).isEqualTo(PRESS);
            assertThat(receipt.state()).isEqualTo(KitReceipt.State.RECEIVED);
            assertThat(receipt.receiver()).isEqualTo("Lò Thị Hoa, phóng viên");
            assertThat(receipt.receivedOn()).isEqualTo(LocalDate.now(clock));
            assertThat(receipt.note()).isEqualTo("Xác nhận qua thư");
        });
        assertThat(stranger.open(link).document().select("form")).isEmpty();
    }

    @Test
    void whoConfirmedInTasklistIsNotAskedAgainAndALaterClickChangesNothing() {
        send("phong-tu-phap-cv");
        String link = link(PRESS);
        Browser stranger = new Browser(port);
        Browser.Page opened = stranger.open(link);
        line.receiveKit(key, PRESS);

        Browser.Page late = stranger.submit(opened.find("main form"), Map.of("receivedBy", "Người khác"));

        assertThat(late.text()).contains("Không còn chờ xác nhận");
        assertThat(receipts.of(line.draftId(key)))
                .extracting(KitReceipt::receiver)
                .containsExactly("Lò Thị Hoa");
        mails.clear();
        assertThat(send("phong-vhtt-cv").text()).contains("Đã gửi thư tới: Trung tâm Truyền thông - Văn hóa.");
        assertThat(mails.keys()).noneMatch(mail -> mail.contains("/bao-chi/"));
    }

    @Test
    void aLinkThatIsNotOursOrIsOverIsNotFound() {
        send("phong-vhtt-cv");
        String link = link(PRESS);
        Browser stranger = new Browser(port);
        String last = link.endsWith("0") ? "1" : "0";
        for (String hostile : List.of(
                link.substring(0, link.length() - 1) + last,
                "/bo-tai-lieu/" + "0".repeat(64),
                "/bo-tai-lieu/" + "A".repeat(64),
                "/bo-tai-lieu/..%2F..%2Flam-viec",
                "/bo-tai-lieu/'%20or%201=1",
                "/bo-tai-lieu/",
                "/bo-tai-lieu/" + "0".repeat(64) + "/bo-tai-lieu.zip")) {
            assertThat(stranger.open(hostile).status()).as(hostile).isIn(400, 404);
        }
        time.advanceTo(clock.instant().plus(Duration.ofDays(31)));
        assertThat(stranger.open(link).status()).isEqualTo(404);
    }

    @Test
    void whatWasTakenDownOrPostedAnewIsNotToBeHadByAnOldLink() {
        send("phong-vhtt-cv");
        String link = link(PRESS);

        corrections.apply(line.draftId(key), CorrectionKind.TAKE_DOWN, "Gỡ", "Nhầm", "phong-tu-phap-lanhdao");

        assertThat(new Browser(port).open(link).status()).isEqualTo(404);
        assertThat(new Browser(port).open(link + "/bo-tai-lieu.zip").status()).isEqualTo(404);
    }

    @Test
    void onlyCultureAndJusticeMailIt() {
        for (String account : List.of("xa-van-ho-cv", "hoi-dong-cv", "bao-chi-cv", "van-thu-lanhdao")) {
            assertThat(new Browser(port).signIn(account).open(page).status())
                    .as(account)
                    .isEqualTo(404);
        }
        assertThat(new Browser(port).open(page).text()).contains("Đăng nhập");
        assertThat(mails.keys()).isEmpty();
    }

    private Browser.Page send(String account) {
        Browser sender = new Browser(port).signIn(account);
        return sender.submit(sender.open(page).find("main form"), Map.of());
    }

    private static Browser.Page confirm(Browser browser, String link, String receiver) {
        return browser.submit(browser.open(link).find("main form"), Map.of("receivedBy", receiver));
    }

    private String link(String unit) {
        String mail = mails.keys().stream()
                .filter(each -> each.startsWith("kit/%s/%s/".formatted(line.draftId(key), unit)))
                .findFirst()
                .orElseThrow();
        Matcher link = LINK.matcher(mails.text(mail));
        assertThat(link.find()).isTrue();
        return URI.create(link.group()).getPath();
    }

    private boolean waits(String unit) {
        return !line.office(unit + "-cv").tasks("hand-over-kit", key).isEmpty();
    }
}
