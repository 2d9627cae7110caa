package vn.vanho.policycomm.channels.zalo;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.CREATE;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.DETAIL;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.NOW;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.POST;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.POSTED;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.REMOVE;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.SEED;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.SLICE;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.TOKENS;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.UPDATE;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.VERIFY;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.done;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.exchange;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.faultOf;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.refused;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.Posted;
import vn.vanho.policycomm.channels.Reach;

/** What is approved becomes an article, is changed and taken away, and its reach is asked for. */
class PostingArticlesTest {

    private static final String LINK = "https://officialaccount.zalo.me/d?id=a77";
    private static final String ARTICLE = """
            {"type": "normal", "title": "Mời góp ý dự thảo Luật Thủ đô", "author": "UBND huyện Vân Hồ",
             "cover": {"cover_type": "photo", "photo_url": "https://gop-y.example/cover.jpg", "status": "show"},
             "description": "Hạn góp ý: 30/6 & \\"gia hạn\\"",
             "body": [{"type": "text", "content": "<p>Điều 1 &lt;sửa đổi&gt;<br>Điều 2</p>"},
                      {"type": "text", "content": "<p>Bà con góp ý &amp; chia sẻ.</p>"},
                      {"type": "text", "content": "<p><a href=\\"%1$s\\">%1$s</a></p>"}],
             "status": "show", "comment": "show"}""".formatted("https://gop-y.example/du-thao/luat-thu-do?a=1&amp;b=2");

    @RegisterExtension
    static final WireMockExtension ZALO = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private ZaloAccount account;

    @BeforeEach
    void open() {
        account = ScriptedAccount.account(
                ScriptedAccount.properties(ZALO.baseUrl(), Duration.ofSeconds(20)), TokenDatabase.onH2(), NOW);
        ZALO.stubFor(exchange(SEED, "access-1", "refresh-1"));
    }

    private static void answers(String call, ResponseDefinitionBuilder answer) {
        ZALO.stubFor(post(urlPathEqualTo(call)).willReturn(answer));
    }

    private static void shows(String call, ResponseDefinitionBuilder answer) {
        ZALO.stubFor(get(urlPathEqualTo(call)).willReturn(answer));
    }

    @Test
    void postsTheApprovedTextAndTheLinkOnce() throws ChannelFault {
        answers(CREATE, done("{\"token\": \"t1\"}"));
        answers(VERIFY, done("{\"id\": \"a77\"}"));
        shows(DETAIL, done("{\"id\": \"a77\", \"link_view\": \"" + LINK + "\"}"));
        assertThat(account.post(POST)).isEqualTo(new Posted("a77", LINK));
        ZALO.verify(
                1,
                postRequestedFor(urlPathEqualTo(CREATE))
                        .withHeader("access_token", equalTo("access-1"))
                        .withHeader("Content-Type", equalTo("application/json"))
                        .withRequestBody(equalToJson(ARTICLE)));
        ZALO.verify(1, postRequestedFor(urlPathEqualTo(VERIFY)).withRequestBody(equalToJson("{\"token\": \"t1\"}")));
        ZALO.verify(getRequestedFor(urlPathEqualTo(DETAIL))
                .withQueryParam("id", equalTo("a77"))
                .withQueryParam("access_token", absent()));
    }

    @Test
    void waitsWhileZaloProcesses() throws ChannelFault {
        answers(CREATE, done("{\"token\": \"t1\"}"));
        turn("first", STARTED, "second", refused(-214));
        turn("second", "second", "third", done("{}"));
        turn("third", "third", "third", done("{\"article_id\": \"a77\"}"));
        assertThat(account.post(POST)).isEqualTo(POSTED);
        ZALO.verify(3, postRequestedFor(urlPathEqualTo(VERIFY)));
        ZALO.verify(1, postRequestedFor(urlPathEqualTo(CREATE)));
    }

    private static void turn(String name, String from, String to, ResponseDefinitionBuilder answer) {
        ZALO.stubFor(post(urlPathEqualTo(VERIFY))
                .inScenario("verify")
                .whenScenarioStateIs(from)
                .willSetStateTo(to)
                .withName(name)
                .willReturn(answer));
    }

    @Test
    void doesNotWaitForEver() {
        answers(CREATE, done("{\"token\": \"t1\"}"));
        answers(VERIFY, refused(-214));
        ChannelFault fault = faultOf(() -> account.post(POST));
        assertThat(fault.kind()).isEqualTo(FaultKind.MAYBE_POSTED);
        assertThat(fault.said()).contains("chưa xử lý xong");
    }

