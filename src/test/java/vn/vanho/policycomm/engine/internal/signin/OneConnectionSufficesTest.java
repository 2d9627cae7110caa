package vn.vanho.policycomm.engine.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.OnH2;

/** When everybody signs in at once, nobody waits for a second connection while holding the last. */
@OnH2
class OneConnectionSufficesTest {

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private AccountTable accounts;

    private final List<Connection> taken = new ArrayList<>();

    @BeforeEach
    void allButOneAreTaken() throws SQLException {
        for (int i = 1; i < pool.getMaximumPoolSize(); i++) {
            taken.add(pool.getConnection());
        }
    }

    @AfterEach
    void giveThemBack() throws SQLException {
        for (Connection connection : taken) {
            connection.close();
        }
    }

    @Test
    void anAccountIsReadWithTheOneThatIsLeft() {
        assertThat(accounts.find("phong-y-te-cv")).get().satisfies(account -> assertThat(account.groups())
                .contains("phong-y-te"));
    }
}
