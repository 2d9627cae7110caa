package vn.vanho.policycomm.reminders.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.reminders.OpenSteps;

/** Asks the engine's own tables: its queries would ask for the groups of each task apart. */
@Repository
class EngineOpenSteps implements OpenSteps {

    private static final String OPEN = """
            select t.ID_, t.NAME_, t.CREATE_TIME_, t.DUE_DATE_, t.ASSIGNEE_, l.GROUP_ID_, e.BUSINESS_KEY_, d.KEY_, v.TEXT_
            from ACT_RU_TASK t
            left join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.GROUP_ID_ is not null
            join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
            join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_
            left join ACT_RU_VARIABLE v on v.EXECUTION_ID_ = t.PROC_INST_ID_ and v.NAME_ = ?
            where t.SUSPENSION_STATE_ = 1
            order by t.DUE_DATE_, t.NAME_, t.ID_
            """;

    private final JdbcClient jdbc;

    EngineOpenSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenStep> all() {
        Map<String, OpenStep> steps = new LinkedHashMap<>();
        jdbc.sql(OPEN).param(GivenTask.SUBJECT).query(row -> {
            steps.merge(row.getString("ID_"), step(row), EngineOpenSteps::givenToBoth);
        });
        return List.copyOf(steps.values());
    }

    private static OpenStep givenToBoth(OpenStep one, OpenStep other) {
        Set<String> groups = new HashSet<>(one.groups());
        groups.addAll(other.groups());
        return new OpenStep(
                one.taskId(),
                one.process(),
                one.caseKey(),
                one.subject(),
                one.name(),
                one.createdAt(),
                one.dueAt(),
                one.assignee(),
                groups);
    }

    private static OpenStep step(ResultSet row) throws SQLException {
        return new OpenStep(
                row.getString("ID_"),
                row.getString("KEY_"),
                Objects.toString(row.getString("BUSINESS_KEY_"), ""),
                Objects.toString(row.getString("TEXT_"), ""),
                Objects.toString(row.getString("NAME_"), ""),
                Objects.requireNonNull(Deadline.moment(row.getTimestamp("CREATE_TIME_"))),
                Deadline.moment(row.getTimestamp("DUE_DATE_")),
                Objects.toString(row.getString("ASSIGNEE_"), ""),
                Stream.ofNullable(row.getString("GROUP_ID_")).collect(Collectors.toSet()));
    }
}
