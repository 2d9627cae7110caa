package vn.vanho.policycomm.channels.internal;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.ChannelAdapter;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.Delivery;
import vn.vanho.policycomm.channels.Delivery.State;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.Order;
import vn.vanho.policycomm.channels.Order.Work;
import vn.vanho.policycomm.channels.Outcome;
import vn.vanho.policycomm.channels.Posted;
import vn.vanho.policycomm.engine.Phrases;

/**
 * One try of an order: what may be there already is looked for; what is certainly not there is posted, its begin on record
 * before the call.
 */
@Component
class OneTry {

    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final DeliveryTable table;
    private final ChannelsProperties properties;
    private final Phrases phrases;

    OneTry(DeliveryTable table, ChannelsProperties properties, Phrases phrases) {
        this.table = table;
        this.properties = properties;
        this.phrases = phrases;
    }

    Outcome run(ChannelAdapter adapter, Order order, Delivery before) {
        if (before.state() == State.UNCERTAIN && order.work() == Work.POST) {
            Outcome looked = look(adapter, order, before);
            return looked.state() == Outcome.State.DONE && looked.posted() == null
                    ? Outcome.later(table.now(), before.fault())
                    : looked;
        }
        return guarded(order, before, false, () -> Outcome.done(call(adapter, order), false));
    }

    /** Looks for what an earlier call may have made: done with the post, or with none where it is certainly not there. */
    Outcome look(ChannelAdapter adapter, Order order, Delivery before) {
        return guarded(order, before, true, () -> {
            Optional<Posted> found = adapter.find(order.post(), Objects.requireNonNull(before.triedAt()));
            OffsetDateTime settled = table.calledAt(order.key()).plus(properties.settle());
            if (found.isEmpty() && settled.isAfter(table.now())) {
                return later(tryOf(order, before), State.UNCERTAIN, settled, before.fault());
            }
            return Outcome.done(found.orElse(null), false);
        });
    }

    private Outcome guarded(Order order, Delivery before, boolean looks, FaultyCall call) {
        OffsetDateTime until = table.now().plus(properties.lease());
        if (!(looks ? table.look(before, until) : table.begin(before, until))) {
            return Outcome.later(until, "");
        }
        Try now = tryOf(order, before);
        try {
            return kept(now, call.make());
        } catch (ChannelFault fault) {
            return failed(now, looks, fault);
        }
    }

    /** @param number of the try among all of the order; who takes the order after it counts on */
    private record Try(String key, Work work, int number) {}

    private static Try tryOf(Order order, Delivery before) {
        return new Try(order.key(), order.work(), before.attempts() + 1);
    }

    private Outcome kept(Try now, Outcome outcome) {
        if (outcome.state() == Outcome.State.DONE && outcome.posted() != null) {
            table.done(now.key(), outcome.posted(), false);
        } else if (outcome.state() == Outcome.State.DONE) {
            return table.failed(now.key(), now.number(), State.OPEN, table.now(), "") ? outcome : takenOver("");
        }
        return outcome;
    }

    /** A call of an adapter. */
    private interface FaultyCall {
        Outcome make() throws ChannelFault;
    }

    private static Posted call(ChannelAdapter adapter, Order order) throws ChannelFault {
        switch (order.work()) {
            case POST -> {
                return adapter.post(order.post());
            }
            case REPLACE -> adapter.replace(order.requireTarget(), order.post());
            case REMOVE -> adapter.remove(order.requireTarget());
        }
        return order.requireTarget();
    }

    private Outcome failed(Try now, boolean looked, ChannelFault fault) {
        boolean perhapsThere = looked || fault.kind() == FaultKind.MAYBE_POSTED;
        String end = perhapsThere && now.work() == Work.POST ? "channel.perhapsThere" : "channel.failed." + now.work();
        String advice = phrases.of(end, fault.said());
        State state = perhapsThere ? State.UNCERTAIN : State.OPEN;
        return switch (fault.kind()) {
            case REAUTHORISE, PERSON -> handOver(now, advice);
            case RETRY, BACK_OFF, MAYBE_POSTED ->
                now.number() >= properties.attempts()
                        ? handOver(now, advice)
                        : later(now, state, table.now().plus(pause(now.number(), fault)), advice);
        };
    }

    private Duration pause(int attempts, ChannelFault fault) {
        Duration usual = fault.kind() == FaultKind.MAYBE_POSTED ? properties.settle() : properties.pauseAfter(attempts);
        Duration wanted =
                fault.retryAfter().filter(asked -> asked.compareTo(usual) > 0).orElse(usual);
        return wanted.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wanted;
    }

    private Outcome handOver(Try now, String advice) {
        return table.failed(now.key(), now.number(), State.HANDED_OVER, table.now(), advice)
                ? Outcome.person(advice)
                : takenOver(advice);
    }

    private Outcome later(Try now, State state, OffsetDateTime at, String why) {
        return table.failed(now.key(), now.number(), state, at, why) ? Outcome.later(at, why) : takenOver(why);
    }

    /** This try outlasted its lease, and another node is at the order. */
    private Outcome takenOver(String why) {
        return Outcome.later(table.now().plus(properties.lease()), why);
    }
}
