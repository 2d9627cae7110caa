package vn.vanho.policycomm.channels.facebook;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.FEED;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.POST;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.POSTED;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.TRIED;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.error;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.feed;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.shown;

import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.FaultsOfAConnection;
import vn.vanho.policycomm.channels.HeardLogs;
import vn.vanho.policycomm.channels.Posted;

/** Each way in which the Graph API fails has its end, says what to do, and shows no secret. */
class FaultsOfThePageTest extends FaultsOfAConnection {

    private FacebookPage page;

    @BeforeEach
    void open() {
        page = ScriptedPage.at(web());
    }

    FaultsOfThePageTest() {
        super(POST, POSTED, TRIED, okJson("{\"id\": \"1001_2002\"}"), postRequestedFor(urlPathEqualTo(FEED)));
    }

    @Override
    protected FacebookPage adapter(String url, Duration timeout) {
        return ScriptedPage.at(url, timeout);
    }

    @ParameterizedTest
    @CsvSource({
        "500, 1, 0, MAYBE_POSTED, RETRY",
        "503, 2, 0, MAYBE_POSTED, RETRY",
        "400, 2, 0, MAYBE_POSTED, RETRY",
        "400, 4, 0, BACK_OFF, BACK_OFF",
        "400, 17, 0, BACK_OFF, BACK_OFF",
        "403, 32, 0, BACK_OFF, BACK_OFF",
        "400, 341, 0, BACK_OFF, BACK_OFF",
        "400, 613, 0, BACK_OFF, BACK_OFF",
        "400, 80001, 0, BACK_OFF, BACK_OFF",
        "429, 77, 0, BACK_OFF, BACK_OFF",
        "400, 190, 0, REAUTHORISE, REAUTHORISE",
        "400, 190, 463, REAUTHORISE, REAUTHORISE",
        "401, 102, 0, REAUTHORISE, REAUTHORISE",
        "400, 77, 463, REAUTHORISE, REAUTHORISE",
        "400, 77, 467, REAUTHORISE, REAUTHORISE",
        "403, 10, 0, REAUTHORISE, REAUTHORISE",
        "403, 200, 0, REAUTHORISE, REAUTHORISE",
        "403, 299, 0, REAUTHORISE, REAUTHORISE",
        "400, 368, 0, PERSON, PERSON",
        "400, 506, 0, MAYBE_POSTED, PERSON",
        "400, 100, 0, PERSON, PERSON",
        "400, 77, 0, PERSON, PERSON",
        "200, 77, 0, PERSON, PERSON",
        "500, 77, 0, MAYBE_POSTED, RETRY"
    })
    void eachCodeHasItsEnd(int status, int code, int subcode, FaultKind posting, FaultKind elsewhere) {
        answers(error(status, code, subcode));
        ChannelFault fault = faultOf(() -> page.post(POST));
        assertThat(fault.kind()).isEqualTo(posting);
        assertThat(fault.said()).contains("Mã " + code).endsWith(".");
        assertThat(faultOf(() -> page.replace(POSTED, POST)).kind()).isEqualTo(elsewhere);
        assertThat(faultOf(() -> page.remove(POSTED)).kind()).isEqualTo(elsewhere);
        assertThat(faultOf(() -> page.find(POST, TRIED)).kind()).isEqualTo(elsewhere);
    }

    @Test
    void whatSaysItselfThatItWillPassIsTriedAgain() {
        answers(okJson("{\"error\": {\"message\": \"m\", \"code\": 77, \"is_transient\": true}}")
                .withStatus(400));
        assertThat(faultOf(() -> page.post(POST)).kind()).isEqualTo(FaultKind.MAYBE_POSTED);
        assertThat(faultOf(() -> page.find(POST, TRIED)).kind()).isEqualTo(FaultKind.RETRY);
    }

