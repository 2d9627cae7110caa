package vn.vanho.policycomm.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.vanho.policycomm.support.OnH2;

/** Behind a proxy that speaks TLS: browsers never come back without it, and keep our cookies for it. Runs in a JVM of its own. */
@OnH2
@TestPropertySource(properties = "policycomm.security.https=true")
@Tag("tls")
class BehindTlsTest {

    private static final String[] EVERY_CHAIN = {
        "/",
        "/gop-y",
        "/assets/app.css",
        "/khong-co",
        "/login",
        "/lam-viec",
        "/lam-viec/khong-co",
        "/camunda/app/tasklist/default/",
        "/camunda/app/tasklist/scripts/config.js",
        "/camunda/app/cockpit/default/",
        "/camunda/app/admin/default/setup/",
        "/camunda/api/engine/engine/default/task/count",
        "/engine-rest/engine",
        "/actuator/health"
    };

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void aBrowserIsOpen() {
        visitor = Visitor.throughTls(port);
    }

    @Test
    void strangersAreHeldToTls() {
        assertThat(answers()).allSatisfy(BehindTlsTest::isHeldToTls);
    }

    @Test
    void staffAreHeldToTls() {
        visitor.signIn("phong-tu-phap-cv", People.PASSWORD);

        assertThat(answers()).allSatisfy(BehindTlsTest::isHeldToTls);
        assertThat(visitor.open("/lam-viec").statusCode()).isEqualTo(200);
        assertThat(visitor.open("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    }

    @Test
    void everyCookieIsForTlsOnly() {
        List<HttpResponse<String>> answers = new ArrayList<>(answers());
        answers.add(visitor.signIn("phong-tu-phap-cv", People.PASSWORD));
        answers.addAll(answers());
        answers.add(visitor.post("/logout", Map.of("_csrf", Visitor.token(visitor.open("/lam-viec")))));

        assertThat(cookies(answers))
                .anyMatch(cookie -> cookie.startsWith("JSESSIONID="))
                .anyMatch(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .allMatch(cookie -> cookie.matches(".*; ?Secure(;.*)?"));
    }

    private List<HttpResponse<String>> answers() {
        return Arrays.stream(EVERY_CHAIN).map(visitor::open).toList();
    }

    private static List<String> cookies(List<HttpResponse<String>> answers) {
        return answers.stream()
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .toList();
    }

    private static void isHeldToTls(HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("Strict-Transport-Security"))
                .as("%s: %s", answer.uri(), answer.statusCode())
                .containsExactly("max-age=31536000 ; includeSubDomains");
    }
}
