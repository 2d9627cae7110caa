package vn.vanho.policycomm.channels.zalo;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.NOW;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.SEED;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.TOKENS;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.TOKEN_KEY;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.exchange;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.faultOf;
import static vn.vanho.policycomm.channels.zalo.ScriptedAccount.refused;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.ChannelWords;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.web.BoundedWeb;
import vn.vanho.policycomm.support.AtOnce;

/** The pair of tokens outlives restarts, is used up by one node at a time, and is lost to no fault. */
abstract class KeepingTokens {

    @RegisterExtension
    static final WireMockExtension ZALO = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private DataSource database;

    /** With an empty table of tokens. */
    abstract DataSource database();

    @BeforeEach
    void open() {
        database = database();
    }

    /** Those of another node each. */
    private ZaloTokens tokens(OffsetDateTime now) {
        return tokens(now, SEED, TOKEN_KEY);
    }

    private ZaloTokens tokens(OffsetDateTime now, String seed, String key) {
        ZaloProperties properties = ScriptedAccount.properties(ZALO.baseUrl(), Duration.ofSeconds(20), seed, key);
        ZaloFaults faults = new ZaloFaults(ChannelWords.phrases());
        TransactionTemplate alone = new TransactionTemplate(new JdbcTransactionManager(database));
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new ZaloTokens(
                new TokenTable(database, Duration.ofSeconds(1)),
                new PairSeal(key),
                new TokenDesk(
                        properties,
                        new BoundedWeb(properties.connectTimeout(), properties.timeout()),
                        faults,
                        ScriptedAccount.clock(now)),
                alone,
                faults,
                ScriptedAccount.clock(now),
                seed);
    }

    private static void zalo(MappingBuilder... answers) {
        ZALO.resetAll();
        List.of(answers).forEach(ZALO::stubFor);
    }

    private static void exchanged(int times) {
        ZALO.verify(times, postRequestedFor(urlPathEqualTo(TOKENS)));
    }

    @Test
    void theFirstPairIsGotWithTheSeedAndThenKept() throws ChannelFault {
        zalo(exchange(SEED, "access-1", "refresh-1"));
        assertThat(tokens(NOW).access("")).isEqualTo("access-1");
        assertThat(tokens(NOW.plusHours(24)).access("")).isEqualTo("access-1");
        exchanged(1);
    }

    @Test
    void aNewPairIsGotBeforeTheOldOneEnds() throws ChannelFault {
        zalo(exchange(SEED, "access-1", "refresh-1"), exchange("refresh-1", "access-2", "refresh-2"));
        tokens(NOW).access("");
        assertThat(tokens(NOW.plusSeconds(90_000 - 60)).access("")).isEqualTo("access-2");
        exchanged(2);
    }

    @Test
    void aRefusedTokenIsRenewedOnceHoweverOftenItIsRefused() throws ChannelFault {
        zalo(exchange(SEED, "access-1", "refresh-1"), exchange("refresh-1", "access-2", "refresh-2"));
        tokens(NOW).access("");
        assertThat(tokens(NOW).access("access-1")).isEqualTo("access-2");
        assertThat(tokens(NOW).access("access-1")).isEqualTo("access-2");
        exchanged(2);
    }

    @Test
    void manyAtOnceRefreshOnce() throws Exception {
        zalo(exchange(SEED, "access-1", "refresh-1"));
        ZaloTokens here = tokens(NOW);
        ZaloTokens there = tokens(NOW);
        List<String> got = AtOnce.all(IntStream.range(0, 6)
                .<Callable<String>>mapToObj(turn -> () -> (turn % 2 == 0 ? here : there).access(""))
                .toList());
        assertThat(Set.copyOf(got)).containsExactly("access-1");
        exchanged(1);
    }

    @Test
    void whoeverWaitsTooLongForAnotherTriesLater() {
        zalo(exchange(SEED, "access-1", "refresh-1"));
        TokenTable table = new TokenTable(database, Duration.ofSeconds(1));
        table.make(NOW);
        ChannelFault fault = new TransactionTemplate(new JdbcTransactionManager(database)).execute(status -> {
            table.take();
            return elsewhere(() -> faultOf(() -> tokens(NOW).access("")));
        });
        assertThat(fault.kind()).isEqualTo(FaultKind.RETRY);
        assertThat(fault.said()).contains("đang được làm mới");
        exchanged(0);
    }

