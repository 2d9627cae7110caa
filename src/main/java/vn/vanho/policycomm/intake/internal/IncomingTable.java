package vn.vanho.policycomm.intake.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.intake.Incoming;
import vn.vanho.policycomm.intake.NobodyWaits;

/** What came in, each document once. */
@Repository
class IncomingTable {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Phrases phrases;

    IncomingTable(JdbcClient jdbc, Clock clock, Phrases phrases) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.phrases = phrases;
    }

    /** @throws NobodyWaits when it came before, also at this very moment on another node */
    void enter(Incoming document, String caseKey, String enteredBy) {
        try {
            jdbc.sql("insert into incoming_document (kind, sender, number, issued_on, case_key, entered_by, entered_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(document.kind(), document.sender(), document.number(), document.date())
                    .params(caseKey, enteredBy, OffsetDateTime.now(clock))
                    .update();
        } catch (DuplicateKeyException | ConcurrencyFailureException | QueryTimeoutException twice) {
            throw new NobodyWaits(
                    phrases.of("trigger.twice", document.number(), day(document.date()), document.sender()));
        }
    }

    private static String day(LocalDate date) {
        return Phrases.day(date);
    }
}
