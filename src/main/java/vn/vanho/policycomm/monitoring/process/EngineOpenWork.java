package vn.vanho.policycomm.monitoring.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.monitoring.OpenWork;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.CaseKeySql;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemProcesses;

/**
 * Asks the engine's own tables, in one query each: its queries would tell each task and each instance apart. In the
 * queries {@code i} is the instance whose business key counts.
 */
@Repository
@Transactional(readOnly = true)
class EngineOpenWork implements OpenWork {

    /** A task that is given to a unit and to its heads, too, is one task of the unit. */
    private static final String PARTS = """
            select process, item, subject, unit, count(*) as tasks, min(due) as due
            from (select {case}, replace(l.GROUP_ID_, '{heads}', '') as unit, t.DUE_DATE_ as due
             from ACT_RU_TASK t
             join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.GROUP_ID_ is not null
             join ACT_RU_EXECUTION i on i.ID_ = t.PROC_INST_ID_
             join ACT_RE_PROCDEF d on d.ID_ = i.PROC_DEF_ID_
             where {year} and (l.GROUP_ID_ not like '%{heads}' or not exists
              (select 1 from ACT_RU_IDENTITYLINK o
               where o.TASK_ID_ = l.TASK_ID_ and o.GROUP_ID_ = replace(l.GROUP_ID_, '{heads}', '')))) p
            group by process, item, subject, unit""";

    private static final String RUNNING = """
            select process, item, subject, min(own) as own
            from (select {case}, case when {own} then i.ID_ end as own
             from ACT_RU_EXECUTION i
             join ACT_RE_PROCDEF d on d.ID_ = i.PROC_DEF_ID_
             where {year} and i.PARENT_ID_ is null) r
            group by process, item, subject""";

    private static final String BEGUN = """
            select {case}, i.ID_, i.START_TIME_, i.END_TIME_, v.TEXT_ as title
            from ACT_HI_PROCINST i
            join ACT_RE_PROCDEF d on d.ID_ = i.PROC_DEF_ID_
            left join ACT_HI_VARINST v on v.PROC_INST_ID_ = i.ID_ and v.NAME_ = 'title' and v.EXECUTION_ID_ = i.ID_
             and v.TASK_ID_ is null
            where {year} and i.PROC_DEF_KEY_ in (:processes) order by i.START_TIME_, i.ID_""";

    private static final String ANSWERED = """
            select i.BUSINESS_KEY_ as draft, max(i.START_TIME_) as answered from ACT_HI_PROCINST i
            where {year} and i.PROC_DEF_KEY_ = 'conclude-comments' group by i.BUSINESS_KEY_""";

    private final JdbcClient jdbc;

    EngineOpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private StatementSpec of(int year, String query) {
        String key = "i.BUSINESS_KEY_";
        return jdbc.sql(query.replace(
                        "{case}",
                        "d.KEY_ as process, %s as item, %s as subject"
                                .formatted(CaseKeySql.item(key), CaseKeySql.subject(key)))
                .replace("{own}", CaseKeySql.isOfCase(key))
                .replace("{year}", CaseKeySql.inYear(key, year))
                .replace("{heads}", Unit.HEADS));
    }

    @Override
    public List<OpenPart> parts(int year) {
        return of(year, PARTS)
                .query((row, at) -> new OpenPart(
                        item(row),
                        CaseKeySql.read(year, row).key(),
                        row.getString("unit"),
                        row.getInt("tasks"),
                        Deadline.moment(row.getTimestamp("due"))))
                .list();
    }

    @Override
    public List<RunningCase> running(int year) {
        return of(year, RUNNING)
                .query((row, at) ->
                        new RunningCase(item(row), CaseKeySql.read(year, row).key(), row.getString("own")))
                .list();
    }

    @Override
    public List<BegunCase> begun(int year) {
        return of(year, BEGUN)
                .param("processes", ItemProcesses.all())
                .query((row, at) -> new BegunCase(
                        row.getString("ID_"),
                        item(row),
                        CaseKeySql.read(year, row).key(),
                        Objects.toString(row.getString("title"), ""),
                        Objects.requireNonNull(Deadline.moment(row.getTimestamp("START_TIME_"))),
                        Deadline.moment(row.getTimestamp("END_TIME_"))))
                .list();
    }

    @Override
    public Map<String, OffsetDateTime> answered(int year) {
        Map<String, OffsetDateTime> answered = new TreeMap<>();
        of(year, ANSWERED).query(row -> {
            OffsetDateTime approved = Deadline.moment(row.getTimestamp("answered"));
            answered.put(row.getString("draft"), Objects.requireNonNull(approved));
        });
        return answered;
    }

    /** That of its process, or for a process that several call, that of its case. */
    private static String item(ResultSet row) throws SQLException {
        String ofCase = row.getString("item");
        return ItemProcesses.itemOf(row.getString("process")).orElse(ofCase);
    }
}
