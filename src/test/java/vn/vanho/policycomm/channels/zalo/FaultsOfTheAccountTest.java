package vn.vanho.policycomm.channels.zalo;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.APP_SECRET;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.CREATE;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.NOW;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.POST;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.POSTED;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.SEED;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.TOKENS;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.TOKEN_KEY;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.done;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.exchange;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.refused;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.jayway.jsonpath.JsonPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.FaultsOfAConnection;
import vn.vanho.policycomm.channels.HeardLogs;

/** Each way in which Zalo fails has its end, says what to do, and shows no secret. */
class FaultsOfTheAccountTest extends FaultsOfAConnection {

    private DataSource database;
    private ZaloAccount account;

    @BeforeEach
    void open() throws ChannelFault {
        database = TokenDatabase.onH2();
        account = adapter(web(), Duration.ofSeconds(20));
        WEB.stubFor(exchange(SEED, "access-1", "refresh-1"));
        WEB.stubFor(exchange("refresh-1", "access-2", "refresh-2"));
        WEB.stubFor(exchange("refresh-2", "access-3", "refresh-2"));
        answers(done("{\"medias\": []}"));
        account.find(POST, NOW);
    }

    FaultsOfTheAccountTest() {
        super(POST, POSTED, NOW, done("{\"token\": \"t1\"}"), postRequestedFor(urlPathEqualTo(CREATE)));
    }

    /** Signed in already, when it is not the first. */
    @Override
    protected ZaloAccount adapter(String url, Duration timeout) {
        return ScriptedAccount.account(ScriptedAccount.properties(url, timeout), database, NOW);
    }

    /** All but signing in. */
    @Override
    protected void answers(ResponseDefinitionBuilder answer) {
        WEB.stubFor(any(urlPathMatching("/v2.0/article/.*")).willReturn(answer));
    }

    @ParameterizedTest
    @CsvSource({
        "-32, BACK_OFF",
        "-124, REAUTHORISE",
        "-216, REAUTHORISE",
        "-14014, REAUTHORISE",
        "-14020, REAUTHORISE",
        "-224, PERSON",
        "-223, PERSON",
        "-211, PERSON",
        "-204, PERSON",
        "-205, PERSON",
        "-209, PERSON",
        "-221, PERSON",
        "-201, PERSON",
        "-9, PERSON",
        "7, PERSON"
    })
    void eachCodeHasItsEnd(int code, FaultKind kind) {
        answers(refused(code));
        ChannelFault fault = faultOf(() -> account.post(POST));
        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.said()).startsWith("Mã " + code + ":").endsWith(".");
        assertThat(faultOf(() -> account.replace(POSTED, POST)).kind()).isEqualTo(kind);
        assertThat(faultOf(() -> account.remove(POSTED)).kind()).isEqualTo(kind);
        assertThat(faultOf(() -> account.find(POST, NOW)).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "429, BACK_OFF, BACK_OFF",
        "401, REAUTHORISE, REAUTHORISE",
        "403, PERSON, PERSON",
        "404, PERSON, PERSON",
        "500, MAYBE_POSTED, RETRY",
        "502, MAYBE_POSTED, RETRY",
        "504, MAYBE_POSTED, RETRY",
        "302, MAYBE_POSTED, RETRY",
        "200, MAYBE_POSTED, RETRY"
    })
    void eachStatusWithoutACodeHasItsEnd(int status, FaultKind posting, FaultKind elsewhere) {
        answers(aResponse().withStatus(status).withBody("<html>Sorry</html>"));
        assertThat(faultOf(() -> account.post(POST)).kind()).isEqualTo(posting);
        assertThat(faultOf(() -> account.replace(POSTED, POST)).kind()).isEqualTo(elsewhere);
        assertThat(faultOf(() -> account.find(POST, NOW)).kind()).isEqualTo(elsewhere);
    }

    @Test
    void aCodeInAnErrorOfTheServerProvesNothing() {
        answers(refused(-201, 500));
        assertThat(faultOf(() -> account.post(POST)).kind()).isEqualTo(FaultKind.MAYBE_POSTED);
        answers(refused(-224, 403));
        assertThat(faultOf(() -> account.post(POST)).kind()).isEqualTo(FaultKind.PERSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "null",
                "<html>",
                "{\"error\": 0",
                "{\"error\": 0}",
                "{\"error\": \"none\", \"data\": {\"token\": \"t\"}}",
                "{\"error\": 0, \"data\": {}}",
                "{\"error\": 0, \"data\": []}",
                "{\"data\": {\"token\": \"t\"}}"
            })
    void anArticleWhoseAnswerCannotBeReadMayBeThere(String answer) {
        answers(okJson(answer));
        assertThat(faultOf(() -> account.post(POST)).kind()).isEqualTo(FaultKind.MAYBE_POSTED);
    }

    @Test
    void anArticleWhoseAnswerCameTooLateIsFound() throws ChannelFault {
        answers(done("{\"token\": \"t1\"}").withFixedDelay(3000));
        ZaloAccount hasty = adapter(web(), Duration.ofMillis(700));
        assertThat(faultOf(() -> hasty.post(POST)).kind()).isEqualTo(FaultKind.MAYBE_POSTED);
        String sent =
                WEB.findAll(postRequestedFor(urlPathEqualTo(CREATE))).get(0).getBodyAsString();
        String title = JsonPath.read(sent, "$.title");
        answers(done("{\"medias\": [{\"id\": \"a77\", \"title\": \"" + title + "\", \"create_date\": "
                + NOW.plusSeconds(1).toInstant().toEpochMilli() + "}]}"));
        assertThat(account.find(POST, NOW)).contains(POSTED);
    }

    @Test
    void noSecretIsSaidOrLogged() {
        try (HeardLogs logs = new HeardLogs()) {
            for (int code : List.of(-32, -216, -14020, -224, -201)) {
                answers(refused(code));
                say(logs, faultOf(() -> account.post(POST)));
                say(logs, faultOf(() -> account.find(POST, NOW)));
            }
            answers(aResponse().withFault(Fault.EMPTY_RESPONSE));
            say(logs, faultOf(() -> account.post(POST)));
            WEB.stubFor(post(urlPathEqualTo(TOKENS)).willReturn(refused(-14020)));
            answers(refused(-216));
            say(logs, faultOf(() -> account.post(POST)));
            WEB.stubFor(post(urlPathEqualTo(TOKENS)).willReturn(okJson("{\"access_token\": \"access-3\"}")));
            say(logs, faultOf(() -> account.post(POST)));
            assertThat(logs.lines()).isNotEmpty().noneMatch(FaultsOfTheAccountTest::secret);
        }
        assertThat(ScriptedAccount.properties("u", Duration.ofSeconds(1)).toString())
                .matches(words -> !secret(words));
        assertThat(new TokenPair("access-1", "refresh-1", NOW).toString()).matches(words -> !secret(words));
        assertThat(secret("Token " + SEED)).isTrue();
    }

    private static boolean secret(String line) {
        return Stream.of(
                        SEED,
                        URLEncoder.encode(SEED, StandardCharsets.UTF_8),
                        APP_SECRET,
                        TOKEN_KEY,
                        "access-1",
                        "access-2",
                        "access-3",
                        "refresh-1",
                        "refresh-2")
                .anyMatch(line::contains);
    }

    /** The whole exception, as careless code would log it. */
    private static void say(HeardLogs logs, ChannelFault fault) {
        LoggerFactory.getLogger(FaultsOfTheAccountTest.class).info("{}", fault.said(), fault);
        assertThat(logs.lines()).anyMatch(line -> line.contains(fault.said()));
    }
}
