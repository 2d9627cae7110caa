package vn.vanho.policycomm.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.Passwords;
import vn.vanho.policycomm.support.OnH2;

/** Everybody changes their own password; one that was handed out comes first of all. */
@OnH2
@ExtendWith(OutputCaptureExtension.class)
class PasswordPageTest {

    private static final String PAGE = "/lam-viec/mat-khau";
    private static final String NEW = "Mat-khau-moi-2024";

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private IdentityService identities;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    private String account;
    private Visitor visitor;

    @BeforeEach
    void somebodyIsSignedIn() {
        account = new People(identities).newcomer("van-thu");
        visitor = new Visitor(port);
        visitor.signIn(account, People.PASSWORD);
    }

    @AfterEach
    void nobodyStays() {
        identities.deleteUser(account);
    }

    @Test
    void thePageIsLinkedFromTheDeskAndTellsTheRules() {
        assertThat(visitor.open("/lam-viec").body()).contains("href=\"" + PAGE + "\"");
        assertThat(Visitor.text(visitor.open(PAGE)))
                .contains("ít nhất 12 ký tự", "chữ thường", "chữ hoa", "chữ số", "không chứa tên tài khoản");
        assertThat(Visitor.location(new Visitor(port).open(PAGE))).isEqualTo("/login");
    }

    @Test
    void afterTheChangeThisSessionGoesOnAndOthersEnd(CapturedOutput output) {
        Visitor elsewhere = new Visitor(port);
        elsewhere.signIn(account, People.PASSWORD);
        String before = visitor.cookie("JSESSIONID").orElseThrow();

        HttpResponse<String> answer = change(People.PASSWORD, NEW, NEW);

        assertThat(Visitor.location(answer)).isEqualTo("/lam-viec");
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain(NEW, People.PASSWORD);
        assertThat(visitor.cookie("JSESSIONID")).isPresent().isNotEqualTo(before);
        assertThat(Visitor.text(visitor.open("/lam-viec"))).contains("Đã đổi mật khẩu");
        assertThat(visitor.open("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(Visitor.location(elsewhere.open("/lam-viec"))).isEqualTo("/login");
        assertThat(accounts.verify(account, NEW)).isTrue();
        assertThat(output.getAll()).doesNotContain(NEW);
    }

    @Test
    void eachBrokenRuleIsNamed() {
        HttpResponse<String> refused = change(People.PASSWORD, "ngan", "dai");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Visitor.text(refused))
                .contains(
                        "Mật khẩu mới: phải có ít nhất 12 ký tự.",
                        "Mật khẩu mới: phải có ít nhất 1 chữ hoa.",
                        "Mật khẩu mới: phải có ít nhất 1 chữ số.",
                        "Nhập lại mật khẩu mới: không giống")
                .doesNotContain("Mật khẩu mới: phải có ít nhất 1 chữ thường.");
        assertThat(refused.body()).doesNotContain("\"ngan\"", "\"dai\"");
        assertThat(Visitor.text(change(People.PASSWORD, "A1-" + account, "A1-" + account)))
                .contains("Mật khẩu mới: phải không chứa tên tài khoản");
        assertThat(Visitor.text(change(People.PASSWORD, NEW.repeat(16), NEW.repeat(16))))
                .contains("Mật khẩu mới: phải không quá 256 ký tự.");
        assertThat(Visitor.text(change(People.PASSWORD, People.PASSWORD, People.PASSWORD)))
                .contains("phải khác mật khẩu hiện nay");
        assertThat(accounts.verify(account, People.PASSWORD)).isTrue();
    }

    @Test
    void aWrongOldPasswordIsRefusedAndCounts() {
        HttpResponse<String> refused = change("Sai-mat-khau-1", NEW, NEW);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Visitor.text(refused)).contains("Mật khẩu hiện nay: không đúng, hoặc tài khoản đang tạm khóa");
        assertThat(accounts.find(account).orElseThrow().locked()).isTrue();
        assertThat(accounts.verify(account, NEW)).isFalse();
    }

    @Test
    void afterFiveWrongOldPasswordsThePageAsksToWait() {
        IntStream.range(0, 5).forEach(attempt -> change("Sai-mat-khau-" + attempt, NEW, NEW));

        assertThat(Visitor.text(change("Sai-mat-khau-5", NEW, NEW))).contains("nhập sai quá nhiều lần; hãy chờ");
    }

    @Test
    void withoutItsTokenTheFormIsRefused() {
        Map<String, String> form = Map.of("current", People.PASSWORD, "chosen", NEW, "again", NEW);

        assertThat(visitor.post(PAGE, form).statusCode()).isEqualTo(403);
        assertThat(accounts.verify(account, People.PASSWORD)).isTrue();
    }

    @Test
    void aOneTimePasswordLeadsEverywhereToThePageUntilItIsChanged() {
        String handedOut = passwords.giveOneTime(account);
        assertThat(Visitor.location(visitor.open("/lam-viec"))).isEqualTo("/login");
        visitor.signIn(account, handedOut);

        for (String path : new String[] {"/lam-viec", "/lam-viec/gop-y", "/camunda/app/tasklist/default/"}) {
            assertThat(Visitor.location(visitor.open(path))).as(path).isEqualTo(PAGE);
        }
        HttpResponse<String> page = visitor.open(PAGE);
        assertThat(Visitor.text(page)).contains("chỉ dùng một lần");
        String token = Visitor.token(page);
        assertThat(Visitor.location(visitor.post("/lam-viec/gop-y/x/nhom", Map.of("_csrf", token))))
                .isEqualTo(PAGE);
        assertThat(visitor.ask("/camunda/api/engine/engine").statusCode()).isEqualTo(403);

        assertThat(Visitor.location(change(handedOut, NEW, NEW))).isEqualTo("/lam-viec");
        assertThat(visitor.open("/lam-viec").statusCode()).isEqualTo(200);
        assertThat(Visitor.text(visitor.open(PAGE))).doesNotContain("chỉ dùng một lần");
        assertThat(basic(NEW).getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void whoeverHasAOneTimePasswordCanLeave() {
        visitor = new Visitor(port);
        visitor.signIn(account, passwords.giveOneTime(account));

        visitor.post("/logout", Map.of("_csrf", Visitor.token(visitor.open(PAGE))));

        assertThat(Visitor.location(visitor.open(PAGE))).isEqualTo("/login");
    }

    @Test
    void programsAreToldToChangeAOneTimePassword() {
        ResponseEntity<String> refused = basic(passwords.giveOneTime(account));

        assertThat(refused.getStatusCode().value()).isEqualTo(403);
        assertThat(refused.getHeaders().getContentType()).hasToString("application/json;charset=UTF-8");
        assertThat(refused.getBody()).contains("\"message\"", "chỉ dùng một lần", "/login");
        assertThat(http.withBasicAuth(account, passwords.giveOneTime(account))
                        .getForEntity("/api/plan/2024", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    private HttpResponse<String> change(String current, String chosen, String again) {
        String token = Visitor.token(visitor.open(PAGE));
        return visitor.post(PAGE, Map.of("current", current, "chosen", chosen, "again", again, "_csrf", token));
    }

    private ResponseEntity<String> basic(String password) {
        return http.withBasicAuth(account, password).getForEntity("/engine-rest/engine", String.class);
    }
}
