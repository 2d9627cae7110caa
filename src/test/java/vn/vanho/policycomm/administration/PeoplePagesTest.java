package vn.vanho.policycomm.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.Browser.Page;
import vn.vanho.policycomm.support.OnH2;

/** The administrator keeps people on pages of their own. */
@OnH2
class PeoplePagesTest {

    private static final String PEOPLE = "/quan-tri/nguoi-dung";

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient jdbc;

    private final String account = "thu-" + UUID.randomUUID();
    private Browser browser;

    @BeforeEach
    void theAdministratorIsSignedIn() {
        browser = new Browser(port).signIn("quan-tri");
    }

    @AfterEach
    void nobodyStays() {
        identities.deleteUser(account);
        jdbc.sql("delete from people_act where account = ?").param(account).update();
    }

    @Test
    void everybodyStandsUnderTheirUnitAndIsFoundWithoutAccents() {
        assertThat(browser.open("/quan-tri").document().select("a[href=" + PEOPLE + "]"))
                .hasSize(1);
        assertThat(browser.open(PEOPLE).find("table").text())
                .containsSubsequence("Quản trị hệ thống", "quan-tri", "Phòng Tư pháp", "Lò Văn Pản", "Văn thư")
                .doesNotContain("tich-hop");

        for (String search : new String[] {"lo van pan", "PẢN", "lo-van-pan@"}) {
            assertThat(browser.open(PEOPLE + "?tim=" + search).find("table").text())
                    .contains("Phòng Tư pháp", "lo-van-pan")
                    .doesNotContain("ha-thi-mai", "Văn thư");
        }
        assertThat(browser.open(PEOPLE + "?tim=phong van hoa va thong tin")
                        .find("table")
                        .text())
                .contains("Sùng A Chứ")
                .doesNotContain("Lò Văn Pản");
        assertThat(browser.open(PEOPLE + "?tim=xyzxyz").text()).contains("Không tìm thấy ai");
    }

