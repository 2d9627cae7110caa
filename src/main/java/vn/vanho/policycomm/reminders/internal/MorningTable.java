package vn.vanho.policycomm.reminders.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which mornings there were, and what was told once for all of a step. */
@Repository
class MorningTable {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    MorningTable(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    boolean was(LocalDate day) {
        return jdbc.sql("select count(*) from reminder_round where on_day = ?")
                        .param(day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<LocalDate> lastBefore(LocalDate day) {
        return jdbc.sql(
                        "select on_day from reminder_round where on_day < ? order by on_day desc fetch first 1 rows only")
                .param(day)
                .query(LocalDate.class)
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another node was first; who comes second waits for it */
    void begin(LocalDate day, OffsetDateTime now) {
        jdbc.sql("insert into reminder_round (on_day, begun_at) values (?, ?)")
                .params(day, now)
                .update();
    }

    Told told() {
        Map<Section, Set<String>> told = new EnumMap<>(Section.class);
        jdbc.sql("select task_id, told_as from told_step").query(row -> {
            told.computeIfAbsent(Section.valueOf(row.getString("told_as")), first -> new HashSet<>())
                    .add(row.getString("task_id"));
        });
        return new Told(told);
    }

    /** Keeps what this morning told, and forgets what any told of steps that are done. */
    void keep(Told told, LocalDate day) {
        told.now()
                .forEach((section, tasks) -> batches.batchUpdate(
                        "insert into told_step (task_id, told_as, on_day) values (?, ?, ?)",
                        tasks.stream()
                                .map(task -> new Object[] {task, section.name(), day})
                                .toList()));
        jdbc.sql("delete from told_step where not exists (select 1 from ACT_RU_TASK where ID_ = task_id)")
                .update();
    }
}
