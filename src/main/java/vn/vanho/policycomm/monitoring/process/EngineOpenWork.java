package vn.vanho.policycomm.monitoring.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.monitoring.OpenWork;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemProcesses;

/** Asks the engine's own tables, in one query each: its queries would ask for the groups of each task apart. */
@Repository
@Transactional(readOnly = true)
class EngineOpenWork implements OpenWork {

    private static final String OF_YEAR =
            " join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_ where e.BUSINESS_KEY_ like ?";

    private final JdbcClient jdbc;

    EngineOpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenStep> steps(int year) {
        return jdbc.sql("select t.ID_ as task, t.DUE_DATE_ as due, l.GROUP_ID_ as grp, d.KEY_ as process,"
                        + " e.BUSINESS_KEY_ as business from ACT_RU_TASK t"
                        + " join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.GROUP_ID_ is not null"
                        + " join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_" + OF_YEAR)
                .param(year + "/%")
                .query((row, at) -> new OpenStep(
                        row.getString("task"),
                        item(row),
                        row.getString("grp"),
                        Deadline.moment(row.getTimestamp("due")),
                        row.getString("business")))
                .list();
    }

    @Override
    public List<RunningCase> cases(int year) {
        return jdbc.sql("select e.ID_ as id, e.BUSINESS_KEY_ as business, d.KEY_ as process from ACT_RU_EXECUTION e"
                        + OF_YEAR + " and e.PARENT_ID_ is null order by e.BUSINESS_KEY_, e.ID_")
                .param(year + "/%")
                .query((row, at) -> new RunningCase(row.getString("id"), item(row), row.getString("business")))
                .list();
    }

    /** That of its process, or for a process that several call, that of its case. */
    private static String item(ResultSet row) throws SQLException {
        return ItemProcesses.itemOf(row.getString("process"), row.getString("business"));
    }
}
