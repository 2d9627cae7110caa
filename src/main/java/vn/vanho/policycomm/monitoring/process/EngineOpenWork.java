package vn.vanho.policycomm.monitoring.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.monitoring.OpenWork;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.CaseKeySql;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemProcesses;
import vn.vanho.policycomm.plan.PlanCase;

/** Asks the engine's own tables, in one query each: its queries would tell each task and each instance apart. */
@Repository
@Transactional(readOnly = true)
class EngineOpenWork implements OpenWork {

    /** What units and their heads are given; a task that is given to both is one task of the unit. */
    private static final String GIVEN = """
            select l.TASK_ID_, l.GROUP_ID_ as unit from ACT_RU_IDENTITYLINK l
            where l.TASK_ID_ is not null and l.GROUP_ID_ not like '%{heads}'
            union all
            select h.TASK_ID_, replace(h.GROUP_ID_, '{heads}', '') from ACT_RU_IDENTITYLINK h
            where h.TASK_ID_ is not null and h.GROUP_ID_ like '%{heads}' and not exists
             (select 1 from ACT_RU_IDENTITYLINK u
              where u.TASK_ID_ = h.TASK_ID_ and u.GROUP_ID_ = replace(h.GROUP_ID_, '{heads}', ''))""".replace("{heads}", Unit.HEADS);

    /** Every instance of a year with what is open of it. */
    private static final String INSTANCES = """
            select i.ID_, i.PROC_DEF_ID_, i.BUSINESS_KEY_ as bkey, g.unit, t.DUE_DATE_
            from ACT_RU_EXECUTION i
            left join (ACT_RU_TASK t join ({given}) g on g.TASK_ID_ = t.ID_) on t.PROC_INST_ID_ = i.ID_
            where {year} and i.PARENT_ID_ is null""".replace("{given}", GIVEN);

    private static final String OPEN = """
            select d.KEY_ as process, o.* from
             (select PROC_DEF_ID_, of_case, unit, count(unit) as tasks, min(DUE_DATE_) as due,
               min(case when bkey = of_case then ID_ end) as instance
              from ({instances}) c group by PROC_DEF_ID_, of_case, unit) o
            join ACT_RE_PROCDEF d on d.ID_ = o.PROC_DEF_ID_""".replace("{instances}", CaseKeySql.byCase(INSTANCES));

    private static final String BEGUN = """
            select i.PROC_DEF_KEY_ as process, i.BUSINESS_KEY_ as of_case, i.ID_, i.START_TIME_, i.END_TIME_,
             v.TEXT_ as title
            from ACT_HI_PROCINST i
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
        return jdbc.sql(query.replace("{year}", CaseKeySql.inYear("i.BUSINESS_KEY_", year)));
    }

    @Override
    public List<OpenPart> open(int year) {
        return of(year, OPEN)
                .query((row, at) -> new OpenPart(
                        item(row),
                        ofCase(row).key(),
                        instance(row),
                        row.getString("unit"),
                        row.getInt("tasks"),
                        Deadline.moment(row.getTimestamp("due"))))
                .list();
    }

    /** Where an item has one case a year, a key of three parts is that of something below it. */
    private static @Nullable String instance(ResultSet row) throws SQLException {
        return ofCase(row).key().equals(row.getString(CaseKeySql.CASE)) ? row.getString("instance") : null;
    }

    @Override
    public List<BegunCase> begun(int year) {
        return of(year, BEGUN)
                .param("processes", ItemProcesses.all())
                .query((row, at) -> new BegunCase(
                        row.getString("ID_"),
                        item(row),
                        ofCase(row).key(),
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

    private static PlanCase ofCase(ResultSet row) throws SQLException {
        return PlanCase.of(row.getString(CaseKeySql.CASE)).orElseThrow();
    }

    /** That of its process, or for a process that several call, that of its case. */
    private static String item(ResultSet row) throws SQLException {
        return ItemProcesses.itemOf(row.getString("process"), row.getString(CaseKeySql.CASE));
    }
}
