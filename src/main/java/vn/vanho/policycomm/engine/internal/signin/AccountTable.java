package vn.vanho.policycomm.engine.internal.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.AccountState;

/** Reads accounts past the engine's caches and commands. */
@Component
class AccountTable {

    private static final Pattern USER_ID = Pattern.compile("[a-zA-Z0-9-]{1,64}");

    private static final String GROUPS = "select GROUP_ID_ as group_id, cast(null as varchar(64)) as lender"
            + " from ACT_ID_MEMBERSHIP where USER_ID_ = ? union all " + LentGroupTable.LENT;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int mostAttempts;

    AccountTable(JdbcClient jdbc, Clock clock, ProcessEngine engine) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.mostAttempts =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getLoginMaxAttempts();
    }

    /** One query after the other: a second connection while one is held could starve the pool. */
    Optional<Account> find(String userId) {
        if (!USER_ID.matcher(userId).matches()) {
            return Optional.empty();
        }
        Map<String, Optional<String>> groups = groups(userId);
        return jdbc.sql("""
                        select ID_, FIRST_, LAST_, PWD_, LOCK_EXP_TIME_, ATTEMPTS_, state
                        from ACT_ID_USER left join account_state on account = ID_ where ID_ = ?
                        """)
                .param(userId)
                .query((row, number) -> read(row, groups))
                .optional();
    }

    private Account read(ResultSet row, Map<String, Optional<String>> groups) throws SQLException {
        String id = row.getString("ID_");
        String name = "%s %s".formatted(orEmpty(row.getString("FIRST_")), orEmpty(row.getString("LAST_")));
        AccountState state = state(row.getString("state"));
        return new Account(
                id,
                name.isBlank() ? id : name.strip(),
                groups.keySet(),
                lent(groups),
                state,
                state.closed() || locked(row),
                mark(row.getString("PWD_")));
    }

    /** By group who lends it, if it is lent; what an account has of its own is never lent to it besides. */
    private Map<String, Optional<String>> groups(String userId) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Optional<String>> groups = new HashMap<>();
        jdbc.sql(GROUPS).params(userId, userId, today, today).query(row -> {
            groups.putIfAbsent(row.getString("group_id"), Optional.ofNullable(row.getString("lender")));
        });
        return groups;
    }

    private static Map<String, String> lent(Map<String, Optional<String>> groups) {
        Map<String, String> lent = new HashMap<>();
        groups.forEach((group, lender) -> lender.ifPresent(account -> lent.put(group, account)));
        return lent;
    }

    private boolean locked(ResultSet row) throws SQLException {
        Timestamp until = row.getTimestamp("LOCK_EXP_TIME_");
        return row.getInt("ATTEMPTS_") >= mostAttempts
                || (until != null && until.toInstant().isAfter(clock.instant()));
    }

    private static AccountState state(@Nullable String stored) {
        return stored == null ? AccountState.OPEN : AccountState.valueOf(stored);
    }

    private static String mark(@Nullable String hash) {
        return DigestUtils.sha256Hex(orEmpty(hash));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
