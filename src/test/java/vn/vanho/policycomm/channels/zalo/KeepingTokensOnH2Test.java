package vn.vanho.policycomm.channels.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class KeepingTokensOnH2Test extends KeepingTokens {

    @Override
    DataSource database() {
        return TokenDatabase.onH2();
    }

    @Test
    void aConnectionThatGoesBackToEverybodyHasNoBoundLeft() throws SQLException {
        DataSource database = database();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            TokenTable table = new TokenTable(new SingleConnectionDataSource(connection, true), Duration.ofSeconds(7));
            table.make(ScriptedAccount.NOW);
            assertThat(table.take().usedSeeds()).isEmpty();
            assertThat(statement.getQueryTimeout()).isZero();
        }
    }
}