    @ParameterizedTest
    @ValueSource(ints = {-32, -201, -216, -224})
    void whatGoesWrongAfterZaloTookItMayHideAnArticle(int code) {
        answers(CREATE, done("{\"token\": \"t1\"}"));
        answers(VERIFY, refused(code));
        ZALO.stubFor(exchange("refresh-1", "access-2", "refresh-2"));
        ChannelFault fault = faultOf(() -> account.post(POST));
        assertThat(fault.kind()).isEqualTo(FaultKind.MAYBE_POSTED);
        assertThat(fault.said()).contains(String.valueOf(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"link_view\": \"http://zalo.me/d\"}", "{\"link_view\": \"https://elsewhere.example/d\"}"
            })
    void anAddressThatCannotBeUsedIsMadeOfTheId(String detail) throws ChannelFault {
        answers(CREATE, done("{\"token\": \"t1\"}"));
        answers(VERIFY, done("{\"id\": \"a77\"}"));
        shows(DETAIL, done(detail));
        assertThat(account.post(POST)).isEqualTo(POSTED);
    }

    @Test
    void anArticleStaysPostedWhenItsAddressCannotBeRead() throws ChannelFault {
        answers(CREATE, done("{\"token\": \"t1\"}"));
        answers(VERIFY, done("{\"id\": \"a77\"}"));
        shows(DETAIL, refused(-32));
        assertThat(account.post(POST)).isEqualTo(POSTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-216, -124})
    void anEndedTokenIsRenewedAndTheCallMadeOnceMore(int code) throws ChannelFault {
        ZALO.stubFor(exchange("refresh-1", "access-2", "refresh-2"));
        ZALO.stubFor(post(urlPathEqualTo(CREATE))
                .withHeader("access_token", equalTo("access-1"))
                .willReturn(refused(code)));
        ZALO.stubFor(post(urlPathEqualTo(CREATE))
                .withHeader("access_token", equalTo("access-2"))
                .willReturn(done("{\"token\": \"t1\"}")));
        answers(VERIFY, done("{\"id\": \"a77\"}"));
        assertThat(account.post(POST)).isEqualTo(POSTED);
        ZALO.verify(2, postRequestedFor(urlPathEqualTo(CREATE)));
        ZALO.verify(2, postRequestedFor(urlPathEqualTo(TOKENS)));
    }

    @Test
    void aTokenThatIsRefusedThoughNewIsAnAdministrators() {
        ZALO.stubFor(exchange("refresh-1", "access-2", "refresh-2"));
        answers(CREATE, refused(-216));
        assertThat(faultOf(() -> account.post(POST)).kind()).isEqualTo(FaultKind.REAUTHORISE);
        ZALO.verify(2, postRequestedFor(urlPathEqualTo(CREATE)));
    }

    @Test
    void changesTheArticleAndWaitsForIt() throws ChannelFault {
        answers(UPDATE, done("{\"token\": \"t2\"}"));
        answers(VERIFY, done("{\"id\": \"a77\"}"));
        account.replace(POSTED, POST);
        ZALO.verify(
                1,
                postRequestedFor(urlPathEqualTo(UPDATE))
                        .withRequestBody(matchingJsonPath("$.id", equalTo("a77")))
                        .withRequestBody(matchingJsonPath("$.title", equalTo("Mời góp ý dự thảo Luật Thủ đô"))));
        ZALO.verify(1, postRequestedFor(urlPathEqualTo(VERIFY)));
    }

    @Test
    void aChangeWithoutATokenIsDone() throws ChannelFault {
        answers(UPDATE, done("{}"));
        account.replace(POSTED, POST);
        ZALO.verify(0, postRequestedFor(urlPathEqualTo(VERIFY)));
    }

    @Test
    void takesAway() throws ChannelFault {
        answers(REMOVE, done("{}"));
        account.remove(POSTED);
        ZALO.verify(1, postRequestedFor(urlPathEqualTo(REMOVE)).withRequestBody(equalToJson("{\"id\": \"a77\"}")));
    }

    @Test
    void whatIsGoneNeedNotBeTakenAway() throws ChannelFault {
        answers(REMOVE, refused(-201));
        shows(SLICE, done("{\"total\": 1, \"medias\": [{\"id\": \"a76\", \"title\": \"Khác\"}]}"));
        account.remove(POSTED);
    }

    @Test
    void whatIsThereAndCannotBeTakenAwayIsAPersons() {
        answers(REMOVE, refused(-201));
        shows(SLICE, done("{\"total\": 1, \"medias\": [{\"id\": \"a77\", \"title\": \"Luật\"}]}"));
        assertThat(faultOf(() -> account.remove(POSTED)).kind()).isEqualTo(FaultKind.PERSON);
    }

    @ParameterizedTest
    @CsvSource({"{}, RETRY", "{\"medias\": {}}, RETRY"})
    void aListThatCannotBeReadProvesNothingGone(String list, FaultKind kind) {
        answers(REMOVE, refused(-201));
        shows(SLICE, done(list));
        assertThat(faultOf(() -> account.remove(POSTED)).kind()).isEqualTo(kind);
    }

    @Test
    void reachIsViewsAndWhatPeopleDid() throws ChannelFault {
        shows(DETAIL, done("{\"total_view\": 900, \"total_like\": \"30\", \"total_share\": 4, \"total_comment\": 6}"));
        assertThat(account.reach(POSTED)).contains(new Reach(900, 40));
    }

    @Test
    void reachFromTheListWhereTheArticleDoesNotTell() throws ChannelFault {
        shows(DETAIL, done("{\"id\": \"a77\"}"));
        shows(
                SLICE,
                done("{\"medias\": [{\"id\": \"a76\", \"total_view\": 1}, {\"id\": \"a77\", \"total_view\": 12}]}"));
        assertThat(account.reach(POSTED)).contains(new Reach(12, 0));
        shows(SLICE, done("{\"medias\": [{\"id\": \"a77\"}]}"));
        assertThat(account.reach(POSTED)).isEmpty();
    }

    @Test
    void faultsOfReachAreTold() {
        shows(DETAIL, refused(-224));
        assertThat(faultOf(() -> account.reach(POSTED)).kind()).isEqualTo(FaultKind.PERSON);
        shows(DETAIL, okJson("[]"));
        assertThat(faultOf(() -> account.reach(POSTED)).kind()).isEqualTo(FaultKind.RETRY);
    }

    @Test
    void withItsSettingsItIsConfigured() {
        assertThat(account.configured()).isTrue();
    }
}
