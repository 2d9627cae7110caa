package vn.vanho.policycomm.extension.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.extension.ExtendableTask;
import vn.vanho.policycomm.extension.Extension;
import vn.vanho.policycomm.extension.ExtensionOutcome;
import vn.vanho.policycomm.extension.Extensions;
import vn.vanho.policycomm.unitwork.PartDeadlines;

/** Keeps the requests; the part that a task belonged to is asked from the engine's history. */
@Repository
@Transactional
class ExtensionTable implements Extensions {

    private final JdbcClient jdbc;
    private final Clock clock;

    ExtensionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a new request and returns its id. */
    String ask(ExtendableTask task, String unit, LocalDate wishedOn, String reason, String by) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into deadline_extension (id, subject, task_id, item, case_key, step, unit, due_before,"
                        + " wished_on, reason, asked_by, asked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, task.subject(), task.id(), task.item(), task.caseKey(), task.name(), unit, task.dueAt())
                .params(wishedOn, reason, by, now())
                .update();
        return id;
    }

    void grant(String id, OffsetDateTime dueBefore, LocalDate grantedOn, String by) {
        jdbc.sql("update deadline_extension set outcome = ?, due_before = ?, granted_on = ?, decided_by = ?,"
                        + " ended_at = ? where id = ?")
                .params(ExtensionOutcome.GRANTED.name(), dueBefore, grantedOn, by, now(), id)
                .update();
    }

    void refuse(String id, String refusal, String by) {
        jdbc.sql("update deadline_extension set outcome = ?, refusal = ?, decided_by = ?, ended_at = ? where id = ?")
                .params(ExtensionOutcome.REFUSED.name(), refusal, by, now(), id)
                .update();
    }

    /** Ends one that nobody decided; one that was decided stays as it is. */
    void lapse(String id, ExtensionOutcome outcome) {
        jdbc.sql("update deadline_extension set outcome = ?, ended_at = ? where id = ? and outcome is null")
                .params(outcome.name(), now(), id)
                .update();
    }

    Extension get(String id) {
        return jdbc.sql("select * from deadline_extension where id = ?")
                .param(id)
                .query(Extension.class)
                .single();
    }

    /** The request at this task on which nobody decided yet. */
    Optional<Extension> openAt(String taskId) {
        return jdbc.sql("select * from deadline_extension where task_id = ? and outcome is null")
                .param(taskId)
                .query(Extension.class)
                .optional();
    }

    /** The day that was granted last for what is due. */
    Optional<LocalDate> grantedLast(String subject) {
        return jdbc.sql("select granted_on from deadline_extension where subject = ? and outcome = ?"
                        + " order by ended_at desc fetch first 1 rows only")
                .params(subject, ExtensionOutcome.GRANTED.name())
                .query(LocalDate.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Extension>> ofTasks(Collection<String> taskIds) {
        Map<String, List<Extension>> byTask = new LinkedHashMap<>();
        if (!taskIds.isEmpty()) {
            var mapper = new SimplePropertyRowMapper<>(Extension.class);
            jdbc.sql("select t.ID_ as of_task, e.* from ACT_HI_TASKINST t join deadline_extension e"
                            + " on e.subject in (t.ID_, t.PROC_INST_ID_ || :part) where t.ID_ in (:tasks)"
                            + " order by e.asked_at, e.id")
                    .param("part", "/" + PartDeadlines.DUE_AT)
                    .param("tasks", taskIds)
                    .query((row, at) -> Map.entry(row.getString("of_task"), mapper.mapRow(row, at)))
                    .list()
                    .forEach(found -> byTask.computeIfAbsent(found.getKey(), first -> new ArrayList<>())
                            .add(found.getValue()));
        }
        return byTask;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Extension> below(String prefix) {
        return jdbc.sql("select * from deadline_extension where case_key like ? order by asked_at, id")
                .param(prefix + "%")
                .query(Extension.class)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
