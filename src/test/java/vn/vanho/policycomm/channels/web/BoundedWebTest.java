package vn.vanho.policycomm.channels.web;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpMethod;

/** A call ends in time, is made once, and says of itself nothing that is secret. */
class BoundedWebTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private final BoundedWeb web = new BoundedWeb(Duration.ofSeconds(5), Duration.ofSeconds(20));

    private static WebRequest request() {
        return new WebRequest(
                HttpMethod.POST,
                URI.create(SERVER.baseUrl() + "/a?token=secret"),
                Map.of("token", "secret"),
                "text/plain",
                "secret");
    }

    @Test
    void aRedirectIsAnAnswer() throws IOException {
        SERVER.stubFor(any(anyUrl()).willReturn(temporaryRedirect("/b")));
        assertThat(web.send(request()).status()).isEqualTo(302);
        SERVER.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void anEndlessAnswerIsCutOff() throws IOException {
        SERVER.stubFor(any(anyUrl()).willReturn(ok("x".repeat(9 * 1024 * 1024))));
        assertThat(web.send(request()).body()).hasSize(8 * 1024 * 1024);
    }

    @Test
    void neitherWordsNorExceptionsShowSecrets() {
        SERVER.stubFor(any(anyUrl()).willReturn(ok().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        assertThatThrownBy(() -> web.send(request()))
                .isInstanceOf(BrokenOffException.class)
                .hasNoCause()
                .hasMessage("No whole answer");
        assertThat(request()).hasToString("POST /a");
    }

    @Test
    void aConnectionMustComeAboutBeforeTheEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BoundedWeb(Duration.ofSeconds(2), Duration.ofSeconds(2)));
    }
}
