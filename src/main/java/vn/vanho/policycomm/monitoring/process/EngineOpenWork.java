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
import vn.vanho.policycomm.plan.PlanCase;

/** Asks the engine's own tables, in one query each: its queries would tell each task and each instance apart. */
@Repository
@Transactional(readOnly = true)
class EngineOpenWork implements OpenWork {

    private static final String OPEN = keyed("e") + ", replace(l.GROUP_ID_, :heads, '') as unit, t.ID_, t.DUE_DATE_"
            + " from ACT_RU_TASK t join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.GROUP_ID_ is not null"
            + " join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_" + ofYear("e");

    private static final String PARTS = "select process, item, subject, unit, count(distinct ID_) as tasks,"
            + " min(DUE_DATE_) as due from (" + OPEN + ") o group by process, item, subject, unit";

    private static final String RUNNING = "select process, item, subject, min(case when parts < 4 then ID_ end) as own"
            + " from (" + keyed("e") + ", " + CaseKeySql.parts("e.BUSINESS_KEY_") + " as parts, e.ID_"
            + " from ACT_RU_EXECUTION e" + ofYear("e") + " and e.PARENT_ID_ is null) r group by process, item, subject";

    private static final String BEGUN = keyed("p") + ", p.ID_, p.START_TIME_, p.END_TIME_, v.TEXT_ as title"
            + " from ACT_HI_PROCINST p left join ACT_HI_VARINST v on v.PROC_INST_ID_ = p.ID_ and v.NAME_ = 'title'"
            + " and v.EXECUTION_ID_ = p.ID_ and v.TASK_ID_ is null" + ofYear("p")
            + " and p.PROC_DEF_KEY_ in (:processes) order by p.START_TIME_, p.ID_";

    private static final String ANSWERED = "select BUSINESS_KEY_, max(START_TIME_) as answered from ACT_HI_PROCINST"
            + " where PROC_DEF_KEY_ = 'conclude-comments' and " + CaseKeySql.inYear("BUSINESS_KEY_")
            + " group by BUSINESS_KEY_";

    private final JdbcClient jdbc;

    EngineOpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String keyed(String instance) {
        String key = instance + ".BUSINESS_KEY_";
        return "select d.KEY_ as process, %s as item, %s as subject"
                .formatted(CaseKeySql.item(key), CaseKeySql.subject(key));
    }

    private static String ofYear(String instance) {
        return " join ACT_RE_PROCDEF d on d.ID_ = %s.PROC_DEF_ID_ where %s"
                .formatted(instance, CaseKeySql.inYear(instance + ".BUSINESS_KEY_"));
    }

    @Override
    public List<OpenPart> parts(int year) {
        return of(PARTS, year)
                .param("heads", Unit.HEADS)
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
        return of(RUNNING, year)
                .query((row, at) -> running(row, CaseKeySql.read(year, row)))
                .list();
    }

    /** What is below an item's one case of the year bears no key of the case. */
    private static RunningCase running(ResultSet row, PlanCase of) throws SQLException {
        boolean below = of.subject().isEmpty() && row.getString("subject") != null;
        return new RunningCase(item(row), of.key(), below ? null : row.getString("own"));
    }

    @Override
    public List<BegunCase> begun(int year) {
        return of(BEGUN, year)
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
        of(ANSWERED, year).query(row -> {
            answered.put(
                    row.getString("BUSINESS_KEY_"),
                    Objects.requireNonNull(Deadline.moment(row.getTimestamp("answered"))));
        });
        return answered;
    }

    private StatementSpec of(String sql, int year) {
        return jdbc.sql(sql).param(CaseKeySql.YEAR, CaseKeySql.ofYear(year));
    }

    /** That of its process, or for a process that several call, that of its case. */
    private static String item(ResultSet row) throws SQLException {
        String ofCase = row.getString("item");
        return ItemProcesses.itemOf(row.getString("process")).orElse(ofCase);
    }
}
