package vn.vanho.policycomm.dossier.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.PlanCase;

/**
 * Reads the tables of the engine's history, one query for each kind of row of a whole case: the engine's own queries would
 * ask for the groups and the values of each task apart.
 */
@Repository
class CaseRows {

    private static final String OF_CASE = " (p.BUSINESS_KEY_ = :key or left(p.BUSINESS_KEY_, :length) = :below)";

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A task, or the beginning of an instance.
     *
     * @param values id that its values carry
     * @param assignee or who began it
     */
    record Row(
            String id,
            String key,
            String definition,
            String deployment,
            String values,
            @Nullable String name,
            @Nullable String assignee,
            OffsetDateTime begunAt,
            @Nullable OffsetDateTime endedAt,
            @Nullable OffsetDateTime dueAt,
            boolean completed,
            String businessKey,
            String instance,
            String process,
            String processName) {}

    /** Who completed a task, by which operation. */
    record Completion(String user, @Nullable String operation) {}

    /** A value as it was set. */
    record Value(
            String name, @Nullable Object value, @Nullable String operation) {}

    List<Row> tasks(PlanCase of) {
        return ofCase(
                        "select t.ID_, t.TASK_DEF_KEY_ as step, t.ACT_INST_ID_ as vals, t.NAME_, t.ASSIGNEE_ as person,"
                                + " t.START_TIME_, t.END_TIME_, t.DUE_DATE_ as due, t.DELETE_REASON_ as reason, "
                                + "p.PROC_DEF_ID_, p.BUSINESS_KEY_, p.ID_ as inst, p.PROC_DEF_KEY_, d.DEPLOYMENT_ID_, d.NAME_ as process"
                                + " from ACT_HI_TASKINST t join ACT_HI_PROCINST p on p.ID_ = t.PROC_INST_ID_"
                                + " join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_ where" + OF_CASE
                                + " order by t.START_TIME_, t.ID_",
                        of)
                .query((row, at) -> row(row, Deadline.moment(row.getTimestamp("END_TIME_"))))
                .list();
    }

    /** How the case itself began. */
    List<Row> starts(PlanCase of, String process) {
        return jdbc.sql("select p.ID_, p.START_ACT_ID_ as step, p.ID_ as vals, cast(null as varchar(1)) as NAME_,"
                        + " p.START_USER_ID_ as person, p.START_TIME_, cast(null as timestamp) as due,"
                        + " 'completed' as reason, p.PROC_DEF_ID_, p.BUSINESS_KEY_, p.ID_ as inst, p.PROC_DEF_KEY_, d.DEPLOYMENT_ID_,"
                        + " d.NAME_ as process from ACT_HI_PROCINST p join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_"
                        + " where p.BUSINESS_KEY_ = ? and p.PROC_DEF_KEY_ = ? order by p.START_TIME_")
                .params(of.key(), process)
                .query((row, at) -> row(row, Deadline.moment(row.getTimestamp("START_TIME_"))))
                .list();
    }

    private static Row row(ResultSet row, @Nullable OffsetDateTime endedAt) throws SQLException {
        return new Row(
                row.getString("ID_"),
                row.getString("step"),
                row.getString("PROC_DEF_ID_"),
                row.getString("DEPLOYMENT_ID_"),
                row.getString("vals"),
                row.getString("NAME_"),
                row.getString("person"),
                Objects.requireNonNull(Deadline.moment(row.getTimestamp("START_TIME_"))),
                endedAt,
                Deadline.moment(row.getTimestamp("due")),
                "completed".equals(row.getString("reason")),
                row.getString("BUSINESS_KEY_"),
                row.getString("inst"),
                row.getString("PROC_DEF_KEY_"),
                row.getString("process"));
    }

