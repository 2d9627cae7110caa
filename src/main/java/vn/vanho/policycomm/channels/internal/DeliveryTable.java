package vn.vanho.policycomm.channels.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Delivery;
import vn.vanho.policycomm.channels.Order;
import vn.vanho.policycomm.channels.Posted;

/** Orders and how far they have come; each statement is a transaction of its own. */
@Component
class DeliveryTable {

    private static final String COLUMNS =
            "select order_key, channel, work, text_hash, state, attempts, tried_at, next_at,"
                    + " fault, provider_id, url, done_at, dry_run from channel_delivery";

    private static final int LONGEST_FAULT = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The record of an order, made now where it is new. */
    Delivery of(Order order, String textHash) {
        return find(order.key()).orElseGet(() -> {
            add(order, textHash);
            return find(order.key()).orElseThrow();
        });
    }

    private void add(Order order, String textHash) {
        try {
            jdbc.sql(
                            "insert into channel_delivery (order_key, channel, work, text_hash, state, attempts, next_at, fault,"
                                    + " dry_run) values (?, ?, ?, ?, 'OPEN', 0, ?, '', false)")
                    .params(order.key(), order.channel(), order.work().name(), textHash, now())
                    .update();
        } catch (DuplicateKeyException anotherNode) {
            // It was quicker.
        }
    }

    /** Takes an order for a call that may go through; false when another node was quicker. */
    boolean begin(Delivery seen, OffsetDateTime until) {
        return jdbc.sql("update channel_delivery set state = 'UNCERTAIN', attempts = attempts + 1, next_at = ?,"
                                + " tried_at = coalesce(tried_at, ?), called_at = ?"
                                + " where order_key = ? and attempts = ? and state = ?")
                        .params(
                                until,
                                now(),
                                now(),
                                seen.orderKey(),
                                seen.attempts(),
                                seen.state().name())
                        .update()
                > 0;
    }

    /** Takes an order to look for it only; false when another node was quicker. */
    boolean look(Delivery seen, OffsetDateTime until) {
        return jdbc.sql("update channel_delivery set attempts = attempts + 1, next_at = ?"
                                + " where order_key = ? and attempts = ? and state in ('UNCERTAIN', 'HANDED_OVER')")
                        .params(until, seen.orderKey(), seen.attempts())
                        .update()
                > 0;
    }

    /**
     * Nothing came of a try, certainly, or perhaps. What is a person's stays so, with what that person was told.
     *
     * @param attempts as they were counted with that try
     * @return false where whoever took or ended it since is right
     */
    boolean failed(String key, int attempts, Delivery.State state, OffsetDateTime nextAt, String fault) {
        return jdbc.sql("update channel_delivery set next_at = ?,"
                                + " fault = case when state = 'HANDED_OVER' then fault else ? end,"
                                + " tried_at = case when ? = 'OPEN' then null else tried_at end,"
                                + " state = case when state = 'HANDED_OVER' then state else ? end"
                                + " where order_key = ? and attempts = ? and state <> 'DONE'")
                        .params(nextAt, shortened(fault), state.name(), state.name(), key, attempts)
                        .update()
                > 0;
    }

    /** It is there, whatever else was thought meanwhile. */
    void done(String key, @Nullable Posted posted, boolean dryRun) {
        jdbc.sql("update channel_delivery set state = 'DONE', provider_id = ?, url = ?, done_at = ?, fault = '',"
                        + " dry_run = ? where order_key = ? and state <> 'DONE'")
                .param(posted == null ? null : posted.id())
                .param(posted == null ? null : posted.url())
                .params(now(), dryRun, key)
                .update();
    }

    Optional<Delivery> find(String key) {
        return jdbc.sql(COLUMNS + " where order_key = ?")
                .param(key)
                .query(Delivery.class)
                .optional();
    }

    List<Delivery> below(String prefix) {
        return jdbc.sql(COLUMNS + " where order_key like ? order by coalesce(done_at, next_at), order_key")
                .param(prefix + "%")
                .query(Delivery.class)
                .list();
    }

    /** When the last call began that may have gone through. */
    OffsetDateTime calledAt(String key) {
        return jdbc.sql("select called_at from channel_delivery where order_key = ?")
                .param(key)
                .query(OffsetDateTime.class)
                .single();
    }

    private static String shortened(String fault) {
        return fault.substring(0, Math.min(fault.length(), LONGEST_FAULT));
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