    @ParameterizedTest
    @CsvSource({
        "429, BACK_OFF, BACK_OFF",
        "401, REAUTHORISE, REAUTHORISE",
        "403, PERSON, PERSON",
        "413, PERSON, PERSON",
        "500, MAYBE_POSTED, RETRY",
        "502, MAYBE_POSTED, RETRY",
        "503, MAYBE_POSTED, RETRY",
        "504, MAYBE_POSTED, RETRY",
        "302, MAYBE_POSTED, RETRY",
        "204, MAYBE_POSTED, RETRY",
        "200, MAYBE_POSTED, RETRY"
    })
    void eachStatusWithoutACodeHasItsEnd(int status, FaultKind posting, FaultKind elsewhere) {
        answers(aResponse().withStatus(status).withBody("<html>Sorry, something went wrong</html>"));
        assertThat(faultOf(() -> page.post(POST)).kind()).isEqualTo(posting);
        assertThat(faultOf(() -> page.replace(POSTED, POST)).kind()).isEqualTo(elsewhere);
        assertThat(faultOf(() -> page.find(POST, TRIED)).kind()).isEqualTo(elsewhere);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "null",
                "\"1001_2002\"",
                "{\"id\": \"10",
                "{\"id\": 5}",
                "{\"id\": \"../me\"}",
                "{\"error\": \"no\"}",
                "{\"error\": {\"code\": \"many\"}}",
                "{\"error\": {}}",
                "{\"error\": {\"code\": 1.5}}"
            })
    void aPostWhoseAnswerCannotBeReadMayBeThere(String answer) {
        answers(okJson(answer));
        assertThat(faultOf(() -> page.post(POST)).kind()).isEqualTo(FaultKind.MAYBE_POSTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Retry-After | 90 | 90",
                "X-App-Usage | {\"call_count\":100,\"estimated_time_to_regain_access\":7} | 420",
                "X-Business-Use-Case-Usage | {\"1001\":[{\"type\":\"pages\",\"estimated_time_to_regain_access\":19}]} | 1140",
                "X-App-Usage | {\"call_count\":100} | ",
                "X-App-Usage | what | ",
                "X-Business-Use-Case-Usage | {\"1001\":[7]} | ",
                "Retry-After | Wed, 21 Oct 2026 07:28:00 GMT | "
            })
    void waitsAsLongAsItIsAsked(String header, String value, Long seconds) {
        answers(error(400, 32, 0).withHeader(header, value));
        assertThat(faultOf(() -> page.post(POST))
                        .retryAfter()
                        .map(Duration::toSeconds)
                        .orElse(null))
                .isEqualTo(seconds);
    }

    @Test
    void aPostWhoseAnswerCameTooLateIsFound() throws ChannelFault {
        FacebookPage hasty = ScriptedPage.at(web(), Duration.ofMillis(700));
        answers(okJson("{\"id\": \"1001_2002\"}").withFixedDelay(3000));
        assertThat(faultOf(() -> hasty.post(POST)).kind()).isEqualTo(FaultKind.MAYBE_POSTED);
        String sent = WEB.findAll(postRequestedFor(urlPathEqualTo(FEED)))
                .get(0)
                .formParameter("message")
                .firstValue();
        answers(feed(shown("1001_2002", "1001", sent, "2024-05-06T01:30:01+0000")));
        assertThat(page.find(POST, TRIED)).map(Posted::id).contains("1001_2002");
    }

    @Test
    void aConnectionThatDoesNotComeAboutInTimePostsNothing() throws IOException {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Crowd crowd = new Crowd(full)) {
            FacebookPage hasty = ScriptedPage.at("http://127.0.0.1:" + full.getLocalPort(), Duration.ofSeconds(2));
            assertThat(crowd.size()).isPositive();
            assertThat(faultOf(() -> hasty.post(POST)).kind()).isEqualTo(FaultKind.RETRY);
        }
    }

    @Test
    void noSecretIsSaidOrLogged() {
        try (HeardLogs logs = new HeardLogs()) {
            for (int code : List.of(1, 4, 10, 77, 100, 190, 368, 506)) {
                answers(error(400, code, 0));
                say(logs, faultOf(() -> page.post(POST)));
                say(logs, faultOf(() -> page.remove(POSTED)));
                say(logs, faultOf(() -> page.find(POST, TRIED)));
            }
            answers(aResponse().withFault(Fault.EMPTY_RESPONSE));
            say(logs, faultOf(() -> page.post(POST)));
            answers(okJson("{\"token\": \"" + ScriptedPage.TOKEN));
            say(logs, faultOf(() -> page.post(POST)));
            assertThat(logs.lines()).isNotEmpty().noneMatch(FaultsOfThePageTest::secret);
        }
        assertThat(secret("Bearer " + ScriptedPage.TOKEN)).isTrue();
        assertThat(new FacebookProperties(
                                "u", "v", "1001", ScriptedPage.TOKEN, ScriptedPage.SECRET, Duration.ZERO, Duration.ZERO)
                        .toString())
                .doesNotContain(ScriptedPage.TOKEN, ScriptedPage.SECRET);
    }

    private static boolean secret(String line) {
        return line.contains(ScriptedPage.TOKEN) || line.contains(ScriptedPage.SECRET) || line.contains("proof=");
    }

    /** The whole exception, as careless code would log it. */
    private static void say(HeardLogs logs, ChannelFault fault) {
        org.slf4j.LoggerFactory.getLogger(FaultsOfThePageTest.class).info("{}", fault.said(), fault);
        assertThat(logs.lines()).anyMatch(line -> line.contains(fault.said()));
    }
}
