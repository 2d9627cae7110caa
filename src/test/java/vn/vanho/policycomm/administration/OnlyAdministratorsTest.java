package vn.vanho.policycomm.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.OnH2;

/** Who reaches the administrator's pages. */
@OnH2
class OnlyAdministratorsTest {

    @LocalServerPort
    private int port;

    @Test
    void theAdministratorFindsThemFromTheDesk() {
        Browser browser = new Browser(port).signIn("quan-tri");
        assertThat(browser.open("/lam-viec").document().select("a[href=/quan-tri]"))
                .hasSize(1);
        assertThat(browser.open("/quan-tri").find("h1").text()).isEqualTo("Quản trị");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phong-tu-phap-lanhdao", "hoi-dong-cv", "van-thu-cv", "tich-hop"})
    void nobodyElseDoes(String account) {
        Browser browser = new Browser(port).signIn(account);
        assertThat(browser.open("/lam-viec").document().select("a[href=/quan-tri]"))
                .isEmpty();
        assertThat(browser.open("/quan-tri").status()).isEqualTo(403);
        assertThat(browser.open("/quan-tri/ngay-nghi").status()).isEqualTo(403);
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        assertThat(new Browser(port).open("/quan-tri").document().select("form[action=/login]"))
                .hasSize(1);
    }
}
