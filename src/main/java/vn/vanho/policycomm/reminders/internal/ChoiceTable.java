package vn.vanho.policycomm.reminders.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.reminders.ReminderKind;

/** What people do without. */
@Repository
class ChoiceTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    ChoiceTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By account, of everybody who does without anything. */
    Map<String, Set<ReminderKind>> all() {
        Map<String, Set<ReminderKind>> all = new HashMap<>();
        jdbc.sql("select account, kind from reminder_stopped").query(row -> {
            all.computeIfAbsent(row.getString("account"), first -> EnumSet.noneOf(ReminderKind.class))
                    .add(ReminderKind.valueOf(row.getString("kind")));
        });
        return all;
    }

    Set<ReminderKind> of(String account) {
        return all().getOrDefault(account, Set.of());
    }

    /** Twice at the same moment is as good as once. */
    @Transactional
    public void stop(String account, Set<ReminderKind> kinds) {
        jdbc.sql("select ID_ from ACT_ID_USER where ID_ = ? for update")
                .param(account)
                .query(String.class)
                .list();
        jdbc.sql("delete from reminder_stopped where account = ?")
                .param(account)
                .update();
        kinds.forEach(kind -> jdbc.sql("insert into reminder_stopped (account, kind, stopped_at) values (?, ?, ?)")
                .params(account, kind.name(), OffsetDateTime.now(clock))
                .update());
    }
}
