package vn.vanho.policycomm.monitoring.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.monitoring.LateStep;
import vn.vanho.policycomm.monitoring.LateSteps;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.monitoring.Urgency;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemProcesses;
import vn.vanho.policycomm.plan.PlanCase;

/** Asks the engine's own tables, in one query: its queries would ask for the value and the instance of each task apart. */
@Repository
@Transactional(readOnly = true)
class EngineLateSteps implements LateSteps {

    private static final String OPEN =
            "select distinct t.ID_, t.NAME_, t.DUE_DATE_, e.BUSINESS_KEY_, d.KEY_ as process,"
                    + " v.TEXT_ as title from ACT_RU_TASK t"
                    + " join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.GROUP_ID_ in (:groups)"
                    + " join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_"
                    + " join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_"
                    + " left join ACT_RU_VARIABLE v on v.EXECUTION_ID_ = t.PROC_INST_ID_ and v.NAME_ = 'title'"
                    + " and v.TASK_ID_ is null"
                    + " where t.DUE_DATE_ is not null and e.BUSINESS_KEY_ like :ofYear order by t.DUE_DATE_, t.NAME_, t.ID_";

    private final JdbcClient jdbc;
    private final Urgency urgency;

    EngineLateSteps(JdbcClient jdbc, Urgency urgency) {
        this.jdbc = jdbc;
        this.urgency = urgency;
    }

    @Override
    public List<LateStep> of(int year, String item, Unit unit) {
        Urgency now = urgency.ofThisMoment();
        return jdbc
                .sql(OPEN)
                .param("groups", unit.groups())
                .param("ofYear", year + "/%")
                .query((row, at) -> isOf(item, row) ? late(row, now) : Optional.<LateStep>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isOf(String item, ResultSet row) throws SQLException {
        return ItemProcesses.itemOf(row.getString("process"), row.getString("BUSINESS_KEY_"))
                .equals(item);
    }

    private static Optional<LateStep> late(ResultSet row, Urgency now) throws SQLException {
        OffsetDateTime due = Objects.requireNonNull(Deadline.moment(row.getTimestamp("DUE_DATE_")));
        if (now.of(due) != PlanStatus.OVERDUE) {
            return Optional.empty();
        }
        PlanCase of = PlanCase.of(row.getString("BUSINESS_KEY_")).orElseThrow();
        return Optional.of(new LateStep(
                row.getString("ID_"),
                row.getString("NAME_"),
                subject(of, row.getString("title")),
                of,
                due.atZoneSameInstant(Deadline.ZONE).toLocalDate(),
                now.workingDaysLate(due, null)));
    }

    private static String subject(PlanCase of, @Nullable String title) {
        return Stream.ofNullable(title)
                .filter(text -> !of.subject().isEmpty())
                .findFirst()
                .orElse("");
    }
}
