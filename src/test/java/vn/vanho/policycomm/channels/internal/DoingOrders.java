package vn.vanho.policycomm.channels.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.Deliveries;
import vn.vanho.policycomm.channels.Delivery;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.Order;
import vn.vanho.policycomm.channels.Outcome;
import vn.vanho.policycomm.channels.Outcome.State;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.channels.Posted;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.support.AtOnce;
import vn.vanho.policycomm.support.ScriptedChannel;

/** Every order is done once, whatever breaks, and every fault comes to an end. */
abstract class DoingOrders {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration SETTLE = Duration.ofMinutes(3);
    private static final int ATTEMPTS = 5;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Phrases phrases;

    @Autowired
    private Deliveries proxied;

    @Autowired
    private TransactionTemplate transaction;

    private final ScriptedChannel page = new ScriptedChannel();
    private final MockEnvironment environment = new MockEnvironment();
    private final String key = UUID.randomUUID() + "/1/facebook";
    private CarefulDeliveries deliveries;

    @BeforeEach
    void open() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2031-05-06T02:00:00Z")));
        mode("live");
        DeliveryTable table = new DeliveryTable(jdbc, clock);
        var properties =
                new ChannelsProperties(LEASE, SETTLE, List.of(Duration.ofMinutes(1), Duration.ofMinutes(5)), ATTEMPTS);
        deliveries = new CarefulDeliveries(
                new RegisteredChannels(List.of(page), environment),
                table,
                new OneTry(table, properties, phrases),
                phrases);
    }

    @AfterEach
    void close() {
        ClockUtil.reset();
    }

    @Test
    void whatIsDoneIsNotDoneAgain() {
        Outcome first = attempt();
        assertThat(first.state()).isEqualTo(State.DONE);
        assertThat(attempt()).isEqualTo(first);
        assertThat(page.shown())
                .singleElement()
                .extracting(shown -> shown.post().text("facebookText"))
                .isEqualTo("Mời góp ý");
        Delivery record = deliveries.find(key).orElseThrow();
        assertThat(record.posted()).isEqualTo(first.posted());
        assertThat(record.textHash())
                .isEqualTo(Post.hash(page.parts(), post("Mời góp ý").texts()));
        assertThat(record.doneAt()).isEqualTo(clock.instant().atOffset(java.time.ZoneOffset.UTC));
    }

    @Test
    void anotherTextUnderTheSameKeyIsAPersonsWork() {
        attempt();
        Outcome other = deliveries.attempt(Order.post("facebook", post("Nội dung khác")));
        assertThat(other.state()).isEqualTo(State.PERSON);
        assertThat(other.advice()).contains("Nội dung đã đổi");
        assertThat(page.shown()).hasSize(1);
    }

    @Test
    void aCallThatBrokeOffIsLookedForBeforeAnySecondTry() {
        page.breaksOffNext(maybe());
        Outcome broken = attempt();
        assertThat(broken.state()).isEqualTo(State.LATER);
        assertThat(broken.retryAt()).isEqualTo(clock.instant().plus(SETTLE).atOffset(java.time.ZoneOffset.UTC));
        pass(SETTLE);
        assertThat(attempt().state()).isEqualTo(State.DONE);
        assertThat(page.shown()).hasSize(1);
    }

    @Test
    void onlyWhatIsCertainlyNotThereIsTriedAgain() {
        page.failsNext(maybe());
        attempt();
        pass(SETTLE);
        Outcome looked = attempt();
        assertThat(looked.state()).isEqualTo(State.LATER);
        assertThat(page.shown()).isEmpty();
        assertThat(attempt().state()).isEqualTo(State.DONE);
        assertThat(page.shown()).hasSize(1);
    }

    @Test
    void whoDiesInACallLeavesItToTheNextWhoLooks() {
        page.killsNext();
        assertThatThrownBy(this::attempt).hasMessage("Killed");
        assertThat(attempt().state()).as("the dead may be alive").isEqualTo(State.LATER);
        pass(LEASE);
        Outcome looked = attempt();
        assertThat(looked.state()).isEqualTo(State.DONE);
        assertThat(looked.posted()).isEqualTo(page.shown().get(0).posted());
        assertThat(page.shown()).hasSize(1);
    }

    @Test
    void whoLooksForLongerThanTheLeaseHasNoSayAnyMore() {
        page.failsNext(maybe());
        attempt();
        pass(SETTLE);
        page.afterLooking(() -> {
            pass(LEASE);
            attempt();
            page.breaksOffNext(maybe());
            attempt();
            pass(SETTLE);
        });
        assertThat(attempt().state()).as("another node has posted since").isEqualTo(State.LATER);
        assertThat(deliveries.find(key).orElseThrow().state()).isEqualTo(Delivery.State.UNCERTAIN);
        assertThat(attempt().state()).isEqualTo(State.DONE);
        assertThat(page.shown()).hasSize(1);
    }

    @Test
    void whereItCannotLookItNeverPostsAgain() {
        page.breaksOffNext(maybe());
        attempt();
        Outcome last = Outcome.person("");
        for (int look = 1; look < ATTEMPTS; look++) {
            pass(Duration.ofHours(1));
            page.failsNext(new ChannelFault(FaultKind.RETRY, "Mã 2."));
            last = attempt();
        }
        assertThat(last.state()).isEqualTo(State.PERSON);
        assertThat(last.advice()).isEqualTo("Mã 2. Bài có thể đã lên: hãy mở trang xem trước khi đăng lại.");
        assertThat(page.shown()).hasSize(1);
        assertThat(attempt()).as("for ever").isEqualTo(last);
    }

    @Test
    void faultsPassAfterPausesThatGrow() {
        page.failsNext(new ChannelFault(FaultKind.RETRY, "Mã 1."));
        page.failsNext(new ChannelFault(FaultKind.RETRY, "Mã 1."));
        assertThat(minutesToWait(attempt())).isEqualTo(1);
        assertThat(attempt().state()).as("too early").isEqualTo(State.LATER);
        pass(Duration.ofMinutes(1));
        assertThat(minutesToWait(attempt())).isEqualTo(5);
        pass(Duration.ofMinutes(5));
        assertThat(attempt().state()).isEqualTo(State.DONE);
    }

    @Test
    void whoIsThrottledWaitsAsLongAsItIsAsked() {
        page.failsNext(new ChannelFault(FaultKind.BACK_OFF, "Mã 32.", Duration.ofMinutes(42)));
        page.failsNext(new ChannelFault(FaultKind.BACK_OFF, "Mã 32.", Duration.ofDays(9)));
        assertThat(minutesToWait(attempt())).isEqualTo(42);
        pass(Duration.ofMinutes(42));
        assertThat(minutesToWait(attempt())).as("a day at most").isEqualTo(24 * 60);
    }

    @Test
    void afterSoManyTriesAPersonTakesOver() {
        Outcome last = Outcome.person("");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            page.failsNext(new ChannelFault(FaultKind.RETRY, "Mã 2."));
            last = attempt();
            pass(Duration.ofHours(1));
        }
        assertThat(last.state()).isEqualTo(State.PERSON);
        assertThat(last.advice()).isEqualTo("Mã 2. Bài chưa lên.");
        assertThat(attempt().state()).isEqualTo(State.PERSON);
        assertThat(page.shown()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            names = {"REAUTHORISE", "PERSON"})
    void whatNoWaitingMendsIsAPersonsAtOnce(FaultKind kind) {
        page.failsNext(new ChannelFault(kind, "Mã 190: hãy cấp lại quyền."));
        assertThat(attempt().state()).isEqualTo(State.PERSON);
        assertThat(deliveries.find(key).orElseThrow().state()).isEqualTo(Delivery.State.HANDED_OVER);
    }

    @Test
    void withoutCredentialsAPersonPosts() {
        page.configured(false);
        Outcome outcome = attempt();
        assertThat(outcome.state()).isEqualTo(State.PERSON);
        assertThat(outcome.advice()).contains("Chưa có thông tin đăng nhập Facebook");
        page.configured(true);
        assertThat(attempt().state()).as("it is in somebody's hands").isEqualTo(State.PERSON);
        assertThat(page.shown()).isEmpty();
    }

    @Test
    void aDryRunPostsNothingAndSaysSo() {
        mode("dry-run");
        Outcome outcome = attempt();
        assertThat(outcome).isEqualTo(Outcome.done(null, true));
        mode("live");
        assertThat(attempt()).as("never later either").isEqualTo(outcome);
        assertThat(page.shown()).isEmpty();
        assertThat(deliveries.find(key).orElseThrow().dryRun()).isTrue();
    }

    @Test
    void changesAreDoneOnceAndRepeatedWhenTheyBreakOff() {
        Posted posted = attempt().posted();
        Order notice = Order.replace(key + "/c1", "facebook", posted, post("ĐÍNH CHÍNH"));
        page.failsNext(maybe());
        assertThat(deliveries.attempt(notice).state()).isEqualTo(State.LATER);
        pass(Duration.ofMinutes(10));
        assertThat(deliveries.attempt(notice).state()).isEqualTo(State.DONE);
        assertThat(page.shown())
                .singleElement()
                .extracting(shown -> shown.post().text("facebookText"))
                .isEqualTo("ĐÍNH CHÍNH");
        assertThat(deliveries
                        .attempt(Order.remove(key + "/c2", "facebook", posted, post("")))
                        .state())
                .isEqualTo(State.DONE);
        assertThat(page.shown()).isEmpty();
        assertThat(deliveries.below(key + "/"))
                .extracting(Delivery::work)
                .containsExactly(Order.Work.REPLACE, Order.Work.REMOVE);
    }

    @Test
    void whoTakesAChangeOverIsToldWhatTheReadersStillSee() {
        Posted posted = attempt().posted();
        page.failsNext(new ChannelFault(FaultKind.PERSON, "Mã 10."));
        assertThat(deliveries
                        .attempt(Order.replace(key + "/c1", "facebook", posted, post("ĐÍNH CHÍNH")))
                        .advice())
                .isEqualTo("Mã 10. Bài chưa mang nội dung đính chính.");
        page.failsNext(new ChannelFault(FaultKind.PERSON, "Mã 10."));
        assertThat(deliveries
                        .attempt(Order.remove(key + "/c2", "facebook", posted, post("")))
                        .advice())
                .isEqualTo("Mã 10. Bài chưa được gỡ.");
    }

    @Test
    void whatNobodyWantsAnyMoreIsFoundOrNeverPosted() {
        page.breaksOffNext(maybe());
        attempt();
        Order order = Order.post("facebook", post("Mời góp ý"));
        assertThat(deliveries.settle(order).state()).isEqualTo(State.LATER);
        pass(SETTLE);
        assertThat(deliveries.settle(order).posted())
                .isEqualTo(page.shown().get(0).posted());
    }

    @Test
    void whatIsNotThereStaysAway() {
        page.failsNext(new ChannelFault(FaultKind.RETRY, "Mã 1."));
        attempt();
        Order order = Order.post("facebook", post("Mời góp ý"));
        assertThat(deliveries.settle(order)).isEqualTo(Outcome.done(null, false));
        pass(Duration.ofHours(1));
        assertThat(attempt().state()).isEqualTo(State.PERSON);
        assertThat(page.shown()).isEmpty();
        assertThat(deliveries.settle(Order.post("facebook", new Post("khong/1/facebook", "x", Map.of(), link()))))
                .as("never tried")
                .isEqualTo(Outcome.done(null, false));
    }

    @Test
    void manyAtOnceMakeOnePost() throws Exception {
        List<Callable<Outcome>> nodes = Stream.generate(() -> (Callable<Outcome>) this::attempt)
                .limit(8)
                .toList();
        List<Outcome> outcomes = AtOnce.all(nodes);
        assertThat(outcomes).extracting(Outcome::state).contains(State.DONE).doesNotContain(State.PERSON);
        assertThat(page.shown()).hasSize(1);
    }

    @Test
    void noCallIsMadeWithinATransaction() {
        Order order = Order.post("facebook", post("x"));
        assertThatThrownBy(() -> transaction.execute(status -> proxied.attempt(order)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private Outcome attempt() {
        return deliveries.attempt(Order.post("facebook", post("Mời góp ý")));
    }

    private Post post(String text) {
        return new Post(key, "Luật Thủ đô", Map.of("facebookText", text), link());
    }

    private static URI link() {
        return URI.create("https://vanho.vn/du-thao/luat-thu-do");
    }

    private static ChannelFault maybe() {
        return new ChannelFault(FaultKind.MAYBE_POSTED, "Không nhận được trả lời.");
    }

    private long minutesToWait(Outcome outcome) {
        return ChronoUnit.MINUTES.between(clock.instant(), outcome.retryAt());
    }

    private void mode(String mode) {
        environment.setProperty("policycomm.channels.facebook.mode", mode);
    }

    private static void pass(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
    }
}