    /** By id of the task, those that it was given to last; that they lose it when it ends says nothing. */
    Map<String, Set<String>> groups(PlanCase of) {
        Map<String, Set<String>> groups = new HashMap<>();
        ofCase(
                        "select l.TASK_ID_, l.GROUP_ID_, l.OPERATION_TYPE_ from ACT_HI_IDENTITYLINK l"
                                + " join ACT_HI_TASKINST t on t.ID_ = l.TASK_ID_"
                                + " join ACT_HI_PROCINST p on p.ID_ = t.PROC_INST_ID_ where l.GROUP_ID_ is not null"
                                + " and (l.OPERATION_TYPE_ = 'add' or t.END_TIME_ is null or l.TIMESTAMP_ < t.END_TIME_)"
                                + " and" + OF_CASE + " order by l.TIMESTAMP_",
                        of)
                .query(row -> {
                    Set<String> own = groups.computeIfAbsent(row.getString("TASK_ID_"), task -> new HashSet<>());
                    if (row.getString("OPERATION_TYPE_").equals("add")) {
                        own.add(row.getString("GROUP_ID_"));
                    } else if (own.size() > 1) {
                        own.remove(row.getString("GROUP_ID_"));
                    }
                });
        return groups;
    }

    /** By id of the task; the engine tells who completed a task that nobody had claimed in its log of operations only. */
    Map<String, Completion> completions(PlanCase of) {
        Map<String, Completion> completions = new HashMap<>();
        ofCase(
                        "select o.TASK_ID_, o.USER_ID_, o.OPERATION_ID_ from ACT_HI_OP_LOG o"
                                + " join ACT_HI_PROCINST p on p.ID_ = o.PROC_INST_ID_"
                                + " where o.OPERATION_TYPE_ = 'Complete' and o.TASK_ID_ is not null and" + OF_CASE,
                        of)
                .query(row -> {
                    completions.put(
                            row.getString("TASK_ID_"),
                            new Completion(row.getString("USER_ID_"), row.getString("OPERATION_ID_")));
                });
        return completions;
    }

    /** What tasks and starts were given and were answered, in the order in which it was set, by the id that they carry. */
    Map<String, List<Value>> values(PlanCase of) {
        Map<String, List<Value>> values = new LinkedHashMap<>();
        ofCase(
                        "select v.NAME_, v.VAR_TYPE_, v.TEXT_, v.LONG_, v.DOUBLE_, b.BYTES_, v.OPERATION_ID_,"
                                + " case when t.ID_ is null then v.PROC_INST_ID_ else v.ACT_INST_ID_ end as vals"
                                + " from ACT_HI_DETAIL v join ACT_HI_PROCINST p on p.ID_ = v.PROC_INST_ID_"
                                + " left join ACT_HI_TASKINST t on t.ACT_INST_ID_ = v.ACT_INST_ID_ and t.PROC_INST_ID_ = p.ID_"
                                + " left join ACT_GE_BYTEARRAY b on b.ID_ = v.BYTEARRAY_ID_"
                                + " where v.VAR_TYPE_ is not null and (t.ID_ is not null or v.INITIAL_ = true) and"
                                + OF_CASE
                                + " order by v.TIME_, v.SEQUENCE_COUNTER_",
                        of)
                .query(row -> {
                    values.computeIfAbsent(row.getString("vals"), id -> new ArrayList<>())
                            .add(new Value(
                                    row.getString("NAME_"), HistoricValues.read(row), row.getString("OPERATION_ID_")));
                });
        return values;
    }

    /** What people call these accounts; one that is gone is not among them. */
    Map<String, String> names(Collection<String> accounts) {
        Map<String, String> names = new HashMap<>();
        if (!accounts.isEmpty()) {
            jdbc.sql("select ID_, FIRST_, LAST_ from ACT_ID_USER where ID_ in (:accounts)")
                    .param("accounts", accounts)
                    .query(row -> {
                        String name = "%s %s"
                                .formatted(
                                        Objects.toString(row.getString("FIRST_"), ""),
                                        Objects.toString(row.getString("LAST_"), ""));
                        names.put(row.getString("ID_"), name.isBlank() ? row.getString("ID_") : name.strip());
                    });
        }
        return names;
    }

    private StatementSpec ofCase(String sql, PlanCase of) {
        String below = of.key() + "/";
        return jdbc.sql(sql)
                .param("key", of.key())
                .param("length", below.length())
                .param("below", below);
    }
}
