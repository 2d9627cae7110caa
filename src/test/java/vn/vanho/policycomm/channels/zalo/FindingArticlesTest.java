package vn.vanho.policycomm.channels.zalo;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.NOW;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.POST;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.SEED;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.SLICE;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.done;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.exchange;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.faultOf;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.text.Normalizer;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.channels.Posted;

/** An article that was tried is known again in the account's list, and nothing else is taken for it. */
class FindingArticlesTest {

    private static final String TITLE = POST.text("zaloTitle");

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

    private static String shown(String id, String title, OffsetDateTime createdAt) {
        return """
               {"id": "%s", "title": "%s", "create_date": %d, "link_view": "https://zalo.me/d?id=%1$s"}""".formatted(id, title, createdAt.toInstant().toEpochMilli());
    }

    private static ResponseDefinitionBuilder list(String... articles) {
        return done("{\"total\": 99, \"medias\": [" + String.join(",", articles) + "]}");
    }

    private static void shows(int offset, ResponseDefinitionBuilder answer) {
        ZALO.stubFor(get(urlPathEqualTo(SLICE))
                .withQueryParam("offset", equalTo(String.valueOf(offset)))
                .withQueryParam("limit", equalTo("10"))
                .withQueryParam("type", equalTo("normal"))
                .willReturn(answer));
    }

    private static String[] tenOthers(OffsetDateTime createdAt) {
        return Collections.nCopies(10, shown("a1", "Bài khác", createdAt)).toArray(String[]::new);
    }

    @Test
    void isKnownByItsTitle() throws ChannelFault {
        shows(0, list(shown("a1", "Bài khác", NOW), shown("a77", TITLE, NOW.plusSeconds(2))));
        assertThat(account.find(POST, NOW)).contains(new Posted("a77", "https://zalo.me/d?id=a77"));
    }

    @Test
    void whateverZaloDoesToWhiteSpaceAndAccents() throws ChannelFault {
        shows(
                0,
                list(shown(
                        "a77",
                        " " + Normalizer.normalize(TITLE, Normalizer.Form.NFD).replace(" ", "  "),
                        NOW)));
        assertThat(account.find(POST, NOW)).isPresent();
    }

    @Test
    void whateverZaloDoesToSigns() throws ChannelFault {
        Post signs = new Post("k", "t", Map.of("zaloTitle", "Đất & nước < \"2030\""), POST.link());
        shows(0, list(shown("a77", "Đất &amp; nước &lt; &quot;2030&quot;", NOW)));
        assertThat(account.find(signs, NOW)).isPresent();
    }

    @Test
    void aTimeInSecondsIsUnderstood() throws ChannelFault {
        shows(
                0,
                list("{\"id\": \"a77\", \"title\": \"%s\", \"created_date\": \"%d\"}"
                        .formatted(TITLE, NOW.toEpochSecond())));
        assertThat(account.find(POST, NOW)).isPresent();
        assertThat(account.find(POST, NOW.plusDays(1))).isEmpty();
    }

    @Test
    void anotherTitleOrAnOlderOneIsNotIt() throws ChannelFault {
        shows(0, list(shown("a1", TITLE + " (2)", NOW), shown("a2", TITLE, NOW.minusHours(1))));
        assertThat(account.find(POST, NOW)).isEmpty();
        shows(0, list());
        assertThat(account.find(POST, NOW)).isEmpty();
    }

    @Test
    void readsOnWhereThereIsMore() throws ChannelFault {
        shows(0, list(tenOthers(NOW.plusMinutes(1))));
        shows(10, list(shown("a77", TITLE, NOW)));
        assertThat(account.find(POST, NOW)).map(Posted::id).contains("a77");
    }

    @Test
    void stopsWhereEverythingIsOlder() throws ChannelFault {
        shows(0, list(tenOthers(NOW.minusDays(1))));
        assertThat(account.find(POST, NOW)).isEmpty();
        ZALO.verify(1, getRequestedFor(urlPathEqualTo(SLICE)));
    }

    @Test
    void readsOnlySoMuchAndThenDoesNotKnow() {
        ZALO.stubFor(get(urlPathEqualTo(SLICE)).willReturn(list(tenOthers(NOW.plusMinutes(1)))));
        assertThat(faultOf(() -> account.find(POST, NOW)).kind()).isEqualTo(FaultKind.RETRY);
        ZALO.verify(100, getRequestedFor(urlPathEqualTo(SLICE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "<html>", "{\"error\": 0}", "{\"error\": 0, \"data\": {\"total\": 3}}", "{\"er"})
    void anAnswerThatIsNoListProvesNothing(String answer) {
        shows(0, okJson(answer));
        assertThat(faultOf(() -> account.find(POST, NOW)).kind()).isEqualTo(FaultKind.RETRY);
    }
}
