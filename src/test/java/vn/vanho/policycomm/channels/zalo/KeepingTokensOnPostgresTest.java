package vn.vanho.policycomm.channels.zalo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.support.PostgresForTests;

@Tag("postgres")
class KeepingTokensOnPostgresTest extends KeepingTokens {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        server = PostgresForTests.start();
        TokenDatabase.migrated(server.getPostgresDatabase(), "text");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    DataSource database() {
        DataSource database = server.getPostgresDatabase();
        JdbcClient.create(database).sql("delete from channel_token").update();
        return database;
    }
}