    private static <T> T elsewhere(Callable<T> work) {
        try {
            return AtOnce.all(List.of(work)).get(0);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nobodyReadsTokensInTheTable() throws ChannelFault {
        zalo(exchange(SEED, "access-1", "refresh-1"));
        tokens(NOW).access("");
        List<String> cells = cells();
        assertThat(cells)
                .isNotEmpty()
                .noneMatch(cell -> cell.contains("access-1")
                        || cell.contains("refresh-1")
                        || cell.contains(SEED)
                        || cell.contains(TOKEN_KEY));
        assertThat(new PairSeal(TOKEN_KEY).open(cells.get(2), NOW))
                .map(TokenPair::refresh)
                .contains("refresh-1");
        assertThat(new PairSeal(TOKEN_KEY).seal(new TokenPair("a", "b", NOW)))
                .isNotEqualTo(new PairSeal(TOKEN_KEY).seal(new TokenPair("a", "b", NOW)));
    }

    private List<String> cells() {
        return JdbcClient.create(database)
                .sql("select channel, used_seeds, sealed, ends_at from channel_token")
                .query()
                .singleRow()
                .values()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"500, RETRY", "429, BACK_OFF", "404, PERSON", "200, RETRY"})
    void aFailedRefreshLeavesTheOldPair(int status, FaultKind kind) throws ChannelFault {
        zalo(exchange(SEED, "access-1", "refresh-1"));
        tokens(NOW).access("");
        List<String> before = cells();
        zalo(post(urlPathEqualTo(TOKENS))
                .willReturn(aResponse().withStatus(status).withBody("<html>")));
        assertThat(faultOf(() -> tokens(NOW).access("access-1")).kind()).isEqualTo(kind);
        assertThat(cells()).isEqualTo(before);
        assertThat(tokens(NOW).access("")).isEqualTo("access-1");
    }

    @Test
    void aLostAnswerIsFoundOutByTheNextTryAndAPersonIsTold() throws ChannelFault {
        zalo(exchange(SEED, "access-1", "refresh-1"));
        tokens(NOW).access("");
        zalo(post(urlPathEqualTo(TOKENS)).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        assertThat(faultOf(() -> tokens(NOW.plusHours(25)).access("")).kind()).isEqualTo(FaultKind.RETRY);
        exchanged(1);
        zalo(post(urlPathEqualTo(TOKENS)).willReturn(refused(-14020)));
        ChannelFault fault = faultOf(() -> tokens(NOW.plusHours(25)).access(""));
        assertThat(fault.kind()).isEqualTo(FaultKind.REAUTHORISE);
        assertThat(fault.said()).contains("-14020", "policycomm.channels.zalo.refresh-token");
    }

    @Test
    void aNewSeedTakesThePlaceOfADeadPair() throws ChannelFault {
        zalo(exchange(SEED, "access-1", "refresh-1"));
        tokens(NOW).access("");
        zalo(post(urlPathEqualTo(TOKENS)).willReturn(refused(-14020)));
        faultOf(() -> tokens(NOW.plusHours(25)).access(""));
        zalo(exchange("seed-2", "access-9", "refresh-9"));
        assertThat(tokens(NOW.plusHours(25), "seed-2", TOKEN_KEY).access("")).isEqualTo("access-9");
        exchanged(1);
    }

    @Test
    void aNodeThatStillHasTheOldSeedDoesNotBringItBack() throws ChannelFault {
        zalo(exchange(SEED, "access-1", "refresh-1"), exchange("seed-2", "access-9", "refresh-9"));
        tokens(NOW).access("");
        tokens(NOW, "seed-2", TOKEN_KEY).access("");
        assertThat(tokens(NOW).access("")).isEqualTo("access-9");
        exchanged(2);
    }

    @Test
    void aSeedThatCouldNotBeUsedIsTriedAgain() throws ChannelFault {
        zalo(post(urlPathEqualTo(TOKENS)).willReturn(aResponse().withStatus(503)));
        faultOf(() -> tokens(NOW).access(""));
        zalo(exchange(SEED, "access-1", "refresh-1"));
        assertThat(tokens(NOW).access("")).isEqualTo("access-1");
    }

    @Test
    void anotherKeyIsToldAndMendedByANewSeed() throws ChannelFault {
        zalo(exchange(SEED, "access-1", "refresh-1"), exchange("seed-2", "access-9", "refresh-9"));
        tokens(NOW).access("");
        ChannelFault fault = faultOf(() -> tokens(NOW, SEED, "another key").access(""));
        assertThat(fault.kind()).isEqualTo(FaultKind.REAUTHORISE);
        assertThat(fault.said()).contains("policycomm.channels.zalo.token-key");
        assertThat(tokens(NOW, "seed-2", "another key").access("")).isEqualTo("access-9");
    }

    @ParameterizedTest
    @CsvSource({"-14014, REAUTHORISE", "-14020, REAUTHORISE", "-14003, REAUTHORISE", "-32, BACK_OFF"})
    void eachRefusalHasItsEnd(int code, FaultKind kind) {
        zalo(post(urlPathEqualTo(TOKENS)).willReturn(refused(code)));
        ChannelFault fault = faultOf(() -> tokens(NOW).access(""));
        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.said()).contains(String.valueOf(code));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 30",
        "', \"expires_in\": 3600', 30",
        "', \"expires_in\": \"soon\"', 30",
        "', \"expires_in\": -1', 30"
    })
    void aLifeThatIsNotToldIsShort(String life, int minutes) throws ChannelFault {
        zalo(post(urlPathEqualTo(TOKENS))
                .willReturn(okJson("{\"access_token\": \"access-1\", \"refresh_token\": \"refresh-1\"" + life + "}")));
        tokens(NOW).access("");
        zalo(exchange("refresh-1", "access-2", "refresh-2"));
        assertThat(tokens(NOW.plusMinutes(minutes)).access("")).isEqualTo("access-1");
        assertThat(tokens(NOW.plusHours(1)).access("")).isEqualTo("access-2");
    }
}
