package vn.vanho.policycomm.reminders.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.reminders.MorningRound;
import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class KeepingMorningsOnPostgresTest extends KeepingMornings {

    @Autowired
    private MorningRound round;

    @Autowired
    private JdbcClient jdbc;

    /** This application has no mail server. */
    @Test
    void withoutAMailServerThereIsNoMorning() {
        round.run();
        assertThat(jdbc.sql("select count(*) from reminder_round")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
