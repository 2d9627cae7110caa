package vn.vanho.policycomm.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanho.policycomm.support.OnH2;

/** Staff sign in on our own page, once, and out of everything at once. */
@OnH2
class StaffSignInTest {

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    private People people;
    private Visitor visitor;

    @BeforeEach
    void aBrowserIsOpen() {
        people = new People(identities);
        visitor = new Visitor(port);
    }

    @Test
    void whoeverWantsAStaffPageSignsInFirstAndThenGetsIt() {
        assertThat(Visitor.location(visitor.open("/lam-viec"))).isEqualTo("/login");

        assertThat(Visitor.location(visitor.signIn("phong-tu-phap-cv", People.PASSWORD)))
                .isEqualTo("/lam-viec");
        assertThat(Visitor.text(visitor.open("/lam-viec")))
                .contains("Chuyên viên PTP", "Phòng Tư pháp", "Mở việc cần làm", "Đăng xuất")
                .doesNotContain("Mở trang theo dõi", "Mở trang quản trị");
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountGetTheSameAnswer() {
        String account = people.newcomer();

        for (String name : new String[] {account, "thu-khong-co"}) {
            HttpResponse<String> refused = visitor.signIn(name, "Sai-mat-khau-1");
            assertThat(refused.headers().firstValue("Location").orElse("")).endsWith("/login?error");
        }
        assertThat(Visitor.text(visitor.open("/login?error"))).contains("Tài khoản hoặc mật khẩu không đúng");
    }

    @Test
    void afterFiveWrongPasswordsThePageAsksToWait() {
        String account = people.newcomer();
        IntStream.range(0, 5).forEach(attempt -> visitor.signIn(account, "Sai-mat-khau-" + attempt));

        HttpResponse<String> refused = visitor.signIn(account, "Sai-mat-khau-5");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(Visitor.text(refused)).contains("Thử quá nhiều lần");
    }

    @Test
    void theSessionGetsANewNameAtSignInAndScriptsCannotReadIt() {
        visitor.open("/login");
        String before = visitor.cookie("JSESSIONID").orElseThrow();

        HttpResponse<String> answer = visitor.signIn("phong-tu-phap-cv", People.PASSWORD);

        assertThat(visitor.cookie("JSESSIONID")).isPresent().isNotEqualTo(before);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        visitor.signIn("phong-tu-phap-cv", People.PASSWORD);

        HttpResponse<String> refused = visitor.post("/lam-viec/gop-y/x/nhom", Map.of("title", "x"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Visitor.text(refused)).contains("Bạn không có quyền mở trang này");
        assertThat(visitor.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(visitor.open("/lam-viec").statusCode()).isEqualTo(200);
    }

    @Test
    void aSignInFormLeftOpenTooLongIsShownAgain() {
        HttpResponse<String> answer =
                visitor.post("/login", Map.of("username", "phong-tu-phap-cv", "password", People.PASSWORD));

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login?expired");
    }

    @Test
    void signingOutEndsTheWebApplicationsToo() {
        visitor.signIn("phong-tu-phap-cv", People.PASSWORD);
        assertThat(visitor.open("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        String session = visitor.cookie("JSESSIONID").orElseThrow();

        visitor.post("/logout", Map.of("_csrf", Visitor.token(visitor.open("/lam-viec"))));

        assertThat(visitor.cookie("XSRF-TOKEN")).isEmpty();
        HttpResponse<String> later = new Visitor(port)
                .post("/camunda/api/engine/engine/default/task/count", Map.of(), "Cookie", "JSESSIONID=" + session);
        assertThat(later.statusCode()).isEqualTo(401);
        assertThat(Visitor.location(visitor.open("/lam-viec"))).isEqualTo("/login");
    }

    @Test
    void signingOutInTasklistEndsTheStaffPagesToo() {
        visitor.signIn("phong-tu-phap-cv", People.PASSWORD);
        visitor.open("/camunda/app/tasklist/default/");
        String token = visitor.cookie("XSRF-TOKEN").orElseThrow();

        HttpResponse<String> answer =
                visitor.post("/camunda/api/admin/auth/user/default/logout", Map.of(), "X-XSRF-TOKEN", token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Visitor.location(visitor.open("/lam-viec"))).isEqualTo("/login");
    }

    @Test
    void aSessionEndsWhenItsAccountGetsAnotherPasswordOrOtherGroups() {
        String account = people.newcomer("van-thu");
        visitor.signIn(account, People.PASSWORD);
        assertThat(visitor.open("/lam-viec").statusCode()).isEqualTo(200);

        people.givePassword(account, "Mat-khau-moi-2024");
        assertThat(Visitor.location(visitor.open("/lam-viec"))).isEqualTo("/login");

        visitor.signIn(account, "Mat-khau-moi-2024");
        identities.deleteMembership(account, "van-thu");
        assertThat(Visitor.location(visitor.open("/camunda/app/tasklist/default/")))
                .isEqualTo("/login");
    }

    @Test
    void aTooLargeUploadIsCalledTooLarge() {
        visitor.signIn("phong-tu-phap-cv", People.PASSWORD);

        HttpResponse<String> refused =
                visitor.post("/lam-viec/du-thao/x/tep", Map.of("file", "x".repeat(23 * 1024 * 1024)));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(Visitor.text(refused)).contains("Tệp quá lớn");
    }
}
