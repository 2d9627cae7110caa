package vn.vanho.policycomm.delegation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.delegation.ActsInPlace;
import vn.vanho.policycomm.delegation.OnBehalf;

/** What was done in another's place, task by task. */
@Repository
class ActTable implements ActsInPlace {

    private final JdbcClient jdbc;
    private final Clock clock;

    ActTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void record(String taskId, OnBehalf.Act act, String account, String forWhom) {
        jdbc.sql("insert into done_in_place (id, task_id, act, account, for_whom, done_at) values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), taskId, act.name(), account, forWhom, OffsetDateTime.now(clock))
                .update();
    }

    /** The last of each task; of one moment the completion. */
    Map<String, OnBehalf> last(Collection<String> taskIds) {
        Map<String, OnBehalf> last = new HashMap<>();
        if (!taskIds.isEmpty()) {
            with(Set.copyOf(taskIds)).forEach(act -> last.put(act.taskId(), act));
        }
        return last;
    }

    /** Everything of these tasks, in the order in which it was done. */
    List<OnBehalf> with(Set<String> taskIds) {
        return jdbc.sql("""
                        select task_id, act, account, for_whom, done_at, FIRST_, LAST_
                        from done_in_place left join ACT_ID_USER on ID_ = for_whom
                        where task_id in (:tasks) order by done_at, act desc
                        """)
                .param("tasks", taskIds)
                .query((row, number) -> read(row))
                .list();
    }

    private static OnBehalf read(ResultSet row) throws SQLException {
        String forWhom = row.getString("for_whom");
        String name = "%s %s"
                .formatted(
                        Objects.requireNonNullElse(row.getString("FIRST_"), ""),
                        Objects.requireNonNullElse(row.getString("LAST_"), ""))
                .strip();
        return new OnBehalf(
                row.getString("task_id"),
                OnBehalf.Act.valueOf(row.getString("act")),
                row.getString("account"),
                forWhom,
                name.isEmpty() ? forWhom : name,
                row.getObject("done_at", OffsetDateTime.class));
    }
}
