package vn.vanho.policycomm.notification.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.notification.OutgoingMail;

/**
 * The mails of the outbox. A node has a mail while it is named in it and its time is not over; each change of a mail that a
 * node has is committed at once and happens only while it still has it.
 */
@Repository
class OutboxTable {

    private static final int LONGEST_ADDRESS = 320;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final OutboxProperties properties;

    OutboxTable(JdbcClient jdbc, Clock clock, OutboxProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /**
     * Keeps a mail; a failure leaves the caller's transaction as it was.
     *
     * @throws org.springframework.dao.DuplicateKeyException when there is one with its key
     */
    @Transactional(propagation = Propagation.NESTED)
    public void insert(OutgoingMail mail, MailState state) {
        String id = UUID.randomUUID().toString();
        OffsetDateTime now = now();
        jdbc.sql(
                        "insert into outgoing_mail (id, mail_key, kind, recipient, subject, body, unsubscribe, message_id, state,"
                                + " fault, attempts, queued_at, next_at, ended_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, ?, ?, ?)")
                .params(id, mail.key(), mail.kind().name(), shortened(mail.to()), mail.subject(), mail.text())
                .params(mail.unsubscribeUrl(), "<%s@%s>".formatted(id, properties.domain()), state.name())
                .params(now, now, state == MailState.WAITING ? null : now)
                .update();
    }

    /** Takes the mail that has been due longest, past those that another node is just taking. */
    @Transactional
    public Optional<TakenMail> take() {
        String token = UUID.randomUUID().toString();
        Optional<TakenMail> due = jdbc.sql(
                        "select id, ? as taken_by, recipient, subject, body, unsubscribe, message_id, attempts + 1 as attempts,"
                                + " queued_at from outgoing_mail where state = 'WAITING' and next_at <= ?"
                                + " order by next_at, id fetch first 1 rows only for update skip locked")
                .params(token, now())
                .query(TakenMail.class)
                .optional();
        due.ifPresent(mail -> jdbc.sql("update outgoing_mail set taken_by = ?, attempts = ?, next_at = ? where id = ?")
                .params(token, mail.attempts(), now().plus(properties.lease()), mail.id())
                .update());
        return due;
    }

    /** Whether the node still has it. */
    boolean ending(TakenMail mail) {
        return jdbc.sql("update outgoing_mail set state = 'ENDING' where id = ? and taken_by = ? and state = 'WAITING'")
                        .params(mail.id(), mail.takenBy())
                        .update()
                == 1;
    }

    void end(TakenMail mail, MailState state, String fault) {
        jdbc.sql("update outgoing_mail set state = ?, fault = ?, ended_at = ? where id = ? and taken_by = ?")
                .params(state.name(), fault, now(), mail.id(), mail.takenBy())
                .update();
    }

    void later(TakenMail mail, Duration pause, String fault) {
        jdbc.sql("update outgoing_mail set state = 'WAITING', fault = ?, next_at = ?, taken_by = null"
                        + " where id = ? and taken_by = ?")
                .params(fault, now().plus(pause), mail.id(), mail.takenBy())
                .update();
    }

    /** Only what is no address is longer than an address may be. */
    private static String shortened(String recipient) {
        return recipient.substring(0, Math.min(recipient.length(), LONGEST_ADDRESS));
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
