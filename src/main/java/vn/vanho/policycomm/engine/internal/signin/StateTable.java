package vn.vanho.policycomm.engine.internal.signin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.AccountState;

/** Keeps the states of accounts that are not simply open. */
@Component
class StateTable {

    private final JdbcClient jdbc;

    StateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set(String account, AccountState state) {
        jdbc.sql("delete from account_state where account = ?").param(account).update();
        if (state != AccountState.OPEN) {
            jdbc.sql("insert into account_state (account, state) values (?, ?)")
                    .params(account, state.name())
                    .update();
        }
    }
}