    @Test
    void aSearchThatIsTooLongIsRefused() {
        Page refused = browser.open(PEOPLE + "?tim=" + "x".repeat(101));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.find("#loi-tim").text()).contains("Từ tìm kiếm", "100 ký tự");
    }

    @Test
    void theOneTimePasswordIsShownOnceAndNeverInAnAddress() {
        Page added = add("Lò Thị Thử", account + "@thu.example", "van-thu");

        String password = added.find("#one-time").text();
        assertThat(added.response().url().toString())
                .endsWith(PEOPLE + "/" + account)
                .doesNotContain(password);
        assertThat(added.text()).contains("Chỉ hiện một lần này", "Thêm người");
        assertThat(added.response().header("Cache-Control")).contains("no-store");
        Page later = browser.open(PEOPLE + "/" + account);
        assertThat(later.document().html()).doesNotContain(password);
        assertThat(browser.open(PEOPLE).document().html()).doesNotContain(password);
    }

    @Test
    void faultyFieldsAreNamedAndWhatWasTypedStays() {
        Page refused = browser.submit(
                browser.open(PEOPLE).find("form[method=post][action=" + PEOPLE + "]"),
                Map.of("id", "LÒ", "name", "Mai", "email", "mai", "unit", ""));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.find(".notice.bad").text())
                .contains("Tài khoản: chỉ gồm", "Họ và tên: hãy nhập", "Thư điện tử: hãy nhập", "Đơn vị: hãy chọn");
        assertThat(refused.find("#name").val()).isEqualTo("Mai");
        assertThat(refused.find("#loi-id").text()).contains("chữ thường không dấu");
    }

    @Test
    void aHostileNameStaysText() {
        String hostile = "<img src=x onerror=alert(1)> ${7*7} [[${7*7}]]";

        Page added = add(hostile, account + "@thu.example", "van-thu");

        assertThat(added.find("h1").text()).isEqualTo(hostile);
        assertThat(browser.open(PEOPLE).document().select("img[src=x]")).isEmpty();
        assertThat(browser.open(PEOPLE).text()).contains(hostile);
    }

    @Test
    void moveRetireAndTakeBack() {
        add("Lò Thị Thử", account + "@thu.example", "van-thu");

        Page moved = browser.submit(form("chuyen"), Map.of("unit", "bao-chi", "head", "true"));
        assertThat(moved.text()).contains("Đã chuyển.", "Văn thư → Cơ quan thông tin, báo chí (lãnh đạo)");
        Page same = browser.submit(form("chuyen"), Map.of("unit", "bao-chi", "head", "true"));
        assertThat(same.status()).isEqualTo(400);
        assertThat(same.find("#loi-unit").text()).contains("không có gì để chuyển");

        Page retired = browser.submit(form("cho-nghi"), Map.of());
        assertThat(retired.text()).contains("không đăng nhập được nữa", "Đã nghỉ");
        assertThat(retired.document().select("form[action$=/chuyen], form[action$=/cho-nghi], form[action$=/mat-khau]"))
                .isEmpty();
        Page back = browser.submit(form("nhan-lai"), Map.of("unit", "van-thu"));
        assertThat(back.find("#one-time").text()).hasSize(19);
        assertThat(browser.open(PEOPLE).find("section[aria-labelledby=nhat-ky]").text())
                .contains("quan-tri", "Thêm người", "Chuyển", "Cho nghỉ", "Nhận trở lại", account);
    }

    @Test
    void whoeverRetiresIsRefusedByFormAndBasicAtOnceAndSessionsEnd() {
        String password = changed(add("Lò Thị Thử", account + "@thu.example", "van-thu"));
        Browser theirs = new Browser(port);
        signIn(theirs, password);
        assertThat(theirs.open("/lam-viec").find("h1").text()).isEqualTo("Bàn làm việc");
        assertThat(basic(password)).isEqualTo(200);

        browser.submit(form("cho-nghi"), Map.of());

        assertThat(theirs.open("/lam-viec").document().select("form[action=/login]"))
                .hasSize(1);
        assertThat(signIn(theirs, password).text()).contains("Tài khoản hoặc mật khẩu không đúng");
        assertThat(basic(password)).isEqualTo(401);
    }

    @Test
    void theAdministratorFindsNoWayToRetireThemself() {
        Page own = browser.open(PEOPLE + "/quan-tri");
        assertThat(own.document().select("form[action$=/cho-nghi], form[action$=/quan-tri/mat-khau]"))
                .isEmpty();

        Page refused = browser.submit(own.find("form[action$=/chuyen]"), Map.of("unit", "van-thu"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.find(".notice.bad").text()).contains("quản trị viên cuối cùng");
    }

    @Test
    void thereIsNoPageOfWhomNobodyKnows() {
        assertThat(browser.open(PEOPLE + "/thu-khong-co").status()).isEqualTo(404);
        assertThat(browser.open(PEOPLE + "/tich-hop").status()).isEqualTo(404);
    }

    @Test
    void nobodyElseKeepsPeople() {
        Browser head = new Browser(port).signIn("phong-tu-phap-lanhdao");

        assertThat(head.open(PEOPLE).status()).isEqualTo(403);
        assertThat(head.open(PEOPLE + "/quan-tri").status()).isEqualTo(403);
        add("Lò Thị Thử", account + "@thu.example", "van-thu");
        Element form = head.open("/lam-viec").find("form[action$=/logout]");
        form.attr("action", PEOPLE + "/" + account + "/cho-nghi");
        assertThat(head.submit(form, Map.of()).status()).isEqualTo(403);
        assertThat(browser.open(PEOPLE + "/" + account).text()).contains("Phải đổi mật khẩu");
    }

    private Page add(String name, String email, String unit) {
        return browser.submit(
                browser.open(PEOPLE).find("form[method=post][action=" + PEOPLE + "]"),
                Map.of("id", account, "name", name, "email", email, "unit", unit));
    }

    private Element form(String act) {
        return browser.open(PEOPLE + "/" + account).find("form[action$=/" + act + "]");
    }

    /** As if the person had chosen one of their own at the first sign-in. */
    private String changed(Page added) {
        assertThat(added.find("#one-time").text()).isNotBlank();
        String password = "Mat-khau-moi-2024";
        var user = identities.createUserQuery().userId(account).singleResult();
        user.setPassword(password);
        identities.saveUser(user);
        jdbc.sql("delete from account_state where account = ?").param(account).update();
        return password;
    }

    private Page signIn(Browser theirs, String password) {
        return theirs.submit(
                theirs.open("/login").find("form[action$=/login]"), Map.of("username", account, "password", password));
    }

    private int basic(String password) {
        return http.withBasicAuth(account, password)
                .getForEntity("/engine-rest/engine", String.class)
                .getStatusCode()
                .value();
    }
}
