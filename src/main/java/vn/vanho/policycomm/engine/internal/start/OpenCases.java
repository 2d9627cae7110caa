package vn.vanho.policycomm.engine.internal.start;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CaseAlreadyOpen;

/** The live instances by process and business key, written in the engine's own transaction. */
@Component
class OpenCases {

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Enters an instance. PostgreSQL lets a second one wait for the first and then refuses it; H2 gives up waiting after
     * a while, which means the same.
     *
     * @throws CaseAlreadyOpen when one with this key lives or is just being started
     */
    void open(String processKey, String businessKey) {
        try {
            jdbc.sql("insert into open_case (process_key, business_key, opened_at) values (?, ?, ?)")
                    .params(processKey, businessKey, OffsetDateTime.now(clock))
                    .update();
        } catch (DuplicateKeyException | ConcurrencyFailureException | QueryTimeoutException taken) {
            throw new CaseAlreadyOpen(businessKey);
        }
    }

    void close(String processKey, String businessKey) {
        jdbc.sql("delete from open_case where process_key = ? and business_key = ?")
                .params(processKey, businessKey)
                .update();
    }
}
