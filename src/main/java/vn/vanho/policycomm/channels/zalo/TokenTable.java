package vn.vanho.policycomm.channels.zalo;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCallback;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The account's row of tokens. */
final class TokenTable {

    private static final String CHANNEL = "zalo";
    private static final String READ = "select used_seeds, sealed, ends_at from channel_token where channel = ?";

    private final JdbcClient jdbc;
    private final JdbcClient waiting;
    private final JdbcTemplate forgetting;

    /** @param patience how long one waits for whoever has the row */
    TokenTable(DataSource dataSource, Duration patience) {
        this.jdbc = JdbcClient.create(dataSource);
        this.waiting = JdbcClient.create(bounded(dataSource, (int) Math.max(1, patience.toSeconds())));
        this.forgetting = bounded(dataSource, 0);
    }

    private static JdbcTemplate bounded(DataSource dataSource, int seconds) {
        JdbcTemplate bounded = new JdbcTemplate(dataSource);
        bounded.setQueryTimeout(seconds);
        return bounded;
    }

    /**
     * @param usedSeeds hashes, a space after each
     * @param sealed the pair; empty before the first one
     */
    record Row(String usedSeeds, String sealed, OffsetDateTime endsAt) {

        /** @param seedHash lower-case hex */
        boolean knows(String seedHash) {
            return usedSeeds.contains(seedHash + " ");
        }
    }

    Optional<Row> read() {
        return jdbc.sql(READ).param(CHANNEL).query(Row.class).optional();
    }

    /** Makes the row, where there is none. */
    void make(OffsetDateTime now) {
        try {
            jdbc.sql("insert into channel_token (channel, used_seeds, sealed, ends_at) values (?, '', '', ?)")
                    .params(CHANNEL, now)
                    .update();
        } catch (DuplicateKeyException anotherNode) {
            // It was quicker.
        }
    }

    /**
     * Takes the row until the transaction ends.
     *
     * @throws org.springframework.dao.TransientDataAccessException when another has it for too long
     */
    Row take() {
        try {
            return waiting.sql(READ + " for update")
                    .param(CHANNEL)
                    .query(Row.class)
                    .single();
        } finally {
            // H2 keeps a statement's bound for the connection, and the connection goes back to everybody.
            forgetting.execute((StatementCallback<Void>) statement -> null);
        }
    }

    void keep(Row row) {
        jdbc.sql("update channel_token set used_seeds = ?, sealed = ?, ends_at = ? where channel = ?")
                .params(row.usedSeeds(), row.sealed(), row.endsAt(), CHANNEL)
                .update();
    }
}
