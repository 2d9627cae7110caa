package vn.vanho.policycomm.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.vanho.policycomm.support.OnH2;

/** What strangers get: safe headers, no cookie, and nothing that is not meant for them. */
@OnH2
class PublicSideTest {

    @LocalServerPort
    private int port;

    @Autowired
    private WebEndpointsSupplier endpoints;

    @Autowired
    private ApplicationContext context;

    private Visitor visitor;

    @BeforeEach
    void aBrowserIsOpen() {
        visitor = new Visitor(port);
    }

    @Test
    void thePortalSetsNoCookie() {
        for (String path : new String[] {
            "/", "/gop-y", "/du-thao.atom", "/du-thao/khong-co", "/ke-hoach/1999", "/assets/app.css", "/khong-co"
        }) {
            assertThat(visitor.open(path).headers().firstValue("Set-Cookie"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void everyPageIsSentWithSafeHeaders() {
        for (String path : new String[] {"/", "/login", "/khong-co", "/lam-viec"}) {
            HttpResponse<String> page = visitor.open(path);
            assertThat(header(page, "Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
            assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        }
    }

    @Test
    void withoutTlsNobodyIsHeldToIt() {
        visitor.signIn("quan-tri", People.PASSWORD);
        for (String path : new String[] {"/", "/lam-viec", "/camunda/app/admin/default/", "/engine-rest/engine"}) {
            assertThat(header(visitor.open(path), "Strict-Transport-Security"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void anUnknownPageSaysSoInVietnamese() {
        HttpResponse<String> page = visitor.open("/khong-co");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(Visitor.text(page)).contains("Không tìm thấy trang", "Ủy ban nhân dân huyện Vân Hồ");
    }

    @Test
    void onlyTheHealthCheckIsOpen() {
        assertThat(visitor.ask("/actuator/health").body()).matches("\\{\"status\":\"[A-Z_]+\"}");
        for (String path :
                new String[] {"/actuator", "/actuator/env", "/actuator/beans", "/h2-console", "/h2-console/"}) {
            assertThat(visitor.ask(path).statusCode()).as(path).isNotEqualTo(200);
        }
    }

    @Test
    void whatTheChainsRefuseIsNotEvenThere() {
        assertThat(endpoints.getEndpoints())
                .extracting(endpoint -> endpoint.getEndpointId().toString())
                .containsExactly("health");
        assertThat(context.containsBean("h2Console")).isFalse();
    }

    private static String header(HttpResponse<String> page, String name) {
        return page.headers().firstValue(name).orElse("");
    }
}
