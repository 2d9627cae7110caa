package vn.vanho.policycomm.channels.internal;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.channels.ChannelAdapter;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.ChannelMode;
import vn.vanho.policycomm.channels.Channels;
import vn.vanho.policycomm.channels.Deliveries;
import vn.vanho.policycomm.channels.Delivery;
import vn.vanho.policycomm.channels.Order;
import vn.vanho.policycomm.channels.Outcome;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.channels.Reach;
import vn.vanho.policycomm.engine.Phrases;

/** Decides whether an order may be tried now; {@link OneTry} tries it. */
@Service
class CarefulDeliveries implements Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(CarefulDeliveries.class);

    private final Channels channels;
    private final DeliveryTable table;
    private final OneTry tries;
    private final Phrases phrases;

    CarefulDeliveries(Channels channels, DeliveryTable table, OneTry tries, Phrases phrases) {
        this.channels = channels;
        this.table = table;
        this.tries = tries;
        this.phrases = phrases;
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public Outcome attempt(Order order) {
        ChannelAdapter adapter = channels.adapter(order.channel()).orElseThrow();
        String hash = Post.hash(adapter.parts(), order.post().texts());
        Delivery delivery = table.of(order, hash);
        if (!delivery.textHash().equals(hash)) {
            return Outcome.person(phrases.of("channel.otherText"));
        }
        return switch (delivery.state()) {
            case DONE -> Outcome.done(delivery.posted(), delivery.dryRun());
            case HANDED_OVER -> Outcome.person(delivery.fault());
            case OPEN, UNCERTAIN -> open(adapter, order, delivery);
        };
    }

    private Outcome open(ChannelAdapter adapter, Order order, Delivery delivery) {
        if (delivery.nextAt().isAfter(table.now())) {
            return Outcome.later(delivery.nextAt(), delivery.fault());
        }
        if (channels.mode(adapter.code()) == ChannelMode.DRY_RUN) {
            LOG.info("Dry run, nothing is sent: {} {}", order.work(), order.key());
            table.done(order.key(), null, true);
            return Outcome.done(null, true);
        }
        if (channels.mode(adapter.code()) == ChannelMode.BY_HAND || !adapter.configured()) {
            String advice = phrases.of("channel.notConfigured", adapter.label());
            return handedOver(delivery, advice) ? Outcome.person(advice) : Outcome.later(table.now(), advice);
        }
        return tries.run(adapter, order, delivery);
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public Outcome settle(Order post) {
        Optional<Delivery> known = table.find(post.key());
        if (known.isEmpty() || known.get().state() == Delivery.State.DONE) {
            return Outcome.done(known.map(Delivery::posted).orElse(null), false);
        }
        Delivery delivery = known.get();
        if (delivery.state() == Delivery.State.UNCERTAIN && delivery.nextAt().isAfter(table.now())) {
            return Outcome.later(delivery.nextAt(), delivery.fault());
        }
        return delivery.perhapsThere() ? looked(post, delivery) : giveUp(delivery);
    }

    private Outcome looked(Order post, Delivery delivery) {
        Outcome looked = tries.look(channels.adapter(post.channel()).orElseThrow(), post, delivery);
        return looked.state() == Outcome.State.DONE && looked.posted() == null
                ? giveUp(table.find(post.key()).orElseThrow())
                : looked;
    }

    /** Gives a post up that is not there; not where a node begins it just now. */
    private Outcome giveUp(Delivery delivery) {
        return handedOver(delivery, phrases.of("channel.notWanted"))
                ? Outcome.done(null, false)
                : Outcome.later(table.now(), "");
    }

    private boolean handedOver(Delivery delivery, String advice) {
        return table.failed(delivery.orderKey(), delivery.attempts(), Delivery.State.HANDED_OVER, table.now(), advice);
    }

    @Override
    public Optional<Delivery> find(String key) {
        return table.find(key);
    }

    @Override
    public List<Delivery> below(String prefix) {
        return table.below(prefix);
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public Optional<Reach> reach(String key) {
        Delivery delivery = table.find(key).orElseThrow();
        if (delivery.posted() == null || channels.mode(delivery.channel()) != ChannelMode.LIVE) {
            return Optional.empty();
        }
        try {
            return channels.adapter(delivery.channel()).orElseThrow().reach(delivery.posted());
        } catch (ChannelFault fault) {
            LOG.info("The reach of {} is not known: {}", key, fault.said());
            return Optional.empty();
        }
    }
}
