package vn.vanho.policycomm.notification.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends what nobody is at any more, and erases texts that nobody needs any more. */
@Component
class OutboxCare {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final OutboxProperties properties;

    OutboxCare(JdbcClient jdbc, Clock clock, OutboxProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /** Ends what a node was at when it died, and what has waited for too long. */
    void end() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("update outgoing_mail set state = 'UNCERTAIN', ended_at = ? where state = 'ENDING' and next_at <= ?")
                .params(now, now)
                .update();
        jdbc.sql("update outgoing_mail set state = 'GIVEN_UP', ended_at = ?, taken_by = null"
                        + " where state = 'WAITING' and next_at <= ? and queued_at <= ?")
                .params(now, now, now.minus(properties.giveUpAfter()))
                .update();
    }

    /** Erases the texts of what ended some days ago; dear, since it looks through all that ever ended. */
    void erase() {
        jdbc.sql("update outgoing_mail set body = null, unsubscribe = null where ended_at <= ? and body is not null")
                .param(OffsetDateTime.now(clock).minus(properties.eraseAfter()))
                .update();
    }
}
